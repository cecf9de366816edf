"""The numbers that would point at a child by themselves."""

from collections.abc import Collection, Iterator, Mapping, Sequence

from publishing.disclosure.cells import Key, Sum


def small(count: int, threshold: int) -> bool:
    """From one to just below the threshold; a true nought is nobody."""
    return 0 < count < threshold


def small_ones(counts: Mapping[Key, int], sums: Sequence[Sum], threshold: int, fixed: Collection[Key]) -> Iterator[Key]:
    """Small counts, and the noughts that say of everyone in a small group what they are not."""
    for key, count in counts.items():
        if small(count, threshold) and key not in fixed:
            yield key
    for each in sums:
        if small(counts.get(each.total, 0), threshold) and each.total not in fixed:
            yield from (part for part in each.parts if counts.get(part) == 0 and part not in fixed)
