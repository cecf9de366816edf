"""Dots: how an area stands beside others, each on a line of its own with its figure."""

from collections.abc import Iterator
from dataclasses import replace
from decimal import Decimal

from publishing.charts.around import around, gaps, places
from publishing.charts.drawing import Drawing, Drawn, Rule, Stroke, Words
from publishing.charts.frame import Frame, frame
from publishing.charts.lengths import em, percent
from publishing.charts.plotted import Plotted, looks

TRACK, MIDDLE = Decimal("1.5"), Decimal("0.6")
CLEAR_OF_A_DOT = Decimal("1.1")  # one that stands where the scale begins


def dots(plotted: Plotted) -> Drawing:
    """A dot of every series under each label."""
    is_one = len(plotted.series) == 1
    beside = plotted.labels if is_one else tuple(series.name for series in plotted.series)
    values = tuple(f"{point.shown}—" for series in plotted.series for point in series.known)
    made = frame(plotted, (TRACK,) * len(plotted.series), beside, values, gap=CLEAR_OF_A_DOT)
    drawn = around("dots", made, "dot", value=_values(made), gap=gaps(made))
    return replace(
        drawn,
        rules=(*drawn.rules, *_tracks(made)),
        lines=tuple(Drawn(look, tuple(_dots(made, number))) for number, look in enumerate(looks(plotted))),
    )


def _tracks(made: Frame) -> Iterator[Rule]:
    """A thin line leads the eye from the name to the dot."""
    for row in made.rows:
        for track in row.tracks:
            height = em(track + MIDDLE)
            yield Rule("grid", "0", height, "100%", height)


def _dots(made: Frame, series: int) -> Iterator[Stroke]:
    for row, point in zip(made.rows, made.plotted.series[series].points, strict=True):
        if point.amount is not None:
            place, height = percent(made.scale.share(point.amount)), em(row.tracks[series] + MIDDLE)
            yield Stroke(place, height, place, height)


def _values(made: Frame) -> Iterator[Words]:
    for height, point in places(made):
        if point.amount is not None:
            yield Words(percent(made.scale.share(point.amount)), height, point.shown)
