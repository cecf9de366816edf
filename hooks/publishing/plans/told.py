"""A plan as its pages tell it: how far it is in words and numbers, what is late, and what it changed."""

from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from functools import cached_property

from publishing.plans.dated import Standing
from publishing.plans.plan import Effect, Plan, Priority, Progress
from publishing.plans.standing import ActionOn, actions_on
from publishing.spoken import listed, spoken

IN_ORDER: tuple[Progress, ...] = ("done", "under way", "not started", "stopped", "not told")
LETTERS = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789"


@dataclass(frozen=True)
class PlanOn:
    period: str
    plan: Plan
    day: date
    actions: tuple[ActionOn, ...]

    @property
    def uri(self) -> str:
        return f"plans/{self.period}/index.md"

    @property
    def address(self) -> str:
        return f"plans/{self.period}/"

    @property
    def is_over(self) -> bool:
        return self.plan.until.last < self.day

    def of(self, priority: Priority) -> "PlanOn":
        """The same plan, as far as one priority goes."""
        return PlanOn(self.period, self.plan, self.day, tuple(one for one in self.actions if one.priority is priority))

    def of_outcome(self, number: str) -> list[ActionOn]:
        return [one for one in self.actions if one.outcome.number == number]

    def address_of(self, action: ActionOn) -> str:
        return f"{self.address}priority-{action.priority.number}/#{action.action.number}"

    @cached_property
    def count(self) -> Mapping[str, int]:
        return Counter(one.action.progress for one in self.actions)

    @property
    def how_far(self) -> str:
        """26 actions: 2 are done, 20 under way and 4 not started."""
        said = [
            f"{self.count[one]} {'is' if self.count[one] == 1 else 'are'} {one}" for one in IN_ORDER if self.count[one]
        ]
        said = [said[0], *(one.replace(" is ", " ", 1).replace(" are ", " ", 1) for one in said[1:])] if said else []
        return f"{_counted(len(self.actions), 'action')}: {listed(said)}." if said else "No action of it is known."

    @property
    def dates_kept(self) -> str:
        """Its steps have 87 dates: 31 are done, 48 are overdue and 8 are still to come."""
        done, late, to_come = (self._dates(one) for one in (Standing.DONE, Standing.LATE, Standing.TO_COME))
        every = done + late + to_come
        if not every:
            return "No step of it has a date."
        said = [(done, "done"), (late, "overdue"), (to_come, "still to come")]
        words = [f"{number} {'is' if number == 1 else 'are'} {what}" for number, what in said if number]
        return f"Its steps have {_counted(every, 'date')}: {listed(words)}.{self._late_since(late)}"

    def _late_since(self, late: int) -> str:
        """Nobody is accused of what the file could not yet tell."""
        since = late - self.late_already
        if not since:
            return ""
        day = spoken(self.plan.told)
        first = f" On {day}, the last day that is told of, {self.late_already or 'none'} of them {'was' if self.late_already == 1 else 'were'} overdue;"
        return f"{first} {since} fell due later, and nothing here is newer."

    def _dates(self, standing: Standing) -> int:
        return sum(one.count(standing) for one in self.actions)

    @property
    def late(self) -> list[ActionOn]:
        return [one for one in self.actions if one.late]

    @property
    def late_already(self) -> int:
        """Dates that were overdue on the day of which the file tells."""
        dates = (date for one in self.actions for step in one.steps for date in step.dates)
        return sum(date.is_late and not date.besides for date in dates)

    @property
    def unfinished(self) -> list[ActionOn]:
        return [one for one in self.actions if one.is_unfinished]

    @cached_property
    def effects(self) -> list["Changed"]:
        """Of every action, and where no one action can say it, of an outcome."""
        of_actions = [
            Changed(effect, self.address_of(one), f"Priority {one.priority.number}, action {one.action.number}")
            for one in self.actions
            for effect in one.action.effect
        ]
        return of_actions + [
            Changed(
                effect,
                f"{self.address}priority-{priority.number}/#outcome-{outcome.number}",
                f"Priority {priority.number}",
            )
            for priority in self.plan.priorities
            for outcome in priority.outcomes
            for effect in outcome.effect
        ]

    @property
    def changes(self) -> list["Changed"]:
        """What was counted, asked, audited or inspected."""
        return [one for one in self.effects if one.effect.kind != "hoped"]

    @property
    def hopes(self) -> int:
        return len(self.effects) - len(self.changes)

    @property
    def says_how_sure(self) -> bool:
        return any(one.action.confidence for one in self.actions)

    @cached_property
    def narrowing(self) -> "Narrowing":
        return Narrowing(self.actions)


@dataclass(frozen=True)
class Changed:
    """What changed, or is hoped to, and where the plan says so."""

    effect: Effect
    address: str
    name: str


class Narrowing:
    """What the list of actions is narrowed by: each choice is a mark of one character."""

    def __init__(self, actions: Sequence[ActionOn]) -> None:
        self.leads = sorted({lead for one in actions for lead in one.leads}, key=str.casefold)
        found = {state for one in actions for state in _states(one)}
        self.states = [state for state in (*IN_ORDER, Standing.LATE.value) if state in found]
        self.years = sorted({year for one in actions for year in one.years})
        choices = [("lead", one) for one in self.leads] + [("state", one) for one in self.states]
        choices += [("year", str(one)) for one in self.years]
        self._marks = {choice: _mark(index) for index, choice in enumerate(choices)}

    def mark(self, what: str, choice: object) -> str:
        return self._marks[what, str(choice)]

    def marks_of(self, one: ActionOn) -> str:
        of = [("lead", lead) for lead in one.leads] + [("state", state) for state in _states(one)]
        return "".join(self._marks[choice] for choice in (*of, *(("year", str(year)) for year in one.years)))


def _mark(index: int) -> str:
    return LETTERS[index] if index < len(LETTERS) else chr(0xC0 + index - len(LETTERS))


def _states(one: ActionOn) -> Iterator[str]:
    yield one.action.progress
    if one.late:
        yield Standing.LATE.value


def _counted(number: int, one: str) -> str:
    return f"{number:,} {one}{'' if number == 1 else 's'}"


def plan_on(period: str, plan: Plan, day: date, names: Mapping[str, str]) -> PlanOn:
    return PlanOn(period, plan, day, tuple(actions_on(period, plan, day, names)))
