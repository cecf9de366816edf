"""What figures are divided by makes sense by itself, before any figure is looked at."""

from collections.abc import Iterator

from publishing.front_door.showing import shown
from publishing.measures.measure import Division, Measure
from publishing.measures.published import in_a_path
from publishing.measures.reading.division_slips import SUM
from publishing.measures.reading.figures import Figures
from publishing.problems import Problem

MOST = 2
FEWEST_TO_COMPARE = 3


def division_problems(measure: Measure) -> Iterator[Problem]:
    """Parts have names of their own, and there are at most two divisions."""
    if len(measure.by) > MOST:
        yield Problem(
            measure.place("by", MOST),
            "figures can be divided by two things at most. Make a measure of its own for the third.",
        )
    seen: dict[str, str] = {}
    for number, division in enumerate(measure.by):
        if number and division.name.casefold() == measure.by[0].name.casefold():
            yield Problem(
                measure.place("by", number, "name"),
                f"both divisions are called {shown(division.name)}. Say what is different, or delete one of the two.",
            )
            return
        if len(division.parts) == 1 and measure.kind in ("count", "money"):
            yield Problem(
                measure.place("by", number, "parts"),
                f"{division.name} has one part only, so it divides nothing. Add the other parts, or delete it under by: and write each number beside its period.",
            )
        yield from _names(measure, number, division, seen)


def _names(measure: Measure, number: int, division: Division, seen: dict[str, str]) -> Iterator[Problem]:
    """Two names that are the same in an address would share one figure."""
    places = [(name, ("by", number, "parts", at)) for at, name in enumerate(division.parts)]
    for name, path in [*places, *([(division.total, ("by", number, "total"))] if division.total else [])]:
        if name in seen.values():
            yield Problem(
                measure.place(*path),
                f"{shown(name)} is here a second time. Give each part, and their sum, a name of its own.",
            )
        elif not (id := in_a_path(name)):
            yield Problem(
                measure.place(*path),
                f"{shown(name)} has no English letter or digit, which its address needs. Write it in English.",
            )
        elif id in seen:
            yield Problem(
                measure.place(*path),
                f"{shown(name)} and {shown(seen[id])} differ only in signs, and both would be called {id} in a path. Give one of them another word.",
            )
        else:
            seen[id] = name


def sum_among_parts_problems(measure: Measure, figures: Figures) -> Iterator[Problem]:
    """A sum that stands among the parts would be counted twice."""
    for level, division in enumerate(measure.by):
        if measure.kind not in ("count", "money") or len(division.parts) < FEWEST_TO_COMPARE:
            continue
        for at, name in enumerate(division.parts):
            if SUM.match(name) and _is_sum_of_others(name, level, division, figures):
                yield Problem(
                    measure.place("by", level, "parts", at),
                    f"{shown(name)} is what the other parts come to. Take it out of parts: and add the line 'total: {name}' under them.",
                )


def _is_sum_of_others(name: str, level: int, division: Division, figures: Figures) -> bool:
    compared = False
    for (when, parts), one in figures.amounts.items():
        if parts[level] != name or one.exactly is None:
            continue
        others = [
            figures.amounts.get((when, (*parts[:level], other, *parts[level + 1 :])))
            for other in division.parts
            if other != name
        ]
        numbers = [each.exactly for each in others if each and each.exactly is not None]
        if len(numbers) < len(others) or sum(numbers) != one.exactly:
            return False
        compared = True
    return compared
