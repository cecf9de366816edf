"""What readers rely on is read again, rung again or taken down in time, because staff see the day coming."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import date, timedelta

from publishing.accessibility import REVIEW_EVERY_DAYS, Accessibility
from publishing.contacts import Contacts
from publishing.lasting.promised import FILE as PROMISED
from publishing.lasting.promised import promises
from publishing.life.states import State
from publishing.page import Page
from publishing.problems import Place
from publishing.site import Site


@dataclass(frozen=True, order=True)
class Due:
    """Something for a person to do, and the last good day for it."""

    by: date
    what: str
    place: Place


def everyone_may_know(site: Site, until: date) -> list[Due]:
    """What is due by a day, of all that readers can see."""
    shown = [page for page in site.pages if site.state(page).is_public]
    found = [*_reviews(shown, until), *_endings(shown, until)]
    found += _promises(site, shown)
    if "contacts" in site.data:
        found += _calls(site.contacts, site.now.date(), until)
    if "accessibility" in site.data:
        found += _statement(site.accessibility, until)
    return sorted(found)


def held_back(site: Site, until: date, embargoes_until: date) -> list[Due]:
    """What is due of pages that nobody may see yet."""
    hidden = [page for page in site.pages if site.state(page).is_to_come]
    embargoed = [page for page in hidden if site.state(page) is State.EMBARGOED]
    return sorted([*_reviews(hidden, until), *_endings(hidden, until), *_openings(embargoed, embargoes_until)])


def _reviews(pages: Iterable[Page], until: date) -> Iterator[Due]:
    for page in pages:
        day = page.fields.review_by
        if day and day <= until:
            yield Due(day, f"Read “{page.fields.title}” again", page.fields.place("review_by"))


def _promises(site: Site, shown: Iterable[Page]) -> Iterator[Due]:
    """An address that people have been given and nobody has promised can be lost unnoticed."""
    known = {promise.address for promise in promises(site.promised)}
    new = [page for page in shown if page.address not in known]
    if known and new:
        pages = "1 page is" if len(new) == 1 else f"{len(new)} pages are"
        yield Due(
            site.now.date(), f"Run make site, then make publish-addresses: {pages} not in the list", Place(PROMISED)
        )


def _endings(pages: Iterable[Page], until: date) -> Iterator[Due]:
    """The text of a page goes by itself; somebody should have said goodbye to it."""
    for page in pages:
        day = page.fields.retain_until
        if day and day <= until:
            yield Due(
                day,
                f"Last day of “{page.fields.title}”: keep it longer, or let it go",
                page.fields.place("retain_until"),
            )


def _openings(pages: Iterable[Page], until: date) -> Iterator[Due]:
    """All pages of one file open together, and are told once, by the first."""
    first: set[Place] = set()
    for page in pages:
        moment, place = page.fields.embargo, page.fields.place("embargo")
        if moment and moment.date() <= until and place not in first:
            first.add(place)
            yield Due(moment.date(), f"“{page.fields.title}” can be read from {moment:%H:%M}", place)


def _calls(contacts: Contacts, today: date, until: date) -> Iterator[Due]:
    """A number nobody has checked is due now; in an emergency the number is everyone's and needs no call."""
    for index, contact in enumerate(contacts.contacts):
        place = contacts.place("contacts", index, "id")
        if contact.checked:
            day = contact.checked + timedelta(days=contacts.check_every_days)
            if day <= until:
                yield Due(day, f"Ring “{contact.name}” again; last checked {contact.checked}", place)
        elif contact.unchecked and contact.when != "emergency":
            yield Due(today, f"Ring “{contact.name}”: nobody has checked the number yet", place)


def _statement(statement: Accessibility, until: date) -> Iterator[Due]:
    day = statement.reviewed + timedelta(days=REVIEW_EVERY_DAYS)
    if day <= until:
        yield Due(day, "Review the accessibility statement", statement.place("reviewed"))
