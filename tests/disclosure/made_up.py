"""Tables of made-up numbers, with totals, by themselves and linked."""

from collections.abc import Sequence
from random import Random

from publishing.disclosure import Key, Sum

Tables = tuple[dict[Key, int], list[Sum]]


def two_way(name: str, values: Sequence[Sequence[int]], rows_of: str = "", columns_of: str = "") -> Tables:
    """A table with totals of rows, of columns and of all; totals named for another table are shared with it."""
    across, down = range(len(values[0])), range(len(values))
    counts: dict[Key, int] = {}
    row_total = [(rows_of or name, f"row {row}", "all") for row in down]
    column_total = [(columns_of or name, "all", f"column {column}") for column in across]
    total = (rows_of or columns_of or name, "all", "all")
    sums = []
    for row in down:
        parts = tuple((name, f"row {row}", f"column {column}") for column in across)
        counts |= dict(zip(parts, values[row], strict=True)) | {row_total[row]: sum(values[row])}
        sums.append(Sum(row_total[row], parts))
    for column in across:
        counts[column_total[column]] = sum(values[row][column] for row in down)
        sums.append(Sum(column_total[column], tuple((name, f"row {row}", f"column {column}") for row in down)))
    counts[total] = sum(sum(row) for row in values)
    return counts, [*sums, Sum(total, tuple(row_total)), Sum(total, tuple(column_total))]


def linked_pair(seed: int) -> Tables:
    """Two tables of the same children, which share the total of all, the totals of their rows, or of their columns."""
    chance = Random(seed)
    rows, columns, others = chance.randint(2, 4), chance.randint(2, 4), chance.randint(2, 3)
    first = some_values(chance, rows, columns)
    match chance.choice(["all", "rows", "columns"]):
        case "rows":
            second = [spread(chance, sum(row), others) for row in first]
            return joined(two_way("first", first), two_way("second", second, rows_of="first"))
        case "columns":
            shares = [spread(chance, sum(row[at] for row in first), others) for at in range(columns)]
            second = [list(row) for row in zip(*shares, strict=True)]
            return joined(two_way("first", first), two_way("second", second, columns_of="first"))
        case _:
            parts = spread(chance, sum(map(sum, first)), others)
            counts, sums = two_way("first", first)
            keys = tuple(("second", f"part {at}") for at in range(others))
            return {**counts, **dict(zip(keys, parts, strict=True))}, [*sums, Sum(("first", "all", "all"), keys)]


def some_values(chance: Random, rows: int, columns: int) -> list[list[int]]:
    """Of the size that is shown, with some small ones and some noughts among them."""
    return [[chance.choice((0, *range(1, 5), *range(5, 25))) for _ in range(columns)] for _ in range(rows)]


def spread(chance: Random, total: int, parts: int) -> list[int]:
    cuts = sorted(chance.randint(0, total) for _ in range(parts - 1))
    return [high - low for low, high in zip([0, *cuts], [*cuts, total], strict=True)]


def joined(*tables: Tables) -> Tables:
    counts: dict[Key, int] = {}
    sums: list[Sum] = []
    for more, its_sums in tables:
        counts |= more
        sums += [each for each in its_sums if each not in sums]
    return counts, sums
