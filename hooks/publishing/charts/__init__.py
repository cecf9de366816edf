"""A figure can be seen at a glance: charts drawn from what the table beside them says, and a sentence that says it too."""

from collections.abc import Callable, Mapping

from publishing.charts.bars import bars, grouped_bars
from publishing.charts.calendar import calendar
from publishing.charts.dots import dots
from publishing.charts.drawing import Drawing
from publishing.charts.lines import lines
from publishing.charts.plotted import Band, Plotted, Point, Series
from publishing.charts.problems import chart_problems
from publishing.charts.shown import what_it_shows
from publishing.charts.stacked import stacked_bars

__all__ = ["CHARTS", "Band", "Drawing", "Plotted", "Point", "Series", "chart_problems", "drawing", "what_it_shows"]

CHARTS: Mapping[str, Callable[[Plotted], Drawing]] = {
    "bars": bars,
    "grouped bars": grouped_bars,
    "stacked bars": stacked_bars,
    "lines": lines,
    "dots": dots,
    "calendar": calendar,
}


def drawing(kind: str, plotted: Plotted) -> Drawing:
    """Ask chart_problems first: what cannot be shown cannot be drawn."""
    return CHARTS[kind](plotted)
