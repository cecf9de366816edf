"""A plan as its pages tell it: how far it is in words and numbers, what is late, and what it changed."""

from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from functools import cached_property

from publishing.plans.changed import Changed, Changes
from publishing.plans.dated import Standing
from publishing.plans.narrowing import Narrowing
from publishing.plans.overdue import LateOf, LateStep, late_since, late_then, late_told
from publishing.plans.plan import Plan, Priority
from publishing.plans.standing import IN_ORDER, ActionOn, actions_on
from publishing.spoken import counted, listed


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
        return f"{counted(len(self.actions), 'action')}: {listed(said)}." if said else "Its actions are not known."

    @property
    def dates_kept(self) -> str:
        """Its steps have 87 dates: 31 are done, 1 is overdue, 47 have passed since this was told and 8 are still to come."""
        done, late, to_come = (self._dates(one) for one in (Standing.DONE, Standing.LATE, Standing.TO_COME))
        every = done + late + to_come
        if not every:
            return "No step of it has a date."
        since = sum(one.late_since for one in self.actions)
        said = [(done, "done"), (late - since, "overdue"), (since, ""), (to_come, "still to come")]
        words = [
            f"{number} {'is' if number == 1 else 'are'} {what}"
            if what
            else f"{number} {'has' if number == 1 else 'have'} passed since this was told"
            for number, what in said
            if number
        ]
        return f"Its steps have {counted(every, 'date')}: {listed(words)}."

    def _dates(self, standing: Standing) -> int:
        return sum(one.count(standing) for one in self.actions)

    @property
    def done(self) -> list[ActionOn]:
        return [one for one in self.actions if one.action.progress == "done"]

    @property
    def late(self) -> list[ActionOn]:
        return [one for one in self.actions if one.late]

    @cached_property
    def late_then(self) -> list[LateStep]:
        return late_then(self.actions)

    @cached_property
    def late_since(self) -> list[LateOf]:
        return late_since(self.actions)

    @property
    def late_told(self) -> str:
        return late_told(self.actions, self.plan.told)

    @property
    def unfinished(self) -> list[ActionOn]:
        return [one for one in self.actions if one.is_unfinished]

    @cached_property
    def changes(self) -> Changes:
        """Of every action, and where no one action can say it, of an outcome."""
        of_actions = (
            Changed(effect, self.address_of(one), f"Priority {one.priority.number}, action {one.action.number}")
            for one in self.actions
            for effect in one.action.effect
        )
        of_outcomes = (
            Changed(
                effect,
                f"{self.address}priority-{priority.number}/#outcome-{outcome.number}",
                f"Priority {priority.number}",
            )
            for priority in self.plan.priorities
            for outcome in priority.outcomes
            for effect in outcome.effect
        )
        return Changes((*of_actions, *of_outcomes))

    @property
    def says_how_sure(self) -> bool:
        return any(one.action.confidence for one in self.actions)

    @cached_property
    def narrowing(self) -> Narrowing:
        return Narrowing(self.actions)


def plan_on(period: str, plan: Plan, day: date, names: Mapping[str, str]) -> PlanOn:
    return PlanOn(period, plan, day, tuple(actions_on(period, plan, day, names)))
