"""A reader can judge a bar or a line by eye: every axis has zero in it, and marks at 1, 2 or 5, tens and hundreds of them."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from decimal import ROUND_CEILING, ROUND_FLOOR, Decimal
from itertools import count

MOST_TICKS = 6


@dataclass(frozen=True)
class Scale:
    ticks: tuple[Decimal, ...]

    @property
    def step(self) -> Decimal:
        return self.ticks[1] - self.ticks[0]

    def share(self, amount: Decimal) -> Decimal:
        """How far along an amount is, in hundredths of the whole."""
        return self.length(amount - self.ticks[0])

    def length(self, amount: Decimal) -> Decimal:
        return 100 * amount / (self.ticks[-1] - self.ticks[0])


def scale(amounts: tuple[Decimal, ...], most_ticks: int = MOST_TICKS) -> Scale:
    """The finest scale that has room for every amount with so many ticks; things that come whole are not divided."""
    least, most = min((*amounts, Decimal(0))), max((*amounts, Decimal(0)))
    if least == most:
        most = Decimal(1)
    is_whole = all(amount == amount.to_integral_value() for amount in amounts)
    for step in _steps(most - least):
        first = (least / step).to_integral_value(ROUND_FLOOR)
        last = (most / step).to_integral_value(ROUND_CEILING)
        if last - first < max(most_ticks, 3 if least < 0 < most else 2) and not (is_whole and step < 1):
            return Scale(tuple(step * number for number in range(int(first), int(last) + 1)))
    raise AssertionError("steps grow without end")


def _steps(span: Decimal) -> Iterator[Decimal]:
    """1, 2, 5, 10, 20, 50 … from well below the span upwards."""
    for power in count(span.adjusted() - 2):
        for digit in (1, 2, 5):
            yield Decimal(digit).scaleb(power)


def fitting(amounts: tuple[Decimal, ...], fits: Callable[[Scale], bool]) -> Scale:
    """The scale with the most ticks whose words do not run into each other."""
    scales = [scale(amounts, most) for most in range(MOST_TICKS, 1, -1)]
    return next((found for found in scales if fits(found)), scales[-1])


def written(amount: Decimal, unit: str) -> str:
    """A tick as the British write it: 1,000,000; £2,000; 50%; -0.5."""
    number = f"{abs(amount):,f}"
    number = number.rstrip("0").rstrip(".") if "." in number else number
    sign = "-" if amount < 0 else ""
    if unit.startswith("£"):
        return f"{sign}£{number}"
    return f"{sign}{number}%" if unit.startswith(("%", "per cent")) else f"{sign}{number}"
