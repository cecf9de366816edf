"""A line says its own name and its last figure where it ends, so that nobody has to look for it in a key."""

from dataclasses import dataclass
from decimal import Decimal

from publishing.charts.drawing import Words
from publishing.charts.lengths import LINE, folded, percent, whole, widest
from publishing.charts.plotted import Plotted, Series, looks
from publishing.charts.scale import Scale

HEIGHT = Decimal(14)  # of the figures alone; 7-charts.css leaves room above and below
LONGEST = Decimal(12)


@dataclass(frozen=True)
class End:
    """Heights in hundredths of the drawing, from its top to the middle of the words."""

    wanted: Decimal
    lines: tuple[str, ...]
    look: str

    @property
    def height(self) -> Decimal:
        return LINE * len(self.lines) * 100 / HEIGHT


def ends(plotted: Plotted, made: Scale) -> tuple[tuple[Words, ...], int, int]:
    """The words, and the room they need beside the drawing where it is narrow and where it is wide."""
    is_one = len(plotted.series) == 1
    found = sorted(
        (
            _end(series, look, made, is_one)
            for series, look in zip(plotted.series, looks(plotted), strict=True)
            if series.known
        ),
        key=lambda end: end.wanted,
    )
    found = [end for end in found if end.lines]
    room = whole(widest(tuple(line for end in found for line in end.lines)) + Decimal("0.9")) if found else 0
    words = tuple(
        Words(
            "100%" if len(plotted.labels) > 1 else "50%",
            percent(middle + LINE * 100 / HEIGHT * _from_middle(number, end)),
            line,
            wide=not is_one,
            look=end.look,
        )
        for end, middle in zip(found, _apart(found), strict=True)
        for number, line in enumerate(end.lines)
    )
    return words, room if is_one else 1, room


def _end(series: Series, look: str, made: Scale, is_one: bool) -> End:
    last = series.points[-1]
    shown = last.shown if last.amount is not None else ""
    words = shown if is_one else f"{series.name}\u00a0{shown}" if shown else series.name
    amount = series.known[-1].amount
    return End(100 - made.share(amount or Decimal(0)), folded(words, LONGEST) if words else (), look)


def _from_middle(number: int, end: End) -> Decimal:
    return number - Decimal(len(end.lines) - 1) / 2


def _apart(found: list[End]) -> list[Decimal]:
    """Each as near to the end of its line as those above and below it allow."""
    middles: list[Decimal] = []
    lowest = Decimal(-5)
    for end in found:
        middles.append(max(end.wanted, lowest + end.height / 2))
        lowest = middles[-1] + end.height / 2
    highest = Decimal(105)
    for number in range(len(found) - 1, -1, -1):
        middles[number] = min(middles[number], highest - found[number].height / 2)
        highest = middles[number] - found[number].height / 2
    return middles
