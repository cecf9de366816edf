"""Who to tell about a child, when and how, and whether anyone has checked the number lately."""

import re
from collections.abc import Iterator
from datetime import date, timedelta
from typing import Literal

from publishing.fields import Date, Line, Mailbox, Name, Number, Phone, Several, SiteAddress, written
from publishing.problems import Level, Place, Problem
from publishing.schema import Facts

When = Literal["emergency", "day", "out of hours", "helpline", "office"]


class Contact(Facts):
    id: Name = written("first-response")
    name: Name = written("First Response Service")
    when: When = written("day")
    hours: Line | None = None
    number: Phone | None = None
    number_missing: Line | None = None
    email: Mailbox | None = None
    website: SiteAddress | None = None
    says: Line = written("Tell us if you think a child is being hurt.")
    source: Line = written("Annual report 2017-18, page 2")
    checked: Date = written("2018-09-30")

    @property
    def dialled(self) -> str:
        """The number as a telephone wants it."""
        return re.sub(r"[^\d+]", "", self.number or "")


class Contacts(Facts):
    check_every_days: Number = written("90")
    contacts: Several[Contact]

    def by(self, when: str) -> list[Contact]:
        return [contact for contact in self.contacts if contact.when == when]

    @property
    def to_tell(self) -> list[Contact]:
        """Everyone in the concern block, the most urgent first."""
        order = ("emergency", "day", "out of hours", "helpline")
        return [contact for when in order for contact in self.by(when)]

    @property
    def first(self) -> Contact:
        """Whom to ring when a child is in danger now."""
        return self.to_tell[0]

    @property
    def oldest_check(self) -> date:
        """Since when nobody has checked all of the numbers that are given."""
        return min(contact.checked for contact in self.to_tell if contact.number)

    @property
    def dialled(self) -> set[str]:
        return {contact.dialled for contact in self.contacts if contact.number}


def contact_problems(contacts: Contacts, today: date) -> Iterator[Problem]:
    """Each contact has a number or says why not, has its own id, and was checked within its period."""
    seen: dict[str, Place] = {}
    for index, contact in enumerate(contacts.contacts):
        place = contacts.place("contacts", index, "id")
        if contact.id in seen:
            yield Problem(
                place, f"the id '{contact.id}' is also on line {seen[contact.id].line}. Give each contact its own."
            )
        seen.setdefault(contact.id, place)
        if not (contact.number or contact.number_missing):
            yield Problem(
                place,
                f"'{contact.name}' has no number. Add number: \"01634 336329\", or number_missing: with the reason in words.",
            )
        if contact.number and contact.number_missing:
            yield Problem(place, f"'{contact.name}' has a number and a reason why it has none. Delete one of the two.")
        checked = contacts.place("contacts", index, "checked")
        if contact.checked > today:
            yield Problem(
                checked,
                f"'{contact.name}' was checked on {contact.checked}, which is still to come. Write the day it was checked.",
            )
        elif contact.checked + timedelta(contacts.check_every_days) < today:
            yield Problem(
                checked,
                f"'{contact.name}' was last checked on {contact.checked}, more than {contacts.check_every_days} days ago. Call the number, then write today's date here.",
                Level.REMIND,
            )
    if not contacts.by("emergency"):
        yield Problem(
            contacts.place("contacts"), "nobody here is for an emergency. Add a contact with when: emergency."
        )
