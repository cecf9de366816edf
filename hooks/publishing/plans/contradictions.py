"""A plan that says two things at once is put right before anyone reads it: green is not done, and done is done."""

from collections.abc import Callable, Iterator
from datetime import date

from publishing.plans.dated import late_when_told, open_when_told
from publishing.plans.plan import Plan
from publishing.plans.steps import step_problems
from publishing.plans.updates import update_problems
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


def _a_colour_without_a_meaning(written: Written) -> Iterator[Problem]:
    """Councillors have read green as done: nobody is shown a colour without what it says."""
    if written.action.confidence and not written.plan.confidence:
        yield Problem(
            written.place("confidence"),
            f"action {written.id} is {written.action.confidence}, and nothing says what that means. Write at the top of the file confidence: {{green: …, amber: …, red: …}}.",
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


RULES: tuple[Callable[[Written], Iterator[Problem]], ...] = (
    _done_with_steps_open,
    _not_started_with_steps_done,
    _green_while_overdue,
    _sure_of_what_is_over,
    _a_colour_without_a_meaning,
    _reviewed_without_effect,
    _stopped_without_reason,
    step_problems,
    update_problems,
)
