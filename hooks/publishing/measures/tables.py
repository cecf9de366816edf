"""A measure as a table: the earliest first, every gap with its reason, every remark with its number."""

from collections.abc import Callable, Collection, Sequence
from dataclasses import dataclass

from publishing.measures.amounts import Gap
from publishing.measures.figures import Key
from publishing.measures.periods import MONTHS, Period
from publishing.measures.published import Published, Shown

MANY_MONTHS = 24


@dataclass(frozen=True)
class Head:
    name: str
    notes: tuple[int, ...] = ()


@dataclass(frozen=True)
class Cell:
    shown: Shown | None  # nothing where the table has a place and the measure has none
    notes: tuple[int, ...] = ()
    is_sum: bool = False


@dataclass(frozen=True)
class Row:
    head: Head
    cells: tuple[Cell, ...]
    is_sum: bool = False


@dataclass(frozen=True)
class Group:
    """The rows of one period, where rows and columns are both something else."""

    head: Head | None
    rows: tuple[Row, ...]


@dataclass(frozen=True)
class Table:
    corner: str
    heads: tuple[Head, ...]
    groups: tuple[Group, ...]
    notes: tuple[str, ...]
    gaps: tuple[Gap, ...]
    has_sums_of_ours: bool
    each: str  # what a group is: a year, a month

    @property
    def is_grouped(self) -> bool:
        return len(self.groups) > 1

    @property
    def when(self) -> Head | None:
        """Of the only group there is: it stands above the whole table."""
        return None if self.is_grouped else self.groups[0].head


@dataclass(frozen=True)
class _Line:
    """A row or a column before anything stands in it: what it adds to the key of a figure."""

    name: str
    key: Callable[[Key], Key]
    period: str | None = None
    part: str | None = None
    is_sum: bool = False


def table(one: Published) -> Table:
    groups, corner, rows, columns = _laid_out(one)
    notes = _Notes(one)
    heads = tuple(Head(column.name, notes.of(column.period, column.part)) for column in columns)
    made = tuple(_group(one, group, rows, columns, notes) for group in groups)
    shown = [cell.shown for group in made for row in group.rows for cell in row.cells if cell.shown]
    gaps = {each.amount.gap for each in shown}
    return Table(
        corner,
        heads,
        made,
        tuple(says for says in notes.texts),
        tuple(gap for gap in Gap if gap in gaps),
        any(each.is_worked_out for each in shown),
        _each(one),
    )


def _group(
    one: Published, group: Period | None, rows: Sequence[_Line], columns: Sequence[_Line], notes: "_Notes"
) -> Group:
    when = group.id if group else None
    head = Head(group.name, notes.of(when, None)) if group else None
    found = []
    for row in rows:
        keys = [column.key(row.key((when or "", ()))) for column in columns]
        if not any(one.at(key) for key in keys):
            continue
        row_head = Head(row.name, notes.of(row.period, row.part) + (notes.of(when, row.part) if when else ()))
        cells = tuple(
            Cell(
                one.at(key),
                notes.of_cell(key, {(when, None), (when, row.part), *_names(row), *_names(column)}),
                row.is_sum or column.is_sum,
            )
            for key, column in zip(keys, columns, strict=True)
        )
        found.append(Row(row_head, cells, row.is_sum))
    return Group(head, tuple(found))


def _names(line: _Line) -> set[tuple[str | None, str | None]]:
    return {(line.period, line.part)}


def _laid_out(one: Published) -> tuple[list[Period | None], str, list[_Line], list[_Line]]:
    """What the groups, the rows and the columns are."""
    periods = [_of_period(period) for period in one.periods]
    when = _each(one)
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


def _each(one: Published) -> str:
    return one.measure.each.capitalize() if one.measure.each != "span" else "Period"


def _of_period(period: Period) -> _Line:
    return _Line(period.name, lambda key: (period.id, key[1]), period=period.id)


def _of_part(one: Published, level: int, name: str) -> _Line:
    def put(key: Key) -> Key:
        return key[0], (*key[1][:level], name, *key[1][level:])

    return _Line(name, put, part=name, is_sum=one.is_sum(level, name))


def _own(one: Published) -> _Line:
    return _Line(one.measure.area if one.compared else one.measure.unit.capitalize(), lambda key: key)


def _compared(one: Published) -> list[_Line]:
    """Whose figure it is stands in place of parts: nothing that is divided is compared."""
    return [
        _Line(name, lambda key, name=name: (key[0], (f"={name}",)))  # type: ignore[misc]
        for name in dict.fromkeys(whose for whose, _ in one.compared)
    ]


def _by_year(one: Published) -> tuple[list[_Line], list[_Line]]:
    """Many months: a row for each year, from the month in which the figures begin."""
    first = one.periods[0].begins
    years = range((one.periods[-1].begins - first) // 12 + 1)
    ids = {period.begins: period.id for period in one.periods}

    def row(year: int) -> _Line:
        start = first + year * 12
        name = f"{start // 12}" if start % 12 == 0 else f"{start // 12} to {start // 12 + 1}"
        return _Line(name, lambda key: (str(start), key[1]))

    def column(month: int) -> _Line:
        return _Line(MONTHS[(first + month) % 12], lambda key: (ids.get(int(key[0]) + month, ""), key[1]))

    return [row(year) for year in years], [column(month) for month in range(12)]


class _Notes:
    """Remarks get their numbers in the order in which a reader meets them."""

    def __init__(self, one: Published) -> None:
        self.one, self.texts = one, list[str]()

    def _number(self, says: str) -> int:
        if says not in self.texts:
            self.texts.append(says)
        return self.texts.index(says) + 1

    def of(self, period: str | None, part: str | None) -> tuple[int, ...]:
        """Of a whole row or column."""
        parts = (part,) if part else ()
        if period is None and not parts:
            return ()
        return tuple(
            self._number(remark.says)
            for remark in self.one.remarks
            if remark.spot.period == period and remark.spot.parts == parts
        )

    def of_cell(self, key: Key, said: Collection[tuple[str | None, str | None]]) -> tuple[int, ...]:
        """Of this figure alone, as far as neither its row nor its column says so already."""
        return tuple(
            self._number(remark.says)
            for remark in self.one.remarks
            if remark.spot.holds(key)
            and (len(remark.spot.parts) > 1 or (remark.spot.period, next(iter(remark.spot.parts), None)) not in said)
        )
