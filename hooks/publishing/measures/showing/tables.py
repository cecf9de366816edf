"""A measure as a table: the earliest first, every gap with its reason, every remark with its number."""

from collections.abc import Collection, Sequence
from dataclasses import dataclass

from publishing.measures.amounts import Gap
from publishing.measures.periods import Period
from publishing.measures.published import Published, Shown
from publishing.measures.reading.figures import Key
from publishing.measures.showing.layout import Line, each_of, laid_out


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


def table(one: Published) -> Table:
    groups, corner, rows, columns = laid_out(one)
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
        each_of(one),
    )


def _group(
    one: Published, group: Period | None, rows: Sequence[Line], columns: Sequence[Line], notes: "_Notes"
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


def _names(line: Line) -> set[tuple[str | None, str | None]]:
    return {(line.period, line.part)}


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
