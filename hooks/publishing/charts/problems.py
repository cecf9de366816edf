"""A chart that would mislead is not drawn: the writer is told which kind to use instead."""

from collections.abc import Callable, Iterator, Mapping
from decimal import Decimal

from publishing.charts.lengths import NARROW, width
from publishing.charts.months import years
from publishing.charts.plotted import Plotted

MOST_SERIES = 6
MOST_BARS = 30
MOST_DOTS = 24
MOST_POINTS = 96
MOST_POINTS_OF_SEVERAL = 60
MOST_YEARS = 10
LONGEST_PERIOD = Decimal(9)

Rule = Callable[[Plotted], Iterator[str]]


def chart_problems(kind: str, plotted: Plotted) -> Iterator[str]:
    """There is something to draw, and this kind of chart can show it."""
    if not any(series.known for series in plotted.series):
        yield "There is nothing to draw: no value is a number. Leave out the chart and show the table."
        return
    for rule in RULES.get(kind, ()):
        yield from rule(plotted)


def _one_series(plotted: Plotted) -> Iterator[str]:
    """Plain bars show one series."""
    if len(plotted.series) > 1:
        yield f"Bars show one series and there are {len(plotted.series)}. Use grouped bars, or dots for a comparison."


def _few_series(plotted: Plotted) -> Iterator[str]:
    """More than six series cannot be told apart."""
    if len(plotted.series) > MOST_SERIES:
        yield (
            f"There are {len(plotted.series)} series, and more than {MOST_SERIES} cannot be told apart. "
            "Choose the ones that matter, or show the table."
        )


def _few_bars(plotted: Plotted) -> Iterator[str]:
    """What is longer than a screen or two is no glance any more."""
    count = len(plotted.labels) * len(plotted.series)
    if count > MOST_BARS:
        yield (
            f"There are {count} values to draw, and a chart in rows has room for {MOST_BARS}. "
            "Show fewer rows, or one chart for each series; the table can have them all."
        )


def _few_dots(plotted: Plotted) -> Iterator[str]:
    count = len(plotted.labels) * len(plotted.series)
    if count > MOST_DOTS:
        yield f"There are {count} values to draw, and a chart of dots has room for {MOST_DOTS}. Show fewer rows, or use bars."


def _few_points(plotted: Plotted) -> Iterator[str]:
    """One line may be long; several have their names and signs to carry."""
    count = len(plotted.labels) * len(plotted.series)
    room = MOST_POINTS if len(plotted.series) == 1 else MOST_POINTS_OF_SEVERAL
    if count > room:
        yield f"There are {count} values to draw, and there is room for {room}. Show fewer lines or fewer periods."


def _short_periods(plotted: Plotted) -> Iterator[str]:
    longest = max(plotted.labels, key=width)
    if width(longest) > LONGEST_PERIOD:
        yield f"'{longest}' is too long to stand under a line. Lines are for periods: use bars for anything else."


def _parts_of_a_whole(plotted: Plotted) -> Iterator[str]:
    """Parts are stacked if together they are the whole: nothing below zero, nothing from elsewhere."""
    if any(amount < 0 for amount in plotted.amounts):
        yield "Stacked bars cannot show a value below zero. Use grouped bars."
    for series in plotted.series:
        if series.is_comparator:
            yield f"'{series.name}' is a comparator, and no part of the whole. Use grouped bars or dots."
    if plotted.target:
        yield f"Stacked bars cannot show a target ('{plotted.target.label}'). Use bars or lines."


def _months(plotted: Plotted) -> Iterator[str]:
    """A calendar has months, not too many years of them, and figures that fit into a square."""
    found = years(plotted)
    if found is None:
        yield (
            "A calendar needs months: a series for each year with the labels Jan to Dec, "
            "or one series with labels such as 'May 2011'. Use bars or lines."
        )
        return
    if len(found) > MOST_YEARS:
        yield f"There are {len(found)} years, and a calendar has room for {MOST_YEARS}. Show fewer years."
    longest = max((point.shown for series in found for point in series.known), key=len, default="")
    if width(longest) * Decimal("0.86") > (NARROW - 3) / len(found):
        yield f"'{longest}' is too long for the square of a month. Use lines, or show fewer years."
    if plotted.target:
        yield f"A calendar cannot show a target ('{plotted.target.label}'). Use lines."


RULES: Mapping[str, tuple[Rule, ...]] = {
    "bars": (_one_series, _few_bars),
    "grouped bars": (_few_series, _few_bars),
    "stacked bars": (_few_series, _few_bars, _parts_of_a_whole),
    "lines": (_few_series, _few_points, _short_periods),
    "dots": (_few_series, _few_dots),
    "calendar": (_months,),
}
