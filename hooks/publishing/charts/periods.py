"""As many periods are named under a line as there is room for, and the last is always among them."""

from decimal import Decimal
from math import ceil

from publishing.charts.drawing import Words
from publishing.charts.lengths import NARROW, WIDE, percent, whole, widest, width

BETWEEN = Decimal("0.8")
FOR_NAMES = 8  # at the ends of lines, where it is wide


def across(number: Decimal | int, labels: tuple[str, ...]) -> Decimal:
    """The first period stands at the left edge and the last at the right; a single one in the middle."""
    return number * Decimal(100) / (len(labels) - 1) if len(labels) > 1 else Decimal(50)


def periods(labels: tuple[str, ...], left: int, right: int) -> tuple[list[Words], int, int]:
    """The words under a line, and the room that the first and the last of them need beside the drawing."""
    last = len(labels) - 1
    first, end = (_overhang(label) if last else 0 for label in (labels[0], labels[-1]))
    room = NARROW - max(left, first) - max(right, end)
    needed = widest(labels) + BETWEEN
    every_wide = ceil(needed * last / (room + WIDE - NARROW - FOR_NAMES)) or 1
    every_narrow = every_wide * (ceil(needed * last / room / every_wide) or 1)
    words = [
        Words(percent(across(number, labels)), "100%", label, "middle", (last - number) % every_narrow != 0)
        for number, label in enumerate(labels)
        if (last - number) % every_wide == 0
    ]
    return words, first if last % every_wide == 0 else 0, end


def _overhang(label: str) -> int:
    return whole(width(label) / 2)
