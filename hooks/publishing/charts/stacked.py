"""Stacked bars: how parts make a whole, with the figure of each part under it where there is room."""

from collections.abc import Iterator
from dataclasses import replace
from decimal import Decimal

from publishing.charts.around import around
from publishing.charts.drawing import Bar, Drawing, Drawn, Words
from publishing.charts.frame import Frame, Row, frame
from publishing.charts.lengths import LINE, NARROW, WIDE, em, folded, percent, width
from publishing.charts.plotted import Plotted, Point, Series, looks

THICK, UNDER = Decimal("1.3"), Decimal("1.2")


def stacked_bars(plotted: Plotted) -> Drawing:
    """One bar for each label, in as many parts as there are series."""
    under = {label: LINE * len(_missing(plotted, label)) for label in plotted.labels}
    made = replace(frame(_wholes(plotted), (THICK + UNDER,), (), under=under), plotted=plotted)
    parts = [tuple(_parts(made, number)) for number in range(len(plotted.series))]
    values = (words for series in parts for part in series for words in _value(made, *part))
    return replace(
        around("stacked-bars", made, "bar", value=values, gap=_gaps(made)),
        bars=tuple(
            Drawn(look, tuple(_bar(made, *part) for part in series))
            for look, series in zip(looks(plotted), parts, strict=True)
        ),
    )


def _wholes(plotted: Plotted) -> Plotted:
    """The same labels, each with all its parts together: what the scale must have room for."""
    columns = list(zip(*(series.points for series in plotted.series), strict=True))
    wholes = [sum((point.amount or Decimal(0) for point in column), Decimal(0)) for column in columns]
    points = tuple(Point(label, whole, "") for label, whole in zip(plotted.labels, wholes, strict=True))
    return replace(plotted, series=(Series("", points),), target=None)


def _parts(made: Frame, series: int) -> Iterator[tuple[Row, Point, Decimal]]:
    """Each part with the sum of those before it."""
    for number, (row, point) in enumerate(zip(made.rows, made.plotted.series[series].points, strict=True)):
        if point.amount:
            earlier = (before.points[number].amount or Decimal(0) for before in made.plotted.series[:series])
            yield row, point, sum(earlier, Decimal(0))


def _bar(made: Frame, row: Row, point: Point, before: Decimal) -> Bar:
    length = made.scale.length(point.amount or Decimal(0))
    return Bar(percent(made.scale.share(before)), em(row.tracks[0]), percent(length), em(THICK))


def _value(made: Frame, row: Row, point: Point, before: Decimal) -> Iterator[Words]:
    """Under the middle of its part; a part too narrow for it has it in the table only."""
    amount = point.amount or Decimal(0)
    share, needed = made.scale.length(amount) / 100, width(point.shown)
    if needed <= share * (WIDE - made.left - made.right):
        place = percent(made.scale.share(before + amount / 2))
        yield Words(place, em(row.tracks[0] + THICK + 1), point.shown, "middle", wide=needed > share * made.room)


def _gaps(made: Frame) -> Iterator[Words]:
    for row in made.rows:
        for number, line in enumerate(_missing(made.plotted, row.label)):
            yield Words("0", em(row.tracks[0] + THICK + UNDER + 1 + LINE * number), line)


def _missing(plotted: Plotted, label: str) -> tuple[str, ...]:
    """A part that is not known is said under the bar, by its name."""
    points = ((series.name, point) for series in plotted.series for point in series.points if point.label == label)
    said = (f"{name}: {point.shown}" for name, point in points if point.amount is None and point.shown)
    return tuple(line for each in said for line in folded(each, NARROW))
