"""What the list of actions of a plan is narrowed by: who leads, how far it is, the years of its steps."""

from collections.abc import Iterator, Sequence

from publishing.finding.marks import marks
from publishing.plans.dated import Standing
from publishing.plans.standing import IN_ORDER, ActionOn


class Narrowing:
    """What the list of actions is narrowed by: each choice is a mark of one character."""

    def __init__(self, actions: Sequence[ActionOn]) -> None:
        self.leads = sorted({lead for one in actions for lead in one.leads}, key=str.casefold)
        found = {state for one in actions for state in _states(one)}
        self.states = [state for state in (*IN_ORDER, Standing.LATE.value) if state in found]
        self.years = sorted({year for one in actions for year in one.years})
        choices = [("lead", one) for one in self.leads] + [("state", one) for one in self.states]
        choices += [("year", str(one)) for one in self.years]
        self._marks = dict(zip(choices, marks(), strict=False))

    def mark(self, what: str, choice: object) -> str:
        return self._marks[what, str(choice)]

    def marks_of(self, one: ActionOn) -> str:
        of = [("lead", lead) for lead in one.leads] + [("state", state) for state in _states(one)]
        return "".join(self._marks[choice] for choice in (*of, *(("year", str(year)) for year in one.years)))


def _states(one: ActionOn) -> Iterator[str]:
    yield one.action.progress
    if one.late:
        yield Standing.LATE.value
