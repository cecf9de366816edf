"""What is late in a plan, told apart: late already on the day of which the file tells, and since then, when nothing newer is known."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from publishing.plans.plan import Priority
from publishing.plans.standing import ActionOn
from publishing.spoken import counted, spoken


@dataclass(frozen=True)
class LateStep:
    action: ActionOn
    what: str
    says: str


@dataclass(frozen=True)
class LateOf:
    """The actions of one priority of which steps have fallen due, each with how many."""

    priority: Priority
    actions: tuple[tuple[ActionOn, int], ...]


def late_then(actions: Sequence[ActionOn]) -> list[LateStep]:
    """Whoever wrote the file knew that these were late."""
    return [
        LateStep(one, step.step.what, when.says)
        for one in actions
        for step in one.steps
        for when in step.dates
        if when.is_late and not when.is_since
    ]


def late_since(actions: Sequence[ActionOn]) -> list[LateOf]:
    """Nobody is accused of what the file could not yet tell."""
    found: dict[str, LateOf] = {}
    for one in actions:
        if number := one.late_since:
            before = found.get(one.priority.number, LateOf(one.priority, ()))
            found[one.priority.number] = LateOf(one.priority, (*before.actions, (one, number)))
    return list(found.values())


def late_told(actions: Sequence[ActionOn], told: date) -> str:
    """On 30 June 2015, the last day of which this tells, 1 date was overdue. 35 more are over since, and nothing here is newer."""
    then, since = len(late_then(actions)), sum(number for one in late_since(actions) for _, number in one.actions)
    if not since:
        return f"{counted(then, 'date')} {'is' if then == 1 else 'are'} overdue." if then else ""
    dates = counted(then, "date") if then else "no date"
    more = (
        f"{since:,} {'more has' if since == 1 else 'more have'}"
        if then
        else f"{since:,} {'has' if since == 1 else 'have'}"
    )
    return f"On {spoken(told)}, the last day of which this tells, {dates} {'was' if then < 2 else 'were'} overdue. Since then {more} passed, and nothing here is newer."
