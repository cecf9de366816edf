"""Whoever names actions names those that are there, each once; a slip is answered with the name that was probably meant."""

import re
from collections.abc import Callable, Collection, Iterator, Sequence

from publishing.front_door.showing import shown
from publishing.nearest import suggestion
from publishing.problems import Place, Problem

NUMBER = re.compile(r"\d+\.\d+", re.ASCII)
PLAN = re.compile(r"\d{4}(?:-\d\d)?(?=/)", re.ASCII)
MOST_SHOWN = 6


def action_problems(names: Sequence[str], place: Callable[[int], Place], known: Collection[str]) -> Iterator[Problem]:
    for index, name in enumerate(names):
        if name in names[:index]:
            yield Problem(place(index), f"{shown(name)} stands here twice. Delete one.")
        elif name not in known:
            yield Problem(place(index), f"there is no action {shown(name)} in data/plans/. {action_meant(name, known)}")


def action_meant(name: str, known: Collection[str]) -> str:
    if not known:
        return "There is no plan yet: write it first, or delete this line."
    as_in = f"Write the plan, the priority and the action, as in {min(known)}."
    plans = sorted({one.partition("/")[0] for one in known})
    plan = PLAN.match(name)
    if plan and plan[0] not in plans and not any(plan[0][:4] == one[:4] for one in plans):
        return f"{as_in} The plans that can be read: {', '.join(plans)}."
    return f"{as_in} {_of_that_number(name, known) or suggestion(name, known)}"


def _of_that_number(name: str, known: Collection[str]) -> str:
    """Of an action 5.2 without its priority, all that are called so."""
    numbers = NUMBER.findall(name)
    alike = sorted(one for one in known if numbers and one.endswith(f"/{numbers[-1]}"))
    before = re.findall(r"(?<![\d.])\d(?![\d.-])", name)  # the priority
    meant = [one for one in alike if before and one.split("/")[1] == before[-1]] or alike
    if len(meant) == 1:
        return f"Did you mean '{meant[0]}'?"
    return f"These have that number: {', '.join(meant[:MOST_SHOWN])}." if meant else ""
