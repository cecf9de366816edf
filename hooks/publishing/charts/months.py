"""A calendar has a column for each year and a line for each month, however the months were written down."""

import re
from collections.abc import Mapping
from dataclasses import replace

from publishing.charts.plotted import Plotted, Point, Series

MONTHS = tuple("Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec".split())
FULL = tuple("January February March April May June July August September October November December".split())
MONTH_AND_YEAR = re.compile(
    r"(?P<month>[A-Z][a-z]+) (?P<year>[0-9]{4})|(?P<year_first>[0-9]{4})-(?P<number>0[1-9]|1[0-2])"
)


def month(words: str) -> str | None:
    """'Jan', for 'Jan' and for 'January'."""
    return next((short for short, full in zip(MONTHS, FULL, strict=True) if words in (short, full)), None)


def years(plotted: Plotted) -> tuple[Series, ...] | None:
    """A series for each year with the months under their short names; nothing if these are not months."""
    if plotted.labels and all(month(label) for label in plotted.labels):
        return tuple(_shortened(series) for series in plotted.series)
    found = [_month_and_year(point.label) for series in plotted.series for point in series.points]
    if len(plotted.series) != 1 or not found or None in found:
        return None
    by_year: dict[str, dict[str, Point]] = {}
    for place, point in zip(found, plotted.series[0].points, strict=True):
        if place:
            by_year.setdefault(place[1], {})[place[0]] = point
    return tuple(_of_twelve(year, points) for year, points in by_year.items())


def _shortened(series: Series) -> Series:
    return replace(series, points=tuple(replace(point, label=month(point.label) or "") for point in series.points))


def _of_twelve(year: str, points: Mapping[str, Point]) -> Series:
    """A month that was not counted yet has nothing to show, not even a word."""
    every = (replace(points.get(short, Point(short, None, "")), label=short) for short in MONTHS)
    return Series(year, tuple(every))


def _month_and_year(label: str) -> tuple[str, str] | None:
    found = MONTH_AND_YEAR.fullmatch(label)
    if not found:
        return None
    short = MONTHS[int(found["number"]) - 1] if found["number"] else month(found["month"])
    return (short, found["year"] or found["year_first"]) if short else None
