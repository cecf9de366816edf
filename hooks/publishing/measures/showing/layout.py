"""What stands in the rows and in the columns of a table: the shorter list across, the earliest first."""

from collections.abc import Callable
from dataclasses import dataclass

from publishing.measures.periods import MONTHS, Period
from publishing.measures.published import Published
from publishing.measures.reading.figures import Key

MANY_MONTHS = 24


@dataclass(frozen=True)
class Line:
    """A row or a column before anything stands in it: what it adds to the key of a figure."""

    name: str
    key: Callable[[Key], Key]
    period: str | None = None
    part: str | None = None
    is_sum: bool = False


def laid_out(one: Published) -> tuple[list[Period | None], str, list[Line], list[Line]]:
    """What the groups, the rows and the columns are."""
    periods = [_of_period(period) for period in one.periods]
    when = each_of(one)
    if not one.measure.by:
        if one.measure.each == "month" and len(periods) > MANY_MONTHS:
            return [None], "Year", *_by_year(one)
        return [None], when, periods, [_own(one), *_compared(one)]
    first = [_of_part(one, 0, name) for name in one.names(0)]
    if len(one.measure.by) == 1:
        if len(periods) > len(first):
            return [None], when, periods, first
        return [None], one.measure.by[0].name, first, periods
    second = [_of_part(one, 1, name) for name in one.names(1)]
    return [*one.periods], one.measure.by[0].name, first, second


def each_of(one: Published) -> str:
    return one.measure.each.capitalize() if one.measure.each != "span" else "Period"


def _of_period(period: Period) -> Line:
    return Line(period.name, lambda key: (period.id, key[1]), period=period.id)


def _of_part(one: Published, level: int, name: str) -> Line:
    def put(key: Key) -> Key:
        return key[0], (*key[1][:level], name, *key[1][level:])

    return Line(name, put, part=name, is_sum=one.is_sum(level, name))


def _own(one: Published) -> Line:
    return Line(one.measure.area if one.compared else one.measure.unit.capitalize(), lambda key: key)


def _compared(one: Published) -> list[Line]:
    """Whose figure it is stands in place of parts: nothing that is divided is compared."""
    return [
        Line(name, lambda key, name=name: (key[0], (f"={name}",)))  # type: ignore[misc]
        for name in dict.fromkeys(whose for whose, _ in one.compared)
    ]


def _by_year(one: Published) -> tuple[list[Line], list[Line]]:
    """Many months: a row for each year, from the month in which the figures begin."""
    first = one.periods[0].begins
    years = range((one.periods[-1].begins - first) // 12 + 1)
    ids = {period.begins: period.id for period in one.periods}

    def row(year: int) -> Line:
        start = first + year * 12
        name = f"{start // 12}" if start % 12 == 0 else f"{start // 12} to {start // 12 + 1}"
        return Line(name, lambda key: (str(start), key[1]))

    def column(month: int) -> Line:
        return Line(MONTHS[(first + month) % 12], lambda key: (ids.get(int(key[0]) + month, ""), key[1]))

    return [row(year) for year in years], [column(month) for month in range(12)]
