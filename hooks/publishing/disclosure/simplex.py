"""The least and the most that a hidden number can be, by the simplex method in whole numbers, so that no rounding can lie.

A row is kept as  scale x basic + sum of factor x other = left,  all whole and with no common divisor.
Numbers enter and leave by Bland's rule (always the first that can), which never goes round in circles.
"""

from collections.abc import Iterable, Mapping, Sequence
from fractions import Fraction
from math import gcd

Row = dict[int, int]


class ContradictionError(Exception):
    """No numbers fit all the sums at once."""


class Tableau:
    """Numbers of nothing or more that fit the sums; some of them (the basic ones) are read off, the others are nothing."""

    def __init__(self, rows: Sequence[Mapping[int, int]], lefts: Sequence[int], columns: int) -> None:
        self.columns = columns
        self.plain = True  # every step so far was by ones: no number between two that were met is left out
        self.row_of: dict[int, Row] = {}
        self.left: dict[int, int] = {}
        self.scale: dict[int, int] = {}
        for at, (factors, left) in enumerate(zip(rows, lefts, strict=True)):
            sign = -1 if left < 0 else 1
            helper = columns + at
            self._keep(helper, {column: sign * factor for column, factor in factors.items() if factor}, sign * left, 1)
        self._drive_out(range(columns, columns + len(rows)))

    def value(self, column: int) -> Fraction:
        return Fraction(self.left[column], self.scale[column]) if column in self.row_of else Fraction(0)

    def whole(self) -> list[int] | None:
        """The numbers that fit now, if all of them are whole."""
        found = [0] * self.columns
        for basic, left in self.left.items():
            if left % self.scale[basic]:
                return None
            found[basic] = left // self.scale[basic]
        return found

    def push_up(self, column: int) -> bool:
        """One step towards the most; False when there is none. Raises OverflowError when there is no most."""
        if column not in self.row_of:
            return self._enter_or_overflow(column)
        rising = [other for other, factor in self.row_of[column].items() if factor < 0]
        return bool(rising) and self._enter_or_overflow(min(rising))

    def push_down(self, column: int) -> bool:
        """One step towards the least; False when there is none."""
        if column not in self.row_of:
            return False
        falling = [other for other, factor in self.row_of[column].items() if factor > 0]
        if not falling:
            return False
        self._enter(min(falling))
        return True

    def _enter_or_overflow(self, column: int) -> bool:
        if not self._enter(column):
            raise OverflowError
        return True

    def _enter(self, column: int) -> bool:
        """The number becomes basic in place of the first basic one that would fall below nothing."""
        leaving: int | None = None
        for basic, row in self.row_of.items():
            factor = row.get(column, 0)
            if factor > 0 and (leaving is None or self._sooner(basic, factor, leaving, column)):
                leaving = basic
        if leaving is None:
            return False
        self._pivot(leaving, column)
        return True

    def _sooner(self, basic: int, factor: int, other: int, column: int) -> bool:
        here, there = self.left[basic] * self.row_of[other][column], self.left[other] * factor
        return here < there or (here == there and basic < other)

    def _pivot(self, leaving: int, entering: int) -> None:
        row = self.row_of.pop(leaving)
        left, scale = self.left.pop(leaving), self.scale.pop(leaving)
        factor = row.pop(entering)
        row[leaving] = scale
        if factor < 0:
            row, left, factor = {column: -each for column, each in row.items()}, -left, -factor
        for basic in [basic for basic, each in self.row_of.items() if entering in each]:
            self._take(basic, entering, row, left, factor)
        self._keep(entering, row, left, factor)

    def _take(self, basic: int, entering: int, row: Row, left: int, factor: int) -> None:
        """Put what the row says of the entering number into another row."""
        target = self.row_of[basic]
        times = target.pop(entering)
        if factor != 1:
            target = {column: each * factor for column, each in target.items()}
        for column, each in row.items():
            now = target.get(column, 0) - times * each
            if now:
                target[column] = now
            else:
                target.pop(column, None)
        self._keep(basic, target, self.left[basic] * factor - times * left, self.scale[basic] * factor)

    def _keep(self, basic: int, row: Row, left: int, scale: int) -> None:
        common = 1 if scale == 1 else gcd(scale, left, *row.values())
        if common != 1:
            row = {column: each // common for column, each in row.items()}
        self.plain = self.plain and scale == common and all(-1 <= each <= 1 for each in row.values())
        self.row_of[basic], self.left[basic], self.scale[basic] = row, left // common, scale // common

    def _drive_out(self, helpers: Iterable[int]) -> None:
        """The helping numbers that made a start possible become nothing and are forgotten, or nothing fits."""
        for helper in helpers:
            while helper in self.row_of and self.left[helper] > 0:
                if not self.push_down(helper):
                    raise ContradictionError
            self._forget(helper)

    def _forget(self, helper: int) -> None:
        if helper in self.row_of:
            others = [column for column in self.row_of[helper] if column < self.columns]
            if others:
                self._pivot(helper, min(others))
            else:
                del self.row_of[helper], self.left[helper], self.scale[helper]
        for row in self.row_of.values():
            row.pop(helper, None)
