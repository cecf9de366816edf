"""What children, families, staff and the public said, what was done, and what changed."""

from publishing.answering.entry import Answering, Entry, Whose
from publishing.answering.whens import WhenTold
from publishing.answering.words import How, Who
from publishing.front_door.fields import Groups, Line, Name, Several, YesNo, if_wanted, written


class Heard(Entry):
    who: Several[Who] = written("[children]", "who said it: children, parents, staff, public")
    said: Line | None = if_wanted(
        "what they said, in the board's words; left out where the source does not say", "They waited too long."
    )
    quote: Name | None = if_wanted("a few of their own words, seven at most, as the source prints them", "too long")
    when: WhenTold = written("2017-18", "when, as exactly as the source says: 2018, 2018-03, 2017-18, or not told")
    onwards: YesNo = if_wanted("true if it began then and went on", "true", False)
    how: How = written("survey", "how they were heard, or not told")
    by: Several[Whose] = if_wanted("which groups or agencies heard it, by their ids", "[kent-police]", ())
    done: Line | None = if_wanted("what was done; left out where the source does not say", "The scheme was changed.")
    changed: Line | None = if_wanted("what changed; left out where the source does not say", "Fewer had to wait.")


class Voice(Answering):
    heard: Groups[Heard] = written("- {id: …, name: …, who: […], …}", "each thing that somebody said")

    @property
    def entries(self) -> tuple[Heard, ...]:
        return self.heard

    @property
    def field(self) -> str:
        return "heard"
