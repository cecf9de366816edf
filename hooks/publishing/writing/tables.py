"""A table has a row of headings, and every row has a cell under each of them."""

import re
from collections.abc import Iterator

from publishing.problems import Problem
from publishing.writing.body import Body
from publishing.writing.table_pieces import is_separator, table_cut_in_pieces

MOST_ROWS = 500
BEFORE = re.compile(r"(?:[ ]*>)*[ ]*")
ALMOST_A_SEPARATOR = re.compile(r"[|:\s]*(?:[—–−‒―_=~-]+[|:\s]*)+")


def table_problems(body: Body) -> Iterator[Problem]:
    """Each block of lines with a bar between cells is a whole table."""
    if "|" not in body.marks:
        return
    told = -1  # the last row of a table already spoken of
    for number, (start, written) in enumerate(body.blocks):
        if start <= told:
            continue
        if cut := table_cut_in_pieces(body, number):
            told, problem = cut
            yield problem
            continue
        if written[0].lstrip(" >").startswith("!!!"):
            start, written = start + 1, written[1:]
        barred = [line for line in written if "|" in line]
        if len(barred) < 2 and not any(line.lstrip(" >").startswith("|") for line in barred):
            continue
        prefixes = [BEFORE.match(line) for line in written]
        widths = [found.end() if found else 0 for found in prefixes]
        lines = [line[width:].rstrip() for line, width in zip(written, widths, strict=True)]
        for row, column, sentence in _wrong_with(lines):
            yield Problem(body.line_place(start + row, widths[row] + column + 1), sentence)


def _wrong_with(lines: list[str]) -> Iterator[tuple[int, int, str]]:
    """Row, column and sentence; a block that is not meant as a table has none."""
    separator = next((number for number, line in enumerate(lines) if is_separator(line)), None)
    if separator is None:
        if (bars := [n for n, line in enumerate(lines) if line.startswith("|")]) and len(bars) == len(lines):
            line = f"{'| --- ' * max(len(_cells(lines[0], True)), 1)}|"
            if len(lines) > 1 and ALMOST_A_SEPARATOR.fullmatch(lines[1]):
                yield 1, 0, f"the line under the headings of a table is made of hyphens. In its place write: {line}"
                return
            yield (
                0,
                0,
                f"this looks like a table without the line that makes it one. Under the row of headings write: {line}",
            )
    elif separator == 0:
        yield 0, 0, "this table has no row of headings. Write a row above this line that says what each column is."
    elif separator > 1:
        yield (
            separator - 1,
            0,
            "a table needs an empty line above its row of headings. Without it, it would be printed as running text.",
        )
    else:
        yield from _in_table(lines)


def _in_table(lines: list[str]) -> Iterator[tuple[int, int, str]]:
    bordered = lines[0].startswith("|") or lines[0].endswith("|")
    headings = _cells(lines[0], bordered)
    if len(beneath := _cells(lines[1], bordered)) != len(headings):
        yield (
            1,
            0,
            f"this line has {len(beneath)} cells, and the row of headings above has {len(headings)}. Make them the same: {'| --- ' * len(headings)}|",
        )
        return
    empty = [at for at, words in headings if not words.strip()]
    if empty:
        what = "this heading of the table is" if len(empty) == 1 else f"{len(empty)} headings of this table are"
        yield 0, empty[0], f"{what} empty. Say what the column, or the first column, is."
    if len(lines) == 2:
        yield 0, 0, "this table has headings and no rows. Write a row under them, or delete the table."
    if len(lines) - 2 > MOST_ROWS:
        yield (
            MOST_ROWS + 2,
            0,
            f"this table has {len(lines) - 2} rows, and {MOST_ROWS} is the most that can be read. Divide it.",
        )
    for row, line in enumerate(lines[2:], start=2):
        yield from _in_row(row, line, bordered, len(headings))


def _in_row(row: int, line: str, bordered: bool, width: int) -> Iterator[tuple[int, int, str]]:
    if "|" not in line:
        yield row, 0, "this line would become a row of the table above. Leave an empty line after the table."
    elif (count := len(_cells(line, bordered))) != width:
        yield (
            row,
            0,
            f"this row has {_counted(count)}, and the table has {_counted(width)} in each row. {_what_to_do(count, width)}",
        )


def _counted(count: int) -> str:
    return "1 cell" if count == 1 else f"{count} cells"


def _what_to_do(count: int, width: int) -> str:
    if count < width:
        return "Add the missing | signs; write 'none' or 'not known' in a cell with nothing to say."
    return "Delete a | sign, or write \\| for one that belongs to the words."


def _cells(line: str, bordered: bool) -> list[tuple[int, str]]:
    """The cells, each with the column where it starts; the bars at the ends belong to the border."""
    start, end = 0, len(line)
    if bordered and line.startswith("|"):
        start = 1
    if bordered and line.endswith("|") and end > start:
        end -= 1
    cells, at = [], start
    for words in line[start:end].split("|"):
        cells.append((at, words))
        at += len(words) + 1
    return cells
