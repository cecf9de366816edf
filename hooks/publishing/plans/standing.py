"""How an action and each of its steps stand on one day: done, late, still to come. Worked out, never written."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from functools import cached_property

from publishing.plans.plan import Action, Effect, Occasion, Outcome, Plan, Priority, Step
from publishing.plans.times import Time
from publishing.plans.walking import actions_of


class Standing(StrEnum):
    DONE = "done"
    LATE = "overdue"
    TO_COME = "to come"
    GOES_ON = "goes on"
    ENDED = "ended"  # its years are over, and nothing says how it went
    UNDATED = "without a date"


@dataclass(frozen=True)
class Dated:
    """One time that a step is to be done, and how that stands."""

    standing: Standing
    says: str
    besides: str = ""  # what a reader of this step alone should know

    @property
    def is_late(self) -> bool:
        return self.standing is Standing.LATE


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
    is_unfinished: bool  # the plan is over, and it is not done

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
    def dated(self) -> int:
        """The times that could be kept."""
        return self.count(Standing.DONE, Standing.LATE, Standing.TO_COME)

    @property
    def done(self) -> int:
        return self.count(Standing.DONE)

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
            tuple(StepOn(step, tuple(_dates(step, plan, day))) for step in one.action.steps),
            over and one.action.progress not in ("done", "stopped"),
        )
        for one in actions_of(plan)
    ]


def _dates(step: Step, plan: Plan, day: date) -> Iterator[Dated]:
    begins = f"from {step.begins} to " if step.begins else ""
    for one in step.occasions:
        yield _dated(one, plan, day, begins)
    if step.throughout:
        yield _going_on(step.throughout, day)
    if not step.occasions and not step.throughout:
        yield Dated(Standing.UNDATED, "No date is given.")


def _going_on(years: Time, day: date) -> Dated:
    when = f"from {years}" if "to" in years.name else f"in {years}"
    if years.last < day:
        return Dated(Standing.ENDED, f"Was to go on {when}.")
    if day < years.first:
        return Dated(Standing.GOES_ON, f"Is to go on {when}.")
    return Dated(Standing.GOES_ON, f"Goes on until {years.last.year}.")


def _dated(one: Occasion, plan: Plan, day: date, begins: str) -> Dated:
    if one.done:
        late = one.due is not None and one.due.last < one.done.first
        return Dated(Standing.DONE, f"Done {one.done}{f', after {one.due}, when it was due' if late else ''}.")
    assert one.due is not None
    if day <= one.due.last:
        return Dated(Standing.TO_COME, f"Due {begins}{one.due}.")
    if one.due.last < plan.told:
        return Dated(Standing.LATE, f"Overdue: due {begins}{one.due}.")
    return Dated(Standing.LATE, f"Overdue: due {begins}{one.due}.", f"Nothing here is newer than {plan.told:%B %Y}.")


def _years(steps: tuple[Step, ...]) -> Iterator[int]:
    for step in steps:
        for one in step.occasions:
            yield from (when.last.year for when in (one.due, one.done) if when)
        if step.throughout:
            yield from range(step.throughout.first.year, step.throughout.last.year + 1)


def late_when_told(plan: Plan, step: Step) -> bool:
    """Overdue already on the day of which the file tells: no clock can make it so."""
    return any(one.due and not one.done and one.due.last < plan.told for one in step.occasions)


def open_when_told(plan: Plan, step: Step) -> bool:
    """Something of it was still to be done or went on, whatever the hour is now."""
    going = step.throughout is not None and step.throughout.last >= plan.told
    return going or any(not one.done for one in step.occasions)
