"""A recommendation is cited by its id, so each has one that says whose it is, and keeps it."""

import re
from collections.abc import Iterable, Iterator, Sequence

from publishing.front_door.schema import Facts
from publishing.front_door.showing import shown
from publishing.problems import Place, Problem
from publishing.recommendations.recommendation import Recommendation


def id_problems(recommendations: Sequence[Recommendation], facts: Facts, name: str) -> Iterator[Problem]:
    """The name of the file and a number, each once."""
    seen = dict[str, int]()
    for index, one in enumerate(recommendations):
        place = facts.place("recommendations", index, "id")
        if not re.fullmatch(rf"{re.escape(name)}-[1-9]\d*", one.id, re.ASCII):
            yield Problem(
                place,
                f"the id {shown(one.id)} should be the name of the file and a number, so that no two reviews have the same: {name}-{index + 1}",
            )
        elif first := seen.get(one.id):
            yield Problem(place, f"the id '{one.id}' is also on line {first}. Give each recommendation its own number.")
        seen.setdefault(one.id, place.line)


def _name(place: Place) -> str:
    return place.path.rpartition("/")[2].partition(".")[0]


def shared_id_problems(ids: Iterable[tuple[str, Place]]) -> Iterator[Problem]:
    """All stand on one page, the register, where an address leads to one thing."""
    first: dict[str, Place] = {}
    for id, place in ids:
        before = first.setdefault(id, place)
        if before.path != place.path and _name(before) == _name(place):
            yield Problem(
                place,
                f"the id {shown(id)} is also in {before.path}, since the two files have one name. Give this file another name, and its recommendations ids with that name.",
            )
