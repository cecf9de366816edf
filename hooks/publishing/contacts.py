"""Who to tell about a child, when and how, and when somebody last checked the number."""

import re
from typing import Literal

from publishing.front_door.fields import (
    Date,
    Groups,
    Id,
    Line,
    Mailbox,
    Name,
    Number,
    PagePath,
    Phone,
    Several,
    WebAddress,
    if_wanted,
    written,
)
from publishing.front_door.schema import Facts

When = Literal["emergency", "day", "out of hours", "helpline", "office"]


class Contact(Facts):
    id: Id = written("first-response", "a short name for machines, which never changes")
    name: Name = written("First Response Service", "who answers")
    when: When = written("day", "when to turn to them")
    hours: Line | None = if_wanted("when they answer", "Monday to Friday, 9am to 5pm")
    number: Phone | None = if_wanted("the telephone number, in quotes", '"01634 336329"')
    number_missing: Line | None = if_wanted("why there is no number", "Nobody answers calls at night.")
    email: Mailbox | None = if_wanted("a mailbox that a role owns, never a person's", "office@example.org.uk")
    website: WebAddress | None = if_wanted("their own site", "https://www.example.org/")
    says: Line = written("Tell us if you think a child is being hurt.", "what they are for, in one sentence")
    source: Line = written("Annual report 2017-18, page 2", "where the number is from")
    checked: Date | None = if_wanted("the day on which somebody last rang the number", "2018-01-24")
    unchecked: Line | None = if_wanted(
        "in place of checked, where the number is from while nobody has rung it", "As printed in the annual report."
    )

    @property
    def dialled(self) -> str:
        """The number as a telephone wants it."""
        return re.sub(r"[^\d+]", "", self.number or "")


class Contacts(Facts):
    heading: Name = if_wanted("the words above them all", "Worried about a child?", "Worried about a child?")
    opening: Line = if_wanted(
        "the sentence under the heading",
        "If you think a child may be in danger, tell someone who can help.",
        "If you think a child may be in danger, tell someone who can help.",
    )
    check_every_days: Number = written("90", "how many days a check of a number is good for")
    asked_with: Several[Name] = if_wanted(
        "the words that bring these contacts first when a reader searches for one of them", "[worried, abuse]", ("999",)
    )
    page: PagePath | None = if_wanted("the page that says more of whom to tell", "worried.md")
    contacts: Groups[Contact] = written("- {id: …, name: …}", "who to tell, the most urgent first")

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
    def office(self) -> Contact:
        """Where the board itself is reached, for anything but a child in danger."""
        return self.by("office")[0]

    @property
    def dialled(self) -> set[str]:
        return {contact.dialled for contact in self.contacts if contact.number}
