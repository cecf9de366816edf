"""A plan that says two things at once is put right before anyone reads it: green is not done, and done is done."""

from collections.abc import Callable, Iterator
from datetime import date

from publishing.plans.plan import Plan
from publishing.plans.standing import late_when_told, open_when_told
from publishing.plans.walking import Written, actions_of
from publishing.problems import Level, Problem
from publishing.spoken import spoken


def contradictions(plan: Plan, today: date) -> Iterator[Problem]:
    for written in actions_of(plan):
        for rule in RULES:
            yield from rule(written)
        yield from _green_by_now(written, today)


def _done_with_steps_open(written: Written) -> Iterator[Problem]:
    """What is done has no step that was still to be done when this was told."""
    for index, step in enumerate(written.action.steps):
        if written.action.progress == "done" and open_when_told(written.plan, step):
            yield Problem(
                written.place("steps", index),
                f"action {written.id} is done, but this step of it was still open on {spoken(written.plan.told)}. Write done: and the month under the step, or progress: under way; what a source says all the same goes under stated:.",
            )


def _not_started_with_steps_done(written: Written) -> Iterator[Problem]:
    """What has not started has nothing done."""
    done = any(one.done for step in written.action.steps for one in step.occasions)
    if written.action.progress == "not started" and done:
        yield Problem(
            written.place("progress"),
            f"action {written.id} is not started, but a step of it is done. Write progress: under way.",
        )


def _green_while_overdue(written: Written) -> Iterator[Problem]:
    """Green says that it will be done on time: nothing of it can be late already."""
    if written.action.confidence == "green":
        for index, step in enumerate(written.action.steps):
            if late_when_told(written.plan, step):
                yield Problem(
                    written.place("steps", index),
                    f"action {written.id} is green, but this step was overdue on {spoken(written.plan.told)}. Write confidence: amber or red, or under the step when it was done.",
                )


def _green_by_now(written: Written, today: date) -> Iterator[Problem]:
    """Time alone stops nothing: it reminds."""
    late = [
        one.due
        for step in written.action.steps
        for one in step.occasions
        if one.due and not one.done and written.plan.told <= one.due.last < today
    ]
    if written.action.confidence == "green" and late:
        yield Problem(
            written.place("confidence"),
            f"action {written.id} is green, and a step was due {late[0]}, which is over. Say when it was done, or how sure the board is now.",
            Level.REMIND,
        )


def _sure_of_what_is_over(written: Written) -> Iterator[Problem]:
    """How sure one is, is said of what is still to be done."""
    if written.action.confidence and written.action.progress in ("done", "stopped"):
        yield Problem(
            written.place("confidence"),
            f"action {written.id} is {written.action.progress}, so nobody needs to be told how sure the board is that it will be done. Delete this line.",
        )


def _reviewed_without_effect(written: Written) -> Iterator[Problem]:
    """Once a plan is reviewed, each finished action says what it changed, or that it changed nothing."""
    told = any(one.kind != "hoped" for one in written.action.effect)
    if written.plan.reviewed and written.action.progress == "done" and not told:
        yield Problem(
            written.place("progress"),
            f"action {written.id} is done in a plan marked reviewed, and nothing says what it changed. Write under effect: what was counted, asked, audited or inspected, even if nothing changed.",
        )


def _stopped_without_reason(written: Written) -> Iterator[Problem]:
    """Who reads that something was stopped asks why."""
    stopped = written.action.progress == "stopped"
    if stopped and not written.action.stopped_because:
        yield Problem(written.place("progress"), f"action {written.id} is stopped. Write why, after stopped_because:.")
    if written.action.stopped_because and not stopped:
        yield Problem(
            written.place("stopped_because"),
            f"action {written.id} is {written.action.progress}, not stopped. Delete this line, or write progress: stopped.",
        )


def _steps_that_say_too_much(written: Written) -> Iterator[Problem]:
    """A step is done at its time, at several times, or all the time; and no later than this file tells of."""
    for index, step in enumerate(written.action.steps):
        ways = [name for name in ("times", "throughout") if getattr(step, name)]
        ways += ["due or done"] if step.due or step.done else []
        if len(ways) > 1:
            yield Problem(
                written.place("steps", index),
                f"this step says {' and '.join(ways)}. Keep the one that is meant, or make two steps of it.",
            )
        if step.begins and step.due and step.due.last < step.begins.first:
            yield Problem(
                written.place("steps", index, "begins"),
                f"it begins {step.begins}, after {step.due}, when it is due. One of the two is wrong.",
            )
        for number, one in enumerate(step.occasions):
            path = ("times", number) if step.times else ()
            if not one.due and not one.done:
                yield Problem(
                    written.place("steps", index, *path),
                    "this time says neither when it is due nor when it was done. Write due: or done: and the month.",
                )
            if one.done and one.done.first > written.plan.told:
                yield Problem(
                    written.place("steps", index, *path, "done"),
                    f"it was done {one.done}, but told: at the top says that this file tells of nothing after {spoken(written.plan.told)}. Change the one that is wrong.",
                )


def _moves(written: Written) -> Iterator[Problem]:
    """Earlier accounts stand in their order, before this one."""
    days = [one.date for one in written.action.updates]
    for index, day in enumerate(days):
        if index and day <= days[index - 1]:
            yield Problem(
                written.place("updates", index, "date"),
                f"{spoken(day)} is not after {spoken(days[index - 1])}. Put the oldest first, and each day once.",
            )
        if day >= written.plan.told:
            yield Problem(
                written.place("updates", index, "date"),
                f"{spoken(day)} is no earlier day: this file tells of {spoken(written.plan.told)}, after told:. What holds on that day stands in the action itself.",
            )


RULES: tuple[Callable[[Written], Iterator[Problem]], ...] = (
    _done_with_steps_open,
    _not_started_with_steps_done,
    _green_while_overdue,
    _sure_of_what_is_over,
    _reviewed_without_effect,
    _stopped_without_reason,
    _steps_that_say_too_much,
    _moves,
)
