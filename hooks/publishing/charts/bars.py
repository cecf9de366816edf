"""Bars: the longer, the more; each has its figure at its end as the table writes it."""

from collections.abc import Iterator
from dataclasses import replace
from decimal import Decimal

from publishing.charts.around import around, gaps, places
from publishing.charts.drawing import Bar, Drawing, Drawn, Words
from publishing.charts.frame import Frame, frame
from publishing.charts.lengths import em, percent
from publishing.charts.plotted import Plotted, looks

TRACK, THICK = Decimal("1.5"), Decimal("1.1")


def bars(plotted: Plotted) -> Drawing:
    """One bar for each label."""
    return _drawn("bars", plotted, plotted.labels)


def grouped_bars(plotted: Plotted) -> Drawing:
    """A bar of every series under each label."""
    return _drawn("grouped-bars", plotted, tuple(series.name for series in plotted.series))


def _drawn(kind: str, plotted: Plotted, beside: tuple[str, ...]) -> Drawing:
    values = tuple(point.shown for series in plotted.series for point in series.known)
    made = frame(plotted, (TRACK,) * len(plotted.series), beside, values)
    drawn = tuple(Drawn(look, tuple(_bars(made, number))) for number, look in enumerate(looks(plotted)))
    return replace(around(kind, made, "bar", value=_values(made), gap=gaps(made)), bars=drawn)


def _bars(made: Frame, series: int) -> Iterator[Bar]:
    for row, point in zip(made.rows, made.plotted.series[series].points, strict=True):
        if point.amount:
            start = made.scale.share(min(point.amount, Decimal(0)))
            length = made.scale.length(abs(point.amount))
            yield Bar(percent(start), em(row.tracks[series]), percent(length), em(THICK))


def _values(made: Frame) -> Iterator[Words]:
    """At the bar's end; what is below zero has its figure on the other side of zero, where there is room."""
    for height, point in places(made):
        if point.amount is not None:
            yield Words(percent(made.scale.share(max(point.amount, Decimal(0)))), height, point.shown)
