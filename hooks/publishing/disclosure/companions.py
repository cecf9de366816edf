"""The cheapest companions that hide a small number: enough must move together for every sum to stay as it is shown.

To change one hidden number without changing a shown total, others in its row and column must change against it, and
others again with them, until every sum is even. Each cell of such a ring then stands for as many numbers as the
ring can move: down by the smallest that falls with it, up by the smallest that falls against it.
"""

from collections.abc import Iterator
from dataclasses import dataclass, field
from heapq import heappop, heappush

from publishing.disclosure.tables import Web

# Rings in tables with two ways of adding up are found in a few hundred steps; past this many another way is taken.
STEPS = 6_000

# Sums that are uneven so far, the last one first to be mended, and by how much.
Uneven = tuple[tuple[int, int], ...]
# What the ring costs, how many more cells it hides, and its cells: the order in which rings are preferred.
Cost = tuple[int, int, tuple[int, ...]]


@dataclass
class Search:
    """One look for a ring around a cell, in which what falls with it and against it can fall by so much at least."""

    web: Web
    hidden: set[int]
    cell: int
    falls_with: int
    falls_against: int
    dearest: Cost | None = None
    queue: list[tuple[Cost, Uneven]] = field(default_factory=list)

    def ring(self) -> Cost | None:
        """The cheapest ring, if it is cheaper than the dearest allowed and found in time."""
        self.queue = [((0, 0, (self.cell,)), self._uneven((), self.cell, 1) or ())]
        done: set[Uneven] = set()
        while self.queue and len(done) < STEPS:
            cost, uneven = heappop(self.queue)
            if self.dearest and cost[:2] >= self.dearest[:2]:
                return None
            if not uneven:
                return cost
            if uneven not in done:
                done.add(uneven)
                self._go_on(cost, uneven)
        return None

    def _go_on(self, cost: Cost, uneven: Uneven) -> None:
        for cell, way in self._that_mend(uneven[-1], cost[2]):
            mended = self._uneven(uneven, cell, way)
            if mended is not None:
                more = 0 if cell in self.hidden else 1
                heappush(
                    self.queue,
                    ((cost[0] + more * self.web.counts[cell], cost[1] + more, (*cost[2], cell)), mended),
                )

    def _that_mend(self, last: tuple[int, int], ring: tuple[int, ...]) -> Iterator[tuple[int, int]]:
        """Cells of an uneven sum that can even it out, each with the way it has to move."""
        number, by = last
        for cell, factor in self.web.sums[number].items():
            way = -by * factor
            room = self.falls_with if way > 0 else self.falls_against
            usable = cell in self.hidden or self.web.open[cell]
            if abs(factor) == 1 and usable and self.web.counts[cell] >= room and cell not in ring:
                yield cell, way

    def _uneven(self, uneven: Uneven, cell: int, way: int) -> Uneven | None:
        """What is uneven after a cell has moved; None when a sum would be out by two."""
        left = dict(uneven)
        for number, factor in self.web.sums_of[cell]:
            by = left.pop(number, 0) + factor * way
            if abs(by) > 1:
                return None
            if by:
                left[number] = by
        return tuple(left.items())


def companions(web: Web, hidden: set[int], cell: int, threshold: int) -> tuple[int, ...] | None:
    """The ring that hides a cell at the smallest loss; ties go by the number of cells, and then by their keys."""
    best: Cost | None = None
    for falls_with in range(min(web.counts[cell], threshold - 1) + 1):
        found = Search(web, hidden, cell, falls_with, threshold - 1 - falls_with, best).ring()
        best = found or best
    return best[2] if best else None
