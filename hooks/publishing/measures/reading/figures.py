"""Figures are read from their file once, and a slip that is on many lines is told once."""

from itertools import pairwise

from publishing.front_door.characters import INVISIBLE
from publishing.front_door.places import Path
from publishing.front_door.strict_yaml import Value
from publishing.measures.amounts import Amount, NotAnAmountError, amount
from publishing.measures.measure import Measure
from publishing.measures.periods import Period, period
from publishing.measures.reading.division_slips import lacking, not_a_part, undivided, with_commas
from publishing.measures.reading.figures_read import Figures, Key, Parts
from publishing.measures.reading.meant_periods import not_a_period
from publishing.problems import Problem

__all__ = ["Figures", "Key", "Parts", "figures"]


def figures(measure: Measure) -> Figures:
    found = Figures(measure._places)
    _read_all(measure, found)
    _in_order(measure, found)
    for number, other in enumerate(measure.comparators):
        path: Path = ("comparators", number, "values")
        for written, value, rest in with_commas(other.values):
            when = _period(written, measure, found, (*path, written), known=True)
            where = f"{other.name}, {when.name if when else written}"
            if rest:
                _told_of_commas(value, rest, measure, path, where, found)
            elif when and (read := _amount(value, measure, (*path, written), where, found)):
                found.compared[(other.name, when.id)] = read
    found.problems += [_once(problems) for problems in found.alike.values()]
    return found


def _once(alike: list[Problem]) -> Problem:
    more = len(alike) - 1
    lines = f" The same goes for {more} more {'line' if more == 1 else 'lines'}." if more else ""
    return Problem(alike[0].place, alike[0].sentence + lines)


def _read_all(measure: Measure, found: Figures) -> None:
    """Parts that stand where periods belong have lost the spaces before them, or changed places with the periods."""
    parts = {name for division in measure.by[:1] for name in (*division.parts, division.total)}
    above = ""
    for written, value, rest in with_commas(measure.values):
        path: Path = ("values", written)
        if written in parts:
            sentence = (
                f"{written} needs two more spaces before it, so that it belongs to {above}."
                if above and isinstance(value, str)
                else f"{written} is a part of {measure.by[0].name}, and periods come first. Write a period, a colon, and under it, with more spaces, a line for each part."
            )
            found.alike.setdefault(("astray", above), []).append(Problem(measure._places.of_key(*path), sentence))
            found.unread = True
        elif rest:
            _told_of_commas(value, rest, measure, ("values",), written, found)
        elif when := _period(written, measure, found, path):
            above = written if not value else ""
            if not above or not parts & measure.values.keys():
                _read(value, measure, when, (), path, found)


def _period(written: str, measure: Measure, found: Figures, path: Path, known: bool = False) -> Period | None:
    when = period(INVISIBLE.sub("", written), measure.each)
    place = measure._places.of_key(*path)
    if when is None:
        before = {} if known else {one.id: one for one in found.periods}
        found.problems.append(Problem(place, not_a_period(written, measure.each, before)))
        found.unread = found.unread or not known
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
        found.as_typed[when.id] = written
    return when


def _in_order(measure: Measure, found: Figures) -> None:
    """Read from the top a table tells what happened, so its periods stand in their order."""
    for before, after in pairwise(found.periods):
        if after < before:
            found.problems.append(
                Problem(
                    measure._places.of_key("values", found.as_typed[after.id]),
                    f"{after.name} stands after {before.name}. Put the earliest period first.",
                )
            )


def _read(value: Value, measure: Measure, when: Period, parts: Parts, path: Path, found: Figures) -> None:
    depth = len(parts)
    where = ", ".join((when.name, *parts))
    said = undivided(value, measure.by[depth], where, str(path[-1])) if depth < len(measure.by) else None
    if said and not (isinstance(value, str) and _is_sum(measure, parts) and not said.names_parts):
        found.alike.setdefault(("undivided", depth), []).append(Problem(measure.place(*path), said.sentence))
        return
    if depth == len(measure.by) or isinstance(value, str):
        key = (when.id, parts + tuple(str(one.total) for one in measure.by[depth:]))
        found.paths[key] = path
        if (read := _amount(value, measure, path, where, found)) is not None:
            found.amounts[key] = read
        return
    division = measure.by[depth]
    for name, inside, rest in with_commas(value if isinstance(value, dict) else {}):
        if rest:
            _told_of_commas(inside, rest, measure, path, f"{where}, {name}", found)
        elif name in (*division.parts, division.total):
            _read(inside, measure, when, (*parts, name), (*path, name), found)
        else:
            strange = Problem(measure._places.of_key(*path, name), not_a_part(name, inside, division))
            found.alike.setdefault(("part", depth, name), []).append(strange)
    if sentence := lacking(division, value if isinstance(value, dict) else {}, where):
        missing = Problem(measure._places.of_key(*path), sentence)
        found.alike.setdefault(("lacking", sentence.removeprefix(where)), []).append(missing)


def _is_sum(measure: Measure, parts: Parts) -> bool:
    """A single number may stand where all parts together are meant."""
    return all(one.total for one in measure.by[len(parts) :])


def _told_of_commas(value: Value, rest: list[str], measure: Measure, path: Path, where: str, found: Figures) -> None:
    """The place is that of the digits that stand alone."""
    found.problems.append(
        Problem(
            measure._places.of_key(*path, rest[0]),
            f"the figure for {where} has a comma, which ends a number inside curly brackets, so '{rest[0]}' stands alone here. Write {value}{''.join(rest)}.",
        )
    )


def _amount(value: Value, measure: Measure, path: Path, where: str, found: Figures) -> Amount | None:
    try:
        return amount(value, measure.kind)
    except NotAnAmountError as mistake:
        found.problems.append(Problem(measure.place(*path), f"the figure for {where} {mistake}"))
        return None
