"""Each time that a step is to be done, and how that stands: done, overdue, still to come. Worked out, never written."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from publishing.plans.plan import Occasion, Plan, Step
from publishing.plans.times import Time


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
    def is_since(self) -> bool:
        """Whether it lies after the day of which the file tells."""
        return bool(self.besides)

    @property
    def is_late(self) -> bool:
        return self.standing is Standing.LATE


def dates_of(step: Step, plan: Plan, day: date) -> Iterator[Dated]:
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
    return Dated(Standing.LATE, f"Was due {begins}{one.due}.", f"Nothing here is newer than {plan.told:%B %Y}.")


def late_when_told(plan: Plan, step: Step) -> bool:
    """Overdue already on the day of which the file tells: no clock can make it so."""
    return any(one.due and not one.done and one.due.last < plan.told for one in step.occasions)


def open_when_told(plan: Plan, step: Step) -> bool:
    """Something of it was still to be done or went on, whatever the hour is now."""
    going = step.throughout is not None and step.throughout.last >= plan.told
    return going or any(not one.done for one in step.occasions)
