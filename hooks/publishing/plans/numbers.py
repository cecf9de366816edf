"""A priority is 3, its outcome 2 and an action of that 2.1: they are addresses, and no two are alike."""

import re
from collections.abc import Collection, Iterator

from publishing.front_door.showing import shown
from publishing.plans.plan import Plan
from publishing.plans.walking import actions_of
from publishing.problems import Place, Problem

WHOLE = re.compile(r"[1-9]\d?")
ACTION = re.compile(r"[1-9]\d?\.[1-9]\d?")
IN_WORDS = re.compile(r"(?<!\d)0?([1-9]\d?)(?!\d)")


def number_problems(plan: Plan) -> Iterator[Problem]:
    named = [(one.number, plan.place("priorities", at, "number")) for at, one in enumerate(plan.priorities)]
    yield from _whole_numbers("a priority", "priority", named)
    for at, priority in enumerate(plan.priorities):
        numbered = [
            (one.number, plan.place("priorities", at, "outcomes", number, "number"))
            for number, one in enumerate(priority.outcomes)
        ]
        yield from _whole_numbers("an outcome", "outcome", numbered)
        yield from _action_problems(plan, at)


def _whole_numbers(kind: str, name: str, numbered: list[tuple[str, Place]]) -> Iterator[Problem]:
    first: dict[str, Place] = {}
    for number, place in numbered:
        if not WHOLE.fullmatch(number):
            meant = IN_WORDS.findall(number)[:1] or [_free([one for one, _ in numbered])]
            yield Problem(
                place,
                f"{shown(number)} is no number of {kind}. Write only its number, in quotation marks, as '{meant[0]}'.",
            )
        elif first.setdefault(number, place) != place:
            yield Problem(place, f"{name} {number} is also on line {first[number].line}. Give each its own number.")


def _action_problems(plan: Plan, priority: int) -> Iterator[Problem]:
    """Of one priority; an outcome that has no number yet cannot be compared with."""
    first: dict[str, Place] = {}
    found = [one for one in actions_of(plan) if one.path[1] == priority]
    taken = [one.action.number for one in found]
    for written in found:
        number, outcome, place = written.action.number, written.outcome.number, written.place("number")
        if not WHOLE.fullmatch(outcome):
            continue
        if not ACTION.fullmatch(number):
            parts = IN_WORDS.findall(number)
            meant = f"{outcome}.{parts[-1]}" if parts[:-1] in ([], [outcome]) and parts else ""
            free = meant if meant and meant not in taken else f"{outcome}.{_free(taken, f'{outcome}.')}"
            yield Problem(
                place,
                f"{shown(number)} is no number of an action. Write the number of the outcome, a point and its own, in quotation marks: '{free}'.",
            )
        elif number.partition(".")[0] != outcome:
            yield Problem(
                place,
                f"action {number} stands under outcome {outcome}. Its number begins with that of its outcome.",
            )
        elif first.setdefault(number, place) != place:
            yield Problem(
                place,
                f"action {number} of this priority is also on line {first[number].line}. Give each its own number.",
            )


def _free(taken: Collection[str], start: str = "") -> str:
    return next(str(one) for one in range(1, 100) if f"{start}{one}" not in taken)
