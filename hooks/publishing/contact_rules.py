"""A child's danger is told to somebody who answers: each contact can be reached, and was checked lately."""

from collections.abc import Collection, Iterator
from datetime import date

from publishing.contacts import Contact, Contacts
from publishing.front_door.showing import shown
from publishing.nearest import suggestion
from publishing.problems import Level, Place, Problem
from publishing.searching.stop_words import STOP_WORDS
from publishing.searching.tokens import tokens

LONGEST_PERIOD = 366


def contact_problems(
    contacts: Contacts, today: date, uris: Collection[str], public: Collection[str]
) -> Iterator[Problem]:
    """Each contact has a number or says why not, has its own id, and was checked within its period."""
    if contacts.page and contacts.page not in uris:  # one that only time took down is left out of the search
        yield Problem(
            contacts.place("page"),
            f"there is no page {shown(contacts.page)} in docs/. {suggestion(contacts.page, sorted(public))}",
        )
    if not 1 <= contacts.check_every_days <= LONGEST_PERIOD:
        yield Problem(
            contacts.place("check_every_days"),
            f"check_every_days is {contacts.check_every_days}. Write a number of days from 1 to {LONGEST_PERIOD}, for example 90.",
        )
    yield from _asked_problems(contacts)
    seen: dict[str, int] = {}
    for index, contact in enumerate(contacts.contacts):
        place = contacts.place("contacts", index, "id")
        if first := seen.get(contact.id):
            yield Problem(place, f"the id '{contact.id}' is also on line {first}. Give each contact its own.")
        seen.setdefault(contact.id, place.line)
        yield from _number_problems(contact, place)
        yield from _checked_problems(contact, contacts, index, today)
    for when, what in (("emergency", "for an emergency"), ("office", "the board's own office")):
        if not contacts.by(when):
            yield Problem(contacts.place("contacts"), f"nobody here is {what}. Add a contact with when: {when}.")


def _asked_problems(contacts: Contacts) -> Iterator[Problem]:
    """What the worried say has a word in it that others do not look for."""
    for index, asked in enumerate(contacts.asked_with):
        if STOP_WORDS.issuperset(tokens(asked)):
            yield Problem(
                contacts.place("asked_with", index),
                f"{shown(asked)} has only words that stand on every page, so it brings these contacts to nobody. Write a more telling one, for example danger, or delete it.",
            )


def _number_problems(contact: Contact, place: Place) -> Iterator[Problem]:
    """A number is there, or the reason why it is not; in an emergency only a number will do."""
    name = shown(contact.name)
    if contact.number and contact.number_missing:
        yield Problem(place, f"{name} has a number and a reason why it has none. Delete one of the two.")
    elif contact.when == "emergency" and not contact.number:
        yield Problem(place, f'{name} is for an emergency and has no number. Add number: "999".')
    elif not (contact.number or contact.number_missing):
        yield Problem(
            place,
            f'{name} has no number. Add number: "01632 960123", or number_missing: with the reason in words.',
        )


def _checked_problems(contact: Contact, contacts: Contacts, index: int, today: date) -> Iterator[Problem]:
    """Someone called the number lately; a day to come is a slip, a day long gone or none at all is a reminder."""
    place, name = contacts.place("contacts", index, "checked"), shown(contact.name)
    if contact.checked and contact.unchecked:
        yield Problem(
            place, f"{name} has a day when it was checked and words for not having been. Delete one of the two."
        )
    elif contact.number and not (contact.checked or contact.unchecked):
        yield Problem(
            place, f"nobody has said when {name} was checked. Call the number, then add a line: checked: {today}"
        )
    elif contact.unchecked and contact.when != "emergency":
        yield Problem(
            contacts.place("contacts", index, "unchecked"),
            f"nobody has checked the number of {name}. Call it, then write checked: {today} in place of this.",
            Level.REMIND,
        )
    if contact.checked and contact.checked > today:
        yield Problem(
            place, f"{name} was checked on {contact.checked}, which is still to come. Write the day it was checked."
        )
    elif contact.checked and (today - contact.checked).days > contacts.check_every_days:
        yield Problem(
            place,
            f"{name} was last checked on {contact.checked}, more than {contacts.check_every_days} days ago. Check it, then write the day here.",
            Level.REMIND,
        )
