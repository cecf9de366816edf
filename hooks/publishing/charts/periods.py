"""As many periods are named under a line as there is room for, and the last is always among them."""

from decimal import Decimal
from math import ceil

from publishing.charts.drawing import Words
from publishing.charts.lengths import NARROW, WIDE, percent, whole, widest, width

BETWEEN = Decimal("0.8")


def periods(labels: tuple[str, ...], left: int, right: int) -> tuple[list[Words], int, int]:
    """The words under a line, and the room that the first and the last of them need beside the drawing."""
    each_narrow = (NARROW - left - right) / len(labels)
    each_wide = (WIDE - left - right - 8) / len(labels)  # names at the ends of lines take their part
    needed = widest(labels) + BETWEEN
    every_wide = ceil(needed / each_wide)
    every_narrow = every_wide * ceil(needed / (each_narrow * every_wide))
    last = len(labels) - 1
    words = [
        Words(
            percent((number + Decimal("0.5")) * 100 / len(labels)),
            "100%",
            label,
            "middle",
            (last - number) % every_narrow != 0,
        )
        for number, label in enumerate(labels)
        if (last - number) % every_wide == 0
    ]
    beside = (whole(width(label) / 2 - each_narrow / 2) for label in (labels[last % every_narrow], labels[-1]))
    first, end = (max(0, room) for room in beside)
    return words, first, end
