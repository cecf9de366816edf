"""Which numbers a drawing shows, and what kind of drawing makes them plain."""

from collections.abc import Callable
from dataclasses import replace
from decimal import Decimal

from publishing.charts import Band, Plotted, Point, Series, chart_problems
from publishing.measures.measure import Chart
from publishing.measures.published import Published, Shown

MOST_GROUPED = 24
MOST_LINES = 6


def chart_of(one: Published) -> Chart:
    """How the page of a measure draws it: as its file says, or in the way that fits, if there is one."""
    if one.measure.chart:
        return one.measure.chart
    kind = _fitting(one)
    cannot = kind != "none" and any(chart_problems(kind, plotted(one, one.measure.title, kind)))
    return "none" if cannot else kind


def _fitting(one: Published) -> Chart:
    numbers = [each for each in (*one.shown.values(), *one.compared.values()) if each.amount.number is not None]
    if len(numbers) < 2:
        return "none"
    periods, parts = len(one.periods), len(own_parts(one))
    if one.measure.bands:
        return "calendar"
    if not one.measure.by:
        if one.compared and periods < 4:
            return "dots"
        return "lines" if periods > 6 else "bars"
    if len(one.measure.by) == 2 or periods == 1:
        return "bars" if len(one.measure.by) == 1 else "grouped bars"
    if periods >= 4 and parts <= MOST_LINES:
        return "lines"
    return "grouped bars" if periods * parts <= MOST_GROUPED else "none"


def last_of(one: Published) -> Published:
    """Its newest period alone, of which one sentence can tell."""
    last = one.periods[-1]
    return replace(one, periods=(last,), shown={key: each for key, each in one.shown.items() if key[0] == last.id})


def own_parts(one: Published) -> list[tuple[str, ...]]:
    """The columns without sums, or the sums where there is nothing else."""
    parts = [each for each in one.columns if not any(one.is_sum(level, name) for level, name in enumerate(each))]
    return parts or one.columns


def plotted(one: Published, title: str, kind: Chart) -> Plotted:
    series = _across(one) if _by_part(one, kind) else _over_time(one)
    return Plotted(
        title,
        one.measure.unit,
        tuple(series),
        bands=tuple(
            Band(band.name, Decimal(band.least), None if band.most is None else Decimal(band.most))
            for band in one.measure.bands
        ),
        breaks=tuple(
            period.name for period in one.periods if period.id in {each.before for each in one.measure.breaks}
        ),
    )


def _by_part(one: Published, kind: Chart) -> bool:
    """Whether the parts stand side by side, rather than the periods."""
    if not one.measure.by:
        return False
    return kind == "calendar" or len(one.periods) == 1 or len(one.measure.by) == 2


def _over_time(one: Published) -> list[Series]:
    """A series for each part and for each area it is compared with."""
    found = [
        _series(", ".join(parts) or one.measure.area, one, lambda when, parts=parts: one.at((when, parts)))  # type: ignore[misc]
        for parts in own_parts(one)
    ]
    for whose in dict.fromkeys(name for name, _ in one.compared):
        found.append(_series(whose, one, lambda when, whose=whose: one.at((when, (f"={whose}",))), is_comparator=True))  # type: ignore[misc]
    return found


def _series(name: str, one: Published, at: Callable[[str], Shown | None], is_comparator: bool = False) -> Series:
    points = tuple(_point(period.name, at(period.id)) for period in one.periods)
    return Series(name, points, is_comparator)


def _across(one: Published) -> list[Series]:
    """The parts as labels: a series for each period, or, of the last period, for each part of the other division."""
    names = [name for name in one.names(0) if not one.is_sum(0, name)] or one.names(0)
    if len(one.measure.by) == 1:
        return [
            Series(period.name, tuple(_point(name, one.at((period.id, (name,)))) for name in names))
            for period in one.periods
        ]
    others = [name for name in one.names(1) if not one.is_sum(1, name)] or one.names(1)
    last = one.periods[-1].id
    return [Series(other, tuple(_point(name, one.at((last, (name, other)))) for name in names)) for other in others]


def _point(label: str, shown: Shown | None) -> Point:
    return Point(label, shown.amount.number, shown.words) if shown else Point(label, None, "not available")
