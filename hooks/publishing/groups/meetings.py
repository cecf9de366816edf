"""What was decided, heard or planned at which meeting, as exactly as papers date it."""

from typing import Annotated, Any, Literal

from pydantic import BeforeValidator

from publishing.front_door.fields import Groups, Id, Line, Name, Several, if_wanted, written
from publishing.front_door.schema import Facts
from publishing.front_door.showing import shown
from publishing.front_door.wording import mistake
from publishing.groups.papers import Known, Told
from publishing.plans.times import When, Years

IN_OTHER_WORDS = {
    **dict.fromkeys(("agreed", "approved", "endorsed", "resolved", "decision"), "decided"),
    **dict.fromkeys(("received", "noted", "presented", "reported", "told"), "heard"),
    **dict.fromkeys(("considered", "debated", "discussion"), "discussed"),
    **dict.fromkeys(("to do", "due", "future"), "planned"),
}


def what_it_was(written: Any) -> Any:
    """What was meant by another word."""
    word = written.strip(" .").casefold() if isinstance(written, str) else ""
    if word in IN_OTHER_WORDS:
        raise mistake(f"{shown(written)} is said in another word here. Write {IN_OTHER_WORDS[word]}.")
    return written


Kind = Annotated[Literal["decided", "discussed", "heard", "planned"], BeforeValidator(what_it_was)]


class PlannedStep(Facts):
    """A step of a plan that a meeting was to take: its words, and whether it was done, stand in the plan."""

    action: Line = written("2014-17/1/1.1", "the plan, the priority and the action")
    number: Name = written("1", "which of its steps, counted from the top")

    @property
    def index(self) -> int:
        """From 0; below it where it is no number."""
        return int(self.number) - 1 if self.number.isdecimal() else -1


class Message(Told):
    kind: Kind | None = if_wanted(
        "decided, discussed or heard; planned, where nothing tells that it was done", "decided"
    )
    says: Line | None = if_wanted("what it was, in plain words", "The board agreed a plan.")
    step: PlannedStep | None = if_wanted("in place of both: a step of a plan", "{action: …, number: …}")
    dated: When | None = if_wanted("the month, where the paper gives no day", "2018-03")


class Meeting(Facts):
    when: When = written("2018-03-16", "its day; the month, where no paper gives the day")
    of: Id | None = if_wanted("the group that met, by its id; left out, the board", "executive")
    what: Line | None = if_wanted("what kind of meeting it was, if it was no usual one", "A workshop on priorities")
    messages: Groups[Message] = written("- {kind: …, says: …, reported: …}", "each thing that is known of it")


class WithoutADay(Known):
    years: Years = written("2017-18", "the years in which it was")
    of: Id | None = if_wanted("the group, by its id; left out, the board", "executive")


class Meetings(Facts):
    meetings: Groups[Meeting] = written("- {when: …, messages: …}", "each meeting that papers tell of")
    without_a_day: Groups[WithoutADay] = if_wanted(
        "decisions of which nobody tells the day", "- {years: …, says: …, reported: …}", ()
    )
    notes: Several[Line] = if_wanted("what a reader should know of the list", "[…]", ())
