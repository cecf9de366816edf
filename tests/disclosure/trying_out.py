"""A second way to work out what is hidden: put in one number after another and see whether the tables can be filled.

It shares no code and no idea with the solver that it judges, except what a sum is.
"""

from collections.abc import Collection, Iterator, Mapping, Sequence
from itertools import islice

from publishing.disclosure import Key, Range, Sum

Line = tuple[dict[Key, int], int]


class Reader:
    """Someone who has everything that is shown, and guesses. No guess goes above the ceiling."""

    def __init__(
        self,
        shown: Mapping[Key, int],
        hidden: Collection[Key],
        sums: Sequence[Sum],
        ceiling: int,
        known: Mapping[Key, Range] | None = None,
    ) -> None:
        self.lines = list(lines(shown, sums))
        unknown = {key for factors, _ in self.lines for key in factors} | set(hidden)
        self.start = dict.fromkeys(unknown, (0, ceiling))
        for key, (least, most) in (known or {}).items():
            if key in unknown:
                self.start[key] = (least, ceiling if most is None else most)

    def possible(self, key: Key) -> Iterator[int]:
        """Every number that the hidden one can be."""
        settled = self.settled(self.start)
        for guess in range(settled[key][0], settled[key][1] + 1) if settled else ():
            if self.fills({**settled, key: (guess, guess)}):
                yield guess

    def at_least(self, key: Key, many: int) -> bool:
        return len(list(islice(self.possible(key), many))) == many

    def fills(self, ranges: dict[Key, tuple[int, int]]) -> bool:
        """Whether there are numbers for all the others."""
        settled = self.settled(ranges)
        if settled is None:
            return False
        unsettled = [(high - low, key) for key, (low, high) in settled.items() if low < high and self.limited(key)]
        if not unsettled:
            return True
        key = min(unsettled)[1]
        low, high = settled[key]
        return any(self.fills({**settled, key: (guess, guess)}) for guess in range(low, high + 1))

    def limited(self, key: Key) -> bool:
        return any(key in factors for factors, _ in self.lines)

    def settled(self, ranges: dict[Key, tuple[int, int]]) -> dict[Key, tuple[int, int]] | None:
        """What follows from each sum by itself; None when it cannot be."""
        now = dict(ranges)
        changed = True
        while changed:
            changed = False
            for factors, left in self.lines:
                for key, factor in factors.items():
                    ends = [sorted((f * now[k][0], f * now[k][1])) for k, f in factors.items() if k != key]
                    around = (left - sum(high for _, high in ends), left - sum(low for low, _ in ends))
                    low, high = around if factor > 0 else (-around[1], -around[0])
                    better = (max(now[key][0], low), min(now[key][1], high))
                    if better[0] > better[1]:
                        return None
                    changed = changed or better != now[key]
                    now[key] = better
        return now


def lines(shown: Mapping[Key, int], sums: Sequence[Sum]) -> Iterator[Line]:
    """Unknown parts less an unknown total make what is left of the shown ones."""
    for each in sums:
        signed = [(part, 1) for part in each.parts] + [(each.total, -1)]
        unknown = {key: sign for key, sign in signed if key not in shown}
        if unknown:
            yield unknown, -sum(sign * shown[key] for key, sign in signed if key in shown)
