"""Bars and dots stand in rows over one scale: each row has its name beside it where names are short, or above it."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from decimal import Decimal
from itertools import accumulate
from types import MappingProxyType

from publishing.charts.lengths import LINE, NARROW, em, folded, whole, widest, width
from publishing.charts.plotted import Plotted
from publishing.charts.scale import Scale, fitting, written

LONGEST_BESIDE = Decimal("5.5")  # there is no room for more beside the bars of a small phone
GAP = Decimal("0.6")
FOR_TARGET = Decimal("1.7")
NOTHING: Mapping[str, Decimal] = MappingProxyType({})


@dataclass(frozen=True)
class Row:
    label: str
    lines: tuple[str, ...]  # above the tracks; none where the label stands beside them
    top: Decimal
    tracks: tuple[Decimal, ...]  # the top of each bar
    bottom: Decimal


@dataclass(frozen=True)
class Frame:
    plotted: Plotted
    rows: tuple[Row, ...]
    scale: Scale
    left: int
    right: int
    is_beside: bool  # short names stand left of the bars
    gap: Decimal  # between them and the scale

    @property
    def zero(self) -> Decimal:
        return self.scale.share(Decimal(0))

    @property
    def bottom(self) -> Decimal:
        return self.rows[-1].bottom + Decimal("0.3")

    @property
    def height(self) -> str:
        return em(self.bottom + Decimal("1.5"))

    @property
    def room(self) -> Decimal:
        """Across all figures on a small phone."""
        return NARROW - self.left - self.right


def frame(
    plotted: Plotted,
    tracks: tuple[Decimal, ...],
    beside: tuple[str, ...],
    values: tuple[str, ...] = (),
    under: Mapping[str, Decimal] = NOTHING,
    gap: Decimal = GAP,
) -> Frame:
    """tracks: the heights of the bars in a row; beside: what would stand left of them; values: what stands at their ends."""
    is_beside = bool(beside) and widest(beside) <= LONGEST_BESIDE
    left = whole(widest(beside) + gap) if is_beside else 0
    right = whole(widest(values) + GAP) if values else 0
    scale = fitting(plotted.amounts, lambda found: _ticks_fit(found, plotted.unit, NARROW - left - right))
    first, last = (width(written(tick, plotted.unit)) / 2 for tick in (scale.ticks[0], scale.ticks[-1]))
    rows = tuple(_rows(plotted, tracks, under, is_beside and beside == plotted.labels))
    left, right = max(left, whole(first) if first > 1 else 0), max(right, whole(last))
    return Frame(plotted, rows, scale, left, right, is_beside, gap)


def _ticks_fit(scale: Scale, unit: str, room: Decimal) -> bool:
    widest_tick = widest(tuple(written(tick, unit) for tick in scale.ticks))
    return widest_tick + 2 * GAP <= (room - widest_tick) / (len(scale.ticks) - 1)


def _rows(
    plotted: Plotted, tracks: tuple[Decimal, ...], under: Mapping[str, Decimal], is_label_beside: bool
) -> Iterator[Row]:
    top = FOR_TARGET if plotted.target else Decimal("0.2")
    for label in plotted.labels:
        top += LINE if label in plotted.breaks else 0
        lines = () if is_label_beside else folded(label, NARROW)
        first = top + LINE * len(lines) + (Decimal("0.2") if lines else 0)
        starts = tuple(accumulate(tracks[:-1], initial=first))
        bottom = starts[-1] + tracks[-1] + under.get(label, 0)
        yield Row(label, lines, top, starts, bottom)
        top = bottom + (Decimal("0.2") if is_label_beside else GAP)
