"""How few and how many children a hidden number can stand for: children are counted whole, so halves are ruled out."""

from collections.abc import Sequence
from dataclasses import dataclass, field
from itertools import islice
from math import ceil, floor

from publishing.disclosure.simplex import ContradictionError, Row, Tableau

# Tables and their totals need no branch at all; three-way tables seldom more than a few. Past this many the range found
# so far stands: it may be narrower than the truth and never wider, so what it calls safe is safe.
BRANCHES = 400


@dataclass
class System:
    """Sums of numbers of nothing or more: one row of factors and what it makes for each sum."""

    rows: list[Row]
    lefts: list[int]
    columns: int

    def tableau(self) -> Tableau:
        return Tableau(self.rows, self.lefts, self.columns)

    def at_most(self, column: int, most: int) -> "System":
        return self._with({column: 1, self.columns: 1}, most)

    def at_least(self, column: int, least: int) -> "System":
        return self._with({column: 1, self.columns: -1}, least)

    def _with(self, row: Row, left: int) -> "System":
        return System([*self.rows, row], [*self.lefts, left], self.columns + 1)


@dataclass
class Solver:
    """Works out one number after another, and remembers every set of whole numbers that it met on the way."""

    system: System
    seen: dict[int, tuple[int, int]] = field(default_factory=dict)

    def __post_init__(self) -> None:
        self.tableau = self.system.tableau()
        self._remember(self.tableau)
        if not self.seen and not self._branch(self.system, 0, -1, [BRANCHES]):
            raise ContradictionError

    def width(self, column: int) -> int:
        least, most = self.seen[column]
        return most - least + 1

    def least(self, column: int) -> int:
        while self.tableau.value(column) > 0 and self.tableau.push_down(column):
            self._remember(self.tableau)
        if self.seen[column][0] > ceil(self.tableau.value(column)):
            self._branch(self.system, column, -1, [BRANCHES])
        return self.seen[column][0]

    def most(self, column: int, enough: int | None = None) -> int | None:
        try:
            while self.tableau.push_up(column):
                self._remember(self.tableau)
                if enough is not None and self.width(column) >= enough:
                    return self.seen[column][1]
        except OverflowError:
            return None
        if self.seen[column][1] < floor(self.tableau.value(column)):
            self._branch(self.system, column, 1, [BRANCHES])
        return self.seen[column][1]

    def fitting(self, column: int, enough: int) -> int:
        """How many numbers fit, counted no further than enough: some between the least and the most may not."""
        if self.tableau.plain:
            return min(self.width(column), enough)
        least, most = self.seen[column]
        return len(list(islice((each for each in range(least, most + 1) if self._fits(column, each)), enough)))

    def _fits(self, column: int, value: int) -> bool:
        system = self.system
        try:
            Solver(System([*system.rows, {column: 1}], [*system.lefts, value], system.columns))
        except ContradictionError:
            return False
        return True

    def _remember(self, tableau: Tableau) -> bool:
        whole = tableau.whole()
        for column, value in enumerate((whole or [])[: self.system.columns]):
            least, most = self.seen.get(column, (value, value))
            self.seen[column] = (min(least, value), max(most, value))
        return whole is not None

    def _branch(self, system: System, column: int, way: int, budget: list[int]) -> bool:
        """Rule out the first number that is not whole, on either side of it; True when whole numbers were met."""
        budget[0] -= 1
        try:
            tableau = system.tableau()
        except ContradictionError:
            return False
        _push(tableau, column, way)
        if self._remember(tableau):
            return True
        if budget[0] <= 0 or not self._better(tableau, column, way):
            return False
        broken = next(at for at in range(system.columns) if tableau.value(at).denominator > 1)
        sides = (
            system.at_most(broken, floor(tableau.value(broken))),
            system.at_least(broken, ceil(tableau.value(broken))),
        )
        met = [self._branch(side, column, way, budget) for side in sides]  # both: the better one may be second
        return any(met)

    def _better(self, tableau: Tableau, column: int, way: int) -> bool:
        """Whether this side can still hold a number beyond those met."""
        if column not in self.seen:
            return True
        value = tableau.value(column)
        return ceil(value) < self.seen[column][0] if way < 0 else floor(value) > self.seen[column][1]


def _push(tableau: Tableau, column: int, way: int) -> None:
    """As far as it goes; a number without a most is cut off where the whole ones begin to be enough."""
    step = tableau.push_down if way < 0 else tableau.push_up
    while step(column):
        pass


def solver(rows: Sequence[Row], lefts: Sequence[int], columns: int, most: dict[int, int]) -> Solver:
    """Sums, and the most that some of the numbers can be."""
    system = System(list(rows), list(lefts), columns)
    for column, limit in most.items():
        system = system.at_most(column, limit)
    return Solver(system)
