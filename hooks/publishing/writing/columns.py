"""Columns that were pasted from a spreadsheet, or lined up by hand, come out as a table that a phone can show."""

import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass

from publishing.problems import Problem
from publishing.writing.almost_tables import HOW
from publishing.writing.body import Body

TABS = re.compile(r"(?<=\S)[ ]*\t[ \t]*(?=\S)")
SPACES = re.compile(r"(?<=[^\s.!?`])[ \u00a0]{2,}(?=\S)|(?<=[.!?])[ \u00a0]{3,}(?=\S)")
DOTS = re.compile(r"(?<=\w)[ ]?\.{4,}[ ]?(?=\S)")
COMMAS = re.compile(r"(?<!\d),(?! )|(?<=\d),(?! |\d{3}\b)")
COMMAS_AND_SPACES = re.compile(r",[ ]+(?=\S)")
A_SENTENCE = re.compile(r"[a-z(].*|.*[.,;:!?]|.*[.!?;:][ ].*", re.DOTALL)  # begins small, or has its signs
# What begins like this has a rule of its own, and its spaces are not between columns.
NOT_A_ROW = re.compile(r"[ \t>]*(?:[-*+:o•◦▪●‣·\uf0b7]|\(?\w{1,4}[.)]|\[\^[^\]]+\]:)[ \t]|[ \t]*[>#<]|.*\||.*!!!")
RULED = re.compile(r"[ ]*[-=–—]{2,}(?:[ ]{2,}[-=–—]{2,})+[ ]*")  # what a table of plain text has under its headings
FIGURE = re.compile(r"[£$€]?\d[\d.,]*%?")
WIDE = 3  # so many spaces are no slip of the thumb
LONGEST_CELL = 40
LONGEST_SHOWN = 60


@dataclass(frozen=True)
class Row:
    line: int
    words: str
    gaps: tuple[tuple[int, int], ...]

    @property
    def cells(self) -> list[str]:
        edges = [0, *(edge for gap in self.gaps for edge in gap), len(self.words)]
        return [self.words[start:end].strip() for start, end in zip(edges[::2], edges[1::2], strict=True)]


def column_problems(body: Body) -> Iterator[Problem]:
    """Lines whose words stand in columns are told once, with how their first two are written."""
    for rows, parted in _tables(body):
        at = rows[0].gaps[0][0] + 1
        yield Problem(
            body.line_place(rows[0].line, at),
            f"the columns of this table are {parted}, so it would run together into one paragraph. {_how(rows)}",
        )


def lines_in_columns(body: Body) -> set[int]:
    """The lines that are told of as such a table, and of nothing else."""
    return {row.line for rows, _ in _tables(body) for row in rows}


def _how(rows: list[Row]) -> str:
    """With its own headings, unless one of them is missing or they are too long to repeat."""
    headings = rows[0].cells
    first = f"| {' | '.join(headings)} |"
    if not all(headings) or len(first) > LONGEST_SHOWN or len(headings) < max(len(row.cells) for row in rows):
        return HOW
    return f"Write its first line as {first} and under it {'| --- ' * len(headings)}|, then each row like the first."


def _tables(body: Body) -> Iterator[tuple[list[Row], str]]:
    for sign, gap, parted, is_table in KINDS:
        if sign in body.marks:
            for rows in _runs(body, gap):
                if is_table(rows):
                    yield rows, parted


def _runs(body: Body, gap: re.Pattern[str]) -> Iterator[list[Row]]:
    """Rows under each other, also with empty lines between them."""
    run: list[Row] = []
    for number, line in enumerate(body.mark_lines):
        if line and not line.isspace():
            found = () if NOT_A_ROW.match(line) else tuple(one.span() for one in gap.finditer(line))
            if found:
                run.append(Row(number, line, found))
            else:
                yield run
                run = []
    yield run


def _with_no_doubt(rows: list[Row]) -> bool:
    return len(rows) > 1


def _with_spaces(rows: list[Row]) -> bool:
    """Each row has a wide gap, or a line of hyphens is among them, or three have as many gaps with one of them above the others."""
    if len(rows) > 1 and any(RULED.fullmatch(row.words) for row in rows):
        return True
    if len(rows) > 1 and all(any(end - start >= WIDE for start, end in row.gaps) for row in rows):
        return True
    alike = len({len(row.gaps) for row in rows}) == 1
    return len(rows) >= WIDE and alike and bool(_edges(rows, 1) or _edges(rows, 0))


def _edges(rows: list[Row], side: int) -> set[int]:
    """Where cells of all rows begin or end together."""
    ends = [{gap[side] for gap in row.gaps} | ({len(row.words.rstrip())} if not side else set()) for row in rows]
    return set.intersection(*ends)


def _with_commas(rows: list[Row]) -> bool:
    return (
        len(rows) > 2
        and len({len(row.gaps) for row in rows}) == 1
        and all(", " not in row.words and max(map(len, row.cells)) <= LONGEST_CELL for row in rows)
    )


def _with_commas_and_spaces(rows: list[Row]) -> bool:
    """Three lines alike, of short cells that make no sentence; with two cells, a word and a figure."""
    return (
        len(rows) > 2
        and len({len(row.gaps) for row in rows}) == 1
        and (len(rows[0].gaps) > 1 or all(FIGURE.fullmatch(row.cells[-1]) for row in rows[1:]))
        and not any(A_SENTENCE.fullmatch(row.words.rstrip()) for row in rows)
        and all(max(map(len, row.cells)) <= LONGEST_CELL for row in rows)
    )


KINDS: tuple[tuple[str, re.Pattern[str], str, Callable[[list[Row]], bool]], ...] = (
    ("\t", TABS, "parted by tabs", _with_no_doubt),
    ("  ", SPACES, "lined up with spaces", _with_spaces),
    ("....", DOTS, "parted by dots", _with_no_doubt),
    (",", COMMAS, "parted by commas", _with_commas),
    (", ", COMMAS_AND_SPACES, "parted by commas", _with_commas_and_spaces),
)
