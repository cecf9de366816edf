"""What a reader with all our tables, patience and a pencil can work out of every number that is not shown."""

from collections.abc import Collection, Iterator, Mapping, Sequence

from publishing.disclosure.cells import ANY_NUMBER, NO_NUMBER, Equation, Key, Range, Sum, equations
from publishing.disclosure.narrowing import narrowed
from publishing.disclosure.simplex import ContradictionError
from publishing.disclosure.whole_numbers import Solver, solver

NOTHING_KNOWN: Mapping[Key, Range] = {}


def bounds(
    shown: Mapping[Key, int],
    hidden: Collection[Key],
    sums: Sequence[Sum],
    known: Mapping[Key, Range] = NOTHING_KNOWN,
    enough: int | None = None,
) -> dict[Key, Range]:
    """The least and the most that each hidden number can be, whole and exact; no most when nothing limits it.

    A number that is neither shown nor hidden is unknown to the reader too. Figures that contradict each other leave
    no number at all (the most is less than the least). With `enough`, a range is told no longer than that, and shorter
    by the numbers within it that do not fit.
    """
    told = {key: (shown[key], shown[key]) for key in hidden if key in shown}
    ranges = _worked_out(equations(sums, shown), known, enough) if len(told) < len(hidden) else {}
    return {key: told.get(key) or ranges.get(key) or _sound(known.get(key, ANY_NUMBER)) for key in sorted(hidden)}


def _worked_out(found: Sequence[Equation], known: Mapping[Key, Range], enough: int | None) -> dict[Key, Range]:
    limits = {key: _sound(each) for key, each in known.items()}
    ranges: dict[Key, Range] = {}
    for group in linked(found):
        narrow = narrowed(group, limits)
        if any(_sound(each) == NO_NUMBER for each in narrow.values()):
            ranges |= dict.fromkeys(narrow, NO_NUMBER)
        elif len(group) == 1 and all(abs(factor) == 1 for _, factor in group[0].factors):
            ranges |= narrow  # one sum says all it can at the first look
        else:
            ranges |= _exactly(group, narrow, limits, enough)
    return ranges


def linked(found: Sequence[Equation]) -> Iterator[list[Equation]]:
    """The sums in groups that have no unknown number in common."""
    by_key: dict[Key, list[int]] = {}
    for at, each in enumerate(found):
        for key, _ in each.factors:
            by_key.setdefault(key, []).append(at)
    waiting = set(range(len(found)))
    while waiting:
        group, next_ones = set(), [min(waiting)]
        while next_ones:
            at = next_ones.pop()
            if at not in group:
                group.add(at)
                next_ones += [other for key, _ in found[at].factors for other in by_key[key]]
        waiting -= group
        yield [found[at] for at in sorted(group)]


def _sound(found: Range) -> Range:
    """Nobody is counted less than nothing, and an empty range is always written the same way."""
    least, most = max(found[0], 0), found[1]
    return NO_NUMBER if most is not None and most < least else (least, most)


def _exactly(
    group: Sequence[Equation], narrow: Mapping[Key, Range], known: Mapping[Key, Range], enough: int | None
) -> dict[Key, Range]:
    """All the sums of a group at once."""
    try:
        return _by_solver(group, narrow, known, enough)
    except ContradictionError:
        return dict.fromkeys(narrow, NO_NUMBER)


def _by_solver(
    group: Sequence[Equation], narrow: Mapping[Key, Range], known: Mapping[Key, Range], enough: int | None
) -> dict[Key, Range]:
    """Numbers that single sums have settled are taken away first, and every other is counted from its least."""
    ranges = {key: each for key, each in narrow.items() if each[0] == each[1]}
    open_keys = sorted(key for key in narrow if key not in ranges)
    column = {key: at for at, key in enumerate(open_keys)}
    rows = [{column[key]: factor for key, factor in each.factors if key in column} for each in group]
    lefts = [each.left - sum(factor * narrow[key][0] for key, factor in each.factors) for each in group]
    most = {
        column[key]: high - narrow[key][0] for key in open_keys if (high := known.get(key, ANY_NUMBER)[1]) is not None
    }
    if open_keys:
        solved = solver(rows, lefts, len(open_keys), most)
        for key in open_keys:
            ranges[key] = _shifted(_range(solved, column[key], enough), narrow[key][0])
    return ranges


def _shifted(found: Range, by: int) -> Range:
    return found[0] + by, None if found[1] is None else found[1] + by


def _range(solved: Solver, column: int, enough: int | None) -> Range:
    if enough is None:
        return solved.least(column), solved.most(column)
    if solved.width(column) < enough:
        solved.least(column)
    most = solved.most(column, enough) if solved.width(column) < enough else solved.seen[column][1]
    least = solved.seen[column][0]
    if most is None:
        return least, None
    return least, least + solved.fitting(column, enough) - 1
