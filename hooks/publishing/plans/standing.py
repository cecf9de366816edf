"""How each action of a plan stands on one day: how many of its dates were kept, and how many are overdue."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import date
from functools import cached_property

from publishing.plans.dated import Dated, Standing, dates_of
from publishing.plans.plan import Action, Effect, Outcome, Plan, Priority, Step
from publishing.plans.walking import actions_of

IN_ORDER = ("done", "under way", "not started", "stopped", "not told")  # as readers are told how far actions are


@dataclass(frozen=True)
class StepOn:
    step: Step
    dates: tuple[Dated, ...]


@dataclass(frozen=True)
class ActionOn:
    """An action among the others, on a day."""

    plan: str  # its period, which is the name of its file
    priority: Priority
    outcome: Outcome
    action: Action
    leads: tuple[str, ...]
    steps: tuple[StepOn, ...]
    is_unfinished: bool  # the plan is over, and nothing tells that it was done

    @property
    def id(self) -> str:
        """As it is cited: 2014-17, priority 1, action 1.1."""
        return f"{self.plan}/{self.priority.number}/{self.action.number}"

    def count(self, *standings: str) -> int:
        return sum(one.standing in standings for step in self.steps for one in step.dates)

    @cached_property
    def late(self) -> int:
        return self.count(Standing.LATE)

    @cached_property
    def late_since(self) -> int:
        """Of those, what fell due after the day of which the file tells: whether it was done, nobody here can say."""
        return sum(one.is_late and one.is_since for step in self.steps for one in step.dates)

    @property
    def late_then(self) -> int:
        return self.late - self.late_since

    @property
    def goes_on_at(self) -> str:
        """The address of the action of a later plan."""
        plan, priority, number = (self.action.carried_to or "//").split("/")
        return f"plans/{plan}/priority-{priority}/#{number}" if plan else ""

    @property
    def shown_effects(self) -> list[Effect]:
        return [one for one in self.action.effect if one.kind != "hoped"]

    @property
    def hopes(self) -> list[Effect]:
        return [one for one in self.action.effect if one.kind == "hoped"]

    @cached_property
    def years(self) -> list[int]:
        """Every year in which a step is due, was done or goes on."""
        return sorted(set(_years(self.action.steps)))


def actions_on(period: str, plan: Plan, day: date, names: Mapping[str, str]) -> list[ActionOn]:
    over = plan.until.last < day
    return [
        ActionOn(
            period,
            one.priority,
            one.outcome,
            one.action,
            tuple(names.get(lead, lead) for lead in one.action.leads),
            tuple(StepOn(step, tuple(dates_of(step, plan, day))) for step in one.action.steps),
            over and one.action.progress not in ("done", "stopped"),
        )
        for one in actions_of(plan)
    ]


def _years(steps: tuple[Step, ...]) -> Iterator[int]:
    for step in steps:
        for one in step.occasions:
            yield from (when.last.year for when in (one.due, one.done) if when)
        if step.throughout:
            yield from range(step.throughout.first.year, step.throughout.last.year + 1)
