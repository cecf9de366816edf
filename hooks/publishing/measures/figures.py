"""Every figure of a measure in its row and column, each with the place where it was written."""

import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from itertools import pairwise

from publishing.front_door.showing import shown
from publishing.front_door.strict_yaml import Value
from publishing.measures.amounts import GAPS, Amount, NotAnAmountError, amount
from publishing.measures.measure import Division, Measure
from publishing.measures.periods import EXAMPLES, Period, period
from publishing.nearest import suggestion
from publishing.problems import Place, Problem

Parts = tuple[str, ...]  # one name for each division; where it is a sum, the name of the sum
Key = tuple[str, Parts]  # the period by its id, and the parts


@dataclass
class Figures:
    """What could be read of the values: by period and parts, in the order of the file."""

    periods: list[Period] = field(default_factory=list)
    amounts: dict[Key, Amount] = field(default_factory=dict)
    places: dict[Key, Place] = field(default_factory=dict)
    compared: dict[tuple[str, str], Amount] = field(default_factory=dict)  # by whose it is, and period
    problems: list[Problem] = field(default_factory=list)

    def in_words(self, key: Key) -> str:
        """The row and the column, as the table says them."""
        name = next((one.name for one in self.periods if one.id == key[0]), key[0])
        return ", ".join((name, *key[1]))


def figures(measure: Measure) -> Figures:
    found = Figures()
    for written, values in measure.values.items():
        if when := _period(written, measure, found, ("values", written)):
            _read(values, measure, when, (), ("values", written), found)
    _in_order(measure, found)
    for number, other in enumerate(measure.comparators):
        for written, value in other.values.items():
            path = ("comparators", number, "values", written)
            if when := _period(written, measure, found, path, known=True):
                read = _amount(value, measure, path, f"{other.name}, {when.name}", found)
                if read:
                    found.compared[(other.name, when.id)] = read
    return found


def _period(
    written: str, measure: Measure, found: Figures, path: tuple[str | int, ...], known: bool = False
) -> Period | None:
    when, example = period(written, measure.each), EXAMPLES[measure.each]
    place = measure._places.of_key(*path)
    if when is None:
        found.problems.append(
            Problem(
                place,
                f"{shown(written)} is not a {measure.each} as this file writes them. {_period_meant(written, measure) or f'Write it like {example}, or change each: if the figures are about something else.'}",
            )
        )
        return None
    if known and when.id not in [one.id for one in found.periods]:
        found.problems.append(
            Problem(
                place,
                f"there is no figure of {measure.area} for {when.name} to compare this with. Add one under values:, or delete this line.",
            )
        )
        return None
    if not known:
        found.periods.append(when)
    return when


def _period_meant(written: str, measure: Measure) -> str | None:
    """The same period in this file's own way, where it can mean only one."""
    plain = re.sub(r"\s*[/–—-]\s*", "-", written.strip())
    plain = re.sub(r"^(\d\d)(\d\d)-\1(\d\d)$", r"\1\2-\3", plain)
    return f"Write {plain}." if plain != written and period(plain, measure.each) else None


def _in_order(measure: Measure, found: Figures) -> None:
    """Read from the top a table tells what happened, so its periods stand in their order."""
    for before, after in pairwise(found.periods):
        if after < before:
            key = next(written for written in measure.values if period(written, measure.each) == after)
            found.problems.append(
                Problem(
                    measure._places.of_key("values", key),
                    f"{after.name} stands after {before.name}. Put the earliest period first.",
                )
            )


def _read(
    value: Value, measure: Measure, when: Period, parts: Parts, path: tuple[str | int, ...], found: Figures
) -> None:
    depth = len(parts)
    if depth == len(measure.by) or (isinstance(value, str) and _is_sum(measure, parts)):
        key = (when.id, parts + tuple(str(one.total) for one in measure.by[depth:]))
        found.places[key] = measure.place(*path)
        if (read := _amount(value, measure, path, ", ".join((when.name, *parts)), found)) is not None:
            found.amounts[key] = read
        return
    division = measure.by[depth]
    if not isinstance(value, dict):
        found.problems.append(
            Problem(
                measure.place(*path),
                f"{', '.join((when.name, *parts))} should be divided by {division.name}. Leave {path[-1]}: alone on its line, and write under it, with more spaces, a line for each: {', '.join(division.parts)}.",
            )
        )
        return
    for name, inside in value.items():
        if name in (*division.parts, division.total):
            _read(inside, measure, when, (*parts, name), (*path, name), found)
        else:
            place = measure._places.of_key(*path, name)
            found.problems.append(Problem(place, _not_a_part(name, division)))
    found.problems += _missing(division, value, measure.place(*path), ", ".join((when.name, *parts)), measure, path)


def _is_sum(measure: Measure, parts: Parts) -> bool:
    """A single number may stand where all parts together are meant."""
    return all(one.total for one in measure.by[len(parts) :])


def _not_a_part(name: str, division: Division) -> str:
    if re.fullmatch(r"\d{3}", name):
        return f"a comma ends a number inside curly brackets, so {shown(name)} stands alone here. Write the number without its comma."
    return f"{shown(name)} is not one of the parts of {division.name}. {suggestion(name, _names(division))}"


def _names(division: Division) -> list[str]:
    return [*division.parts, *([division.total] if division.total else [])]


def _missing(
    division: Division,
    value: dict[str, Value],
    place: Place,
    where: str,
    measure: Measure,
    path: tuple[str | int, ...],
) -> Iterator[Problem]:
    lacking = [name for name in division.parts if name not in value]
    if lacking and set(value) & set(division.parts) and set(value) <= set(_names(division)):
        yield Problem(
            measure._places.of_key(*path),
            f"{where} has no line for {', '.join(lacking)}. Add it with its number, or with why there is none: {GAPS}.",
        )


def _amount(value: Value, measure: Measure, path: tuple[str | int, ...], where: str, found: Figures) -> Amount | None:
    try:
        return amount(value, measure.kind)
    except NotAnAmountError as mistake:
        found.problems.append(Problem(measure.place(*path), f"the figure for {where} {mistake}"))
        return None
