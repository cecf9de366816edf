"""A step is done at its time, at several times in their order, or all the time; and no later than this file tells of."""

from collections.abc import Iterator
from datetime import date

from publishing.plans.plan import Occasion, Step
from publishing.plans.walking import Written
from publishing.problems import Problem
from publishing.spoken import spoken

FURTHEST = 5  # years after the end of a plan


def step_problems(written: Written) -> Iterator[Problem]:
    for index, step in enumerate(written.action.steps):
        yield from _too_much(written, index, step)
        yield from _when_it_begins(written, index, step)
        for number, one in enumerate(step.occasions):
            path = ("steps", index, *(("times", number) if step.times else ()))
            yield from _one_time(written, path, one)
            before, here = _first(step.occasions[number - 1]), _first(one)
            if number and before and here and here < before:
                yield Problem(written.place(*path), "this time is before the one above it. Put the earliest first.")


def _too_much(written: Written, index: int, step: Step) -> Iterator[Problem]:
    ways = [name for name in ("times", "throughout") if getattr(step, name)]
    ways += ["due or done"] if step.due or step.done else []
    if len(ways) > 1:
        yield Problem(
            written.place("steps", index),
            f"this step says {' and '.join(ways)}. Keep the one that is meant, or make two steps of it.",
        )


def _when_it_begins(written: Written, index: int, step: Step) -> Iterator[Problem]:
    if not step.begins:
        return
    place = written.place("steps", index, "begins")
    if step.times:
        yield Problem(
            place, "begins: goes with one due:, and this step has several times. Delete it, or make two steps."
        )
    elif not step.due and not step.done:
        yield Problem(
            place,
            f"it begins {step.begins}, and nothing says when it is due. Write due: and the month under it, or due: alone, with the month in which it begins.",
        )
    for end, what in ((step.due, "when it is due"), (step.done, "when it was done")):
        if end and end.last < step.begins.first:
            yield Problem(place, f"it begins {step.begins}, after {end}, {what}. One of the two is wrong.")


def _one_time(written: Written, path: tuple[str | int, ...], one: Occasion) -> Iterator[Problem]:
    if not one.due and not one.done:
        yield Problem(
            written.place(*path),
            "this time says neither when it is due nor when it was done. Write due: or done: and the month.",
        )
    if one.done and one.done.first > written.plan.told:
        yield Problem(
            written.place(*path, "done"),
            f"it was done {one.done}, but told: at the top says that this file tells of nothing after {spoken(written.plan.told)}. Change the one that is wrong.",
        )
    if one.due and one.due.first.year > written.plan.until.last.year + FURTHEST:
        yield Problem(
            written.place(*path, "due"),
            f"{one.due} is {one.due.first.year - written.plan.until.last.year} years after the plan is over. Check the year.",
        )


def _first(one: Occasion) -> date | None:
    """What a time is put in order by: when it is due, or else when it was done."""
    when = one.due or one.done
    return when.first if when else None
