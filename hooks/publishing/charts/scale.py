"""A reader can judge a bar or a line by eye: every axis has zero in it, and marks at 1, 2 or 5, tens and hundreds of them."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace
from decimal import ROUND_CEILING, ROUND_FLOOR, Decimal
from itertools import count

MOST_TICKS = 6
LIMIT = 1000  # far more than any scale can show: no need to count them


@dataclass(frozen=True)
class Scale:
    """From the least to the most that is drawn; the ticks lie between."""

    ticks: tuple[Decimal, ...]
    least: Decimal
    most: Decimal

    def share(self, amount: Decimal) -> Decimal:
        """How far along an amount is, in hundredths of the whole."""
        return self.length(amount - self.least)

    def length(self, amount: Decimal) -> Decimal:
        return 100 * amount / (self.most - self.least)


def scale(amounts: tuple[Decimal, ...], most_ticks: int = MOST_TICKS, *, is_tight: bool = False) -> Scale:
    """The finest scale with so many ticks; a tight one ends with the amounts, others with a tick."""
    least, most = min((*amounts, Decimal(0))), max((*amounts, Decimal(0)))
    if least == most:
        most = Decimal(1)
    down, up = (ROUND_CEILING, ROUND_FLOOR) if is_tight else (ROUND_FLOOR, ROUND_CEILING)
    is_whole = all(amount == amount.to_integral_value() for amount in amounts)
    enough = max(most_ticks, 3 if least < 0 < most else 2)  # zero has to be one of them
    ticks: tuple[Decimal, ...] = ()
    for step in _steps(most - least):
        first, last = (least / step).to_integral_value(down), (most / step).to_integral_value(up)
        if ticks and (first == last or len(ticks) <= enough):
            break  # a coarser one would have no tick beside zero, or is not needed
        if not (is_whole and step < 1) and last - first < LIMIT:
            ticks = tuple(step * number for number in range(int(first), int(last) + 1))
    return Scale(ticks, *((least, most) if is_tight else (ticks[0], ticks[-1])))


def _steps(span: Decimal) -> Iterator[Decimal]:
    """1, 2, 5, 10, 20, 50 … from well below the span upwards."""
    for power in count(span.adjusted() - 2):
        for digit in (1, 2, 5):
            yield Decimal(digit).scaleb(power)


def fitting(amounts: tuple[Decimal, ...], fits: Callable[[Scale], bool]) -> Scale:
    """The tight scale with the most ticks whose words do not run into each other."""
    scales = [scale(amounts, most, is_tight=True) for most in range(MOST_TICKS, 1, -1)]
    return next((found for found in scales if fits(found)), _ends(scales[-1]))


def _ends(made: Scale) -> Scale:
    """Where there is room for two marks only, zero and the one furthest from it."""
    is_on_both_sides = made.least < 0 < made.most
    return made if is_on_both_sides else replace(made, ticks=(made.ticks[0], made.ticks[-1]))


def written(amount: Decimal, unit: str) -> str:
    """A tick as the British write it: 1,000,000; £2,000; 50%; -0.5."""
    number = f"{abs(amount):,f}"
    number = number.rstrip("0").rstrip(".") if "." in number else number
    sign = "-" if amount < 0 else ""
    if unit.startswith("£"):
        return f"{sign}£{number}"
    return f"{sign}{number}%" if unit.startswith(("%", "per cent")) else f"{sign}{number}"
