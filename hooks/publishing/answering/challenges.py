"""Who was challenged, by whom, on what, and what came of it."""

from publishing.answering.entry import Answering, Entry, Other, Whose
from publishing.answering.whens import WhenTold
from publishing.answering.words import Stands, Who
from publishing.front_door.fields import Groups, Line, Several, if_wanted, written


class Challenge(Entry):
    what: Line = written("Are all schools told of this?", "what was asked or challenged")
    challenged: Several[Whose] = if_wanted(
        "who was challenged, by their ids; left out where the source does not say", "[kent-police]", ()
    )
    by: Several[Whose] = written("[board]", "who challenged, by their ids")
    when: WhenTold = written("2017-18", "when, as exactly as the source says: 2018, 2018-03, 2017-18, or not told")
    state: Stands = written("answered", "answered, still open when told, or not told")
    answered: WhenTold = if_wanted("when it was answered, or not told; only of what is answered", "2017-18")
    came: Line | None = if_wanted("what came of it; left out where the source does not say", "They are told now.")


class Challenger(Other):
    speaks_for: Who | None = if_wanted("for whom, if what they ask is heard as theirs too", "public")
    calls_them: Line | None = if_wanted(
        "what theirs are called, if the source does not call them challenges", "questions and suggestions"
    )


class Challenges(Answering):
    others: Groups[Challenger] = if_wanted("whoever is no group or agency of the lists", "- {id: …, name: …}", ())
    challenges: Groups[Challenge] = written("- {id: …, name: …, what: …, …}", "each challenge")

    @property
    def entries(self) -> tuple[Challenge, ...]:
        return self.challenges

    @property
    def field(self) -> str:
        return "challenges"
