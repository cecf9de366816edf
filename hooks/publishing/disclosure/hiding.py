"""A small number is hidden together with as many others as it takes, so that nobody can work it out again."""

from collections.abc import Collection, Mapping, Sequence

from publishing.disclosure.cells import Key, Sum, too_few, without
from publishing.disclosure.companions import companions
from publishing.disclosure.small import small_ones
from publishing.disclosure.tables import Web, web
from publishing.disclosure.working_out import bounds


def hidden(
    counts: Mapping[Key, int],
    sums: Sequence[Sum],
    threshold: int,
    already: Collection[Key] = (),
    fixed: Collection[Key] = (),
) -> frozenset[Key]:
    """Every cell that must not be shown.

    Small ones (a true nought is shown, unless it speaks of a whole small group), what was hidden already, and in rows,
    columns and totals, across every table that shares a cell, as many others as it takes. The loss is kept small (the
    sum of the counts hidden; ties by key), and the same counts always hide the same cells. What is fixed was published
    elsewhere and stays shown: where that makes hiding impossible, `given_away` says so.
    """
    fixed_here = {key for key in fixed if key in counts}
    must = {*small_ones(counts, sums, threshold, fixed_here), *(key for key in already if key not in fixed_here)}
    if not must:
        return frozenset()
    chosen = must | _companions(web(counts, sums, fixed_here), must, threshold)
    chosen |= _as_many_as_it_takes(counts, sums, threshold, chosen, fixed_here)
    return frozenset(chosen - _not_needed(counts, sums, threshold, chosen, must))


def _companions(tables: Web, must: Collection[Key], threshold: int) -> set[Key]:
    """The companions of one cell after another, the hardest to hide first; every cell of a ring is hidden by it."""
    hidden_cells = {at for at, key in enumerate(tables.keys) if key in must}
    safe: set[int] = set()
    for cell in sorted(hidden_cells, key=lambda at: (tables.counts[at], at)):
        if cell not in safe:
            ring = companions(tables, hidden_cells, cell, threshold) or ()
            hidden_cells.update(ring)
            safe.update(ring)
    return {tables.keys[cell] for cell in hidden_cells}


def _narrow(counts: Mapping[Key, int], sums: Sequence[Sum], threshold: int, chosen: Collection[Key]) -> list[Key]:
    """What a reader could still work out."""
    ranges = bounds(without(counts, chosen), chosen, sums, enough=threshold)
    return [key for key, each in ranges.items() if too_few(each, threshold)]


def _as_many_as_it_takes(
    counts: Mapping[Key, int], sums: Sequence[Sum], threshold: int, chosen: Collection[Key], fixed: Collection[Key]
) -> set[Key]:
    """Where no ring was found (totals that do not add up, many linked tables), the cheapest neighbours, until it is enough."""
    more: set[Key] = set()
    while narrow := _narrow(counts, sums, threshold, {*chosen, *more}):
        kept = {*fixed, *chosen, *more}
        found = {_cheapest_beside(key, counts, sums, {*chosen, *more}, kept) for key in narrow} - {None}
        if not found:
            break
        more.update(key for key in found if key is not None)
    return more


def _cheapest_beside(
    key: Key, counts: Mapping[Key, int], sums: Sequence[Sum], hidden_now: Collection[Key], kept: Collection[Key]
) -> Key | None:
    """The smallest number still shown in a sum of this cell, or else of any cell that is hidden."""
    for near in ({key}, set(hidden_now)):
        beside = {cell for each in sums if not near.isdisjoint(each.cells()) for cell in each.cells()}
        candidates = [(counts[cell], cell) for cell in beside if cell in counts and cell not in kept]
        if candidates:
            return min(candidates)[1]
    return None


def _not_needed(
    counts: Mapping[Key, int], sums: Sequence[Sum], threshold: int, chosen: Collection[Key], must: Collection[Key]
) -> set[Key]:
    """Companions that later ones have made needless are shown again, the greatest loss first."""
    spare: set[Key] = set()
    weak = set(_narrow(counts, sums, threshold, chosen))
    for key in sorted(set(chosen) - set(must), key=lambda cell: (-counts[cell], cell)):
        if set(_narrow(counts, sums, threshold, set(chosen) - spare - {key})) <= weak:
            spare.add(key)
    return spare
