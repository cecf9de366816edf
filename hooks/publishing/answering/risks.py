"""What may go wrong for children, what is done about it, and who answers for it."""

from publishing.answering.entry import Answering, Entry, Whose
from publishing.answering.whens import WhenTold
from publishing.answering.words import RiskStands
from publishing.front_door.fields import Groups, Line, Several, if_wanted, written


class Risk(Entry):
    what: Line = written("Agencies find it hard to keep staff.", "the risk, in one plain sentence")
    could: Line | None = if_wanted(
        "what could happen to children; left out where the source does not say", "They meet a new worker each time."
    )
    done: Line | None = if_wanted(
        "what is done about it; left out where the source does not say", "Agencies recruit together."
    )
    owners: Several[Whose] = if_wanted("who answers for it, by their ids", "[board]", ())
    since: WhenTold = written("2017-18", "since when it is named, or not told")
    state: RiskStands = written("open when told", "open when told, over, or not told")
    until: WhenTold = if_wanted("when it was over, or not told; only of what is over", "2018-03")


class Risks(Answering):
    risks: Groups[Risk] = written("- {id: …, name: …, what: …, …}", "each risk")

    @property
    def entries(self) -> tuple[Risk, ...]:
        return self.risks

    @property
    def field(self) -> str:
        return "risks"
