"""A page's later days are in an order that can be true: corrected, reviewed, withdrawn, replaced, taken down."""

from collections.abc import Iterator
from datetime import date

from publishing.finding.lost import no_page
from publishing.page import Page
from publishing.problems import Problem
from publishing.site import Site


def lifetime_problems(page: Page, today: date) -> Iterator[Problem]:
    """Nothing happens to a page before it is published, and what is said to have happened has."""
    yield from _past_problems(page, today)
    yield from _approval_problems(page)
    yield from _end_problems(page)
    fields = page.fields
    if fields.withdrawn and fields.superseded_by:
        yield Problem(
            fields.place("withdrawn"),
            "this page is both withdrawn and superseded. Keep superseded_by if a page took its place, and withdrawn if none did.",
        )


def _past_problems(page: Page, today: date) -> Iterator[Problem]:
    """A day on which something was done is not to come, nor before the page."""
    fields = page.fields
    is_a_slip = fields.published > today and not (fields.embargo or fields.draft)  # which is told where it stands
    days: list[tuple[tuple[str | int, ...], date]] = [
        (("corrections", index, "date"), one.date) for index, one in enumerate(fields.corrections)
    ]
    if fields.reviewed:
        days.append((("reviewed",), fields.reviewed))
    for path, day in days:
        what = "the correction" if path[0] == "corrections" else "reviewed"
        if day < fields.published and not is_a_slip:
            yield Problem(
                fields.place(*path),
                f"{what} {day} is before published {fields.published}. Correct one of the two.",
            )
        elif day > today:
            yield Problem(fields.place(*path), f"{what} {day} is still to come. Write the day on which it was done.")


def _approval_problems(page: Page) -> Iterator[Problem]:
    """A page is approved before it is public, not after."""
    fields = page.fields
    last = max(fields.published, fields.updated or fields.published)
    if fields.approved and fields.approved.date > last:
        word = "updated" if fields.updated else "published"
        yield Problem(
            fields.place("approved", "date"),
            f"approved on {fields.approved.date} is after {word} {last}. A page is approved first: correct one of the two.",
        )


def _end_problems(page: Page) -> Iterator[Problem]:
    """A page is withdrawn or taken down after it could be read, and says where else to look."""
    fields, seen = page.fields, page.first_seen
    if fields.withdrawn and fields.withdrawn.date < seen:
        yield Problem(
            fields.place("withdrawn", "date"),
            f"withdrawn on {fields.withdrawn.date} is before the page could be read, {seen}. Correct one of the two.",
        )
    if fields.retain_until and fields.retain_until < seen:
        yield Problem(
            fields.place("retain_until"),
            f"retain_until {fields.retain_until} is before the page could be read, {seen}. Give a later day.",
        )
    elif fields.retain_until and fields.withdrawn and fields.withdrawn.date > fields.retain_until:
        yield Problem(
            fields.place("withdrawn", "date"),
            f"withdrawn on {fields.withdrawn.date} is after the text was taken down, {fields.retain_until}. Delete one of the two.",
        )
    if fields.retain_until and not fields.afterwards:
        yield Problem(
            fields.place("retain_until"),
            "nothing says what readers find when the text is gone. Add a line afterwards: with the reason and where else to look.",
        )
    if fields.afterwards and not fields.retain_until:
        yield Problem(
            fields.place("afterwards"),
            f"afterwards is only for a page whose text goes one day. Add retain_until: {seen.replace(year=seen.year + 1, day=min(seen.day, 28))}, or delete this line.",
        )


def successor_problems(page: Page, site: Site) -> Iterator[Problem]:
    """What took a page's place is another page, and the way to it does not go in a circle."""
    successor = page.fields.superseded_by
    if not successor:
        return
    place = page.fields.place("superseded_by")
    if successor not in site.uris:
        yield Problem(place, no_page(successor, site, besides=page.uri))
    elif page.uri in successors(page, site):
        yield Problem(
            place, "following superseded_by from page to page leads back to this one. Name the newest page of them."
        )


def successors(page: Page, site: Site) -> list[str]:
    """Each page that took the place of the one before, to the newest."""
    found: list[str] = []
    here: Page | None = page
    while here and (there := here.fields.superseded_by) and there not in found:
        found.append(there)
        here = site.by_uri.get(there)
    return found


def newest_in_place_of(page: Page, site: Site) -> Page | None:
    """The page to read now: as far along as readers may go."""
    seen = [site.by_uri[uri] for uri in successors(page, site) if uri in site.by_uri]
    there = None
    for one in seen:
        if one.state(site.now).is_to_come:
            break
        there = one
    return there
