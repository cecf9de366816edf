"""All the tables that share a number, as one web of cells and sums, in an order that nothing but their names decides."""

from collections.abc import Collection, Iterable, Mapping
from dataclasses import dataclass

from publishing.disclosure.cells import Equation, Key, Sum, equations
from publishing.disclosure.simplex import ContradictionError
from publishing.disclosure.whole_numbers import Solver, solver
from publishing.disclosure.working_out import linked


@dataclass(frozen=True)
class Web:
    """Cells in the order of their keys, their counts, the sums each is in, and which of them may be hidden."""

    keys: list[Key]
    counts: list[int]
    sums: list[dict[int, int]]
    sums_of: list[list[tuple[int, int]]]
    open: list[bool]


def web(counts: Mapping[Key, int], sums: Iterable[Sum], fixed: Collection[Key]) -> Web:
    """A cell with no count gets one that fits, for there must be one."""
    every = equations(sums, {})
    keys = sorted({key for each in every for key, _ in each.factors})
    at = {key: place for place, key in enumerate(keys)}
    fitting = {**_fitting(equations(sums, counts)), **counts}
    rows = [{at[key]: factor for key, factor in each.factors} for each in every]
    sums_of: list[list[tuple[int, int]]] = [[] for _ in keys]
    for number, row in enumerate(rows):
        for cell, factor in row.items():
            sums_of[cell].append((number, factor))
    return Web(keys, [fitting.get(key, 0) for key in keys], rows, sums_of, [key not in fixed for key in keys])


def _fitting(found: list[Equation]) -> dict[Key, int]:
    """Counts for the cells that have none, where any fit."""
    fitting: dict[Key, int] = {}
    for group in linked(found):
        keys = sorted({key for each in group for key, _ in each.factors})
        at = {key: place for place, key in enumerate(keys)}
        rows = [{at[key]: factor for key, factor in each.factors} for each in group]
        try:
            solved = solver(rows, [each.left for each in group], len(keys), {})
        except ContradictionError:
            continue
        fitting |= _middle(solved, keys)
    return fitting


def _middle(solved: Solver, keys: list[Key]) -> dict[Key, int]:
    whole = solved.tableau.whole() or [0] * len(keys)
    return dict(zip(keys, whole, strict=False))
