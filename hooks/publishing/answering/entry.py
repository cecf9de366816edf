"""What everything has that the board answers for: an address that stays, a source, and the paragraphs that tell of it."""

from typing import Annotated

from pydantic import BeforeValidator

from publishing.front_door import typed
from publishing.front_door.fields import LONGEST_TITLE, Groups, Id, Line, Several, Title, if_wanted, written
from publishing.front_door.schema import Facts
from publishing.front_door.wording import words
from publishing.measures.measure import Source

Whose = Annotated[
    str, BeforeValidator(words(LONGEST_TITLE)), typed.AN_ID
]  # an id; publishing.answering.names knows the names too


class Entry(Facts):
    id: Id = written("reward-scheme", "a short name, which is its address; never changes once it is public")
    name: Title = written("Rewards that took too long", "what readers see first")
    source: Source = written("{document: …, where: …, published: …}", "where it is told")
    reported: Several[Line] = if_wanted(
        "the paragraphs that tell of it: a page under docs/, # and the number, or # and the heading where paragraphs have none",
        "[committee-reports/2015-06-30.md#3.4]",
        (),
    )
    actions: Several[Line] = if_wanted("the actions of plans that it belongs to", "[2014-17/3/2.1]", ())
    note: Line | None = if_wanted("what else a reader should know", "The paper gives no year.")
    broken: Line | None = if_wanted("what in the source cannot be read for sure", "The date is lost.")


class Other(Facts):
    """Somebody who is no group or agency of the lists: a role, a committee, another organisation."""

    id: Id = written("lay-member", "what the entries call it")
    name: Title = written("Lay member", "what readers see")


class Answering(Facts):
    """A file of what the board answers for."""

    others: Groups[Other] = if_wanted("whoever is no group or agency of the lists", "- {id: …, name: …}", ())
    notes: Several[Line] = if_wanted("what a reader should know of the list", "[…]", ())

    @property
    def entries(self) -> tuple[Entry, ...]:
        raise NotImplementedError

    @property
    def field(self) -> str:
        """The name of the list in the file."""
        raise NotImplementedError
