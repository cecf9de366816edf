"""What the register is narrowed by: what made a recommendation, whom it is for, how far it is."""

from collections.abc import Iterator

from publishing.finding.marks import marks
from publishing.recommendations.asked import AskedOn
from publishing.recommendations.register import STATES, Register

TIED_TO_NOTHING = "tied to nothing"


class Narrowing:
    """Each choice is a mark of one character."""

    def __init__(self, register: Register) -> None:
        self.register = register
        self.sorts = sorted({one.sort for one in register.all})
        self.agencies = sorted({name for one in register.all for name in register.to(one)}, key=str.casefold)
        self.states = [state for state in STATES if register.count[state]]
        if register.loose:
            self.states.append(TIED_TO_NOTHING)
        choices = [("sort", one) for one in self.sorts] + [("for", one) for one in self.agencies]
        choices += [("state", one) for one in self.states]
        self._marks = dict(zip(choices, marks(), strict=False))

    def mark(self, what: str, choice: str) -> str:
        return self._marks[what, choice]

    def marks_of(self, one: AskedOn) -> str:
        return "".join(self._marks[choice] for choice in self._of(one))

    def _of(self, one: AskedOn) -> Iterator[tuple[str, str]]:
        yield "sort", one.sort
        yield from (("for", name) for name in self.register.to(one))
        yield "state", one.asked.state
        if not self.register.tied.is_tied(one):
            yield "state", TIED_TO_NOTHING
