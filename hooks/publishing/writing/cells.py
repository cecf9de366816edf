"""Every cell of a table says something, also to someone who hears it read out."""

import re
from collections.abc import Iterator

from publishing.problems import Level, Problem
from publishing.writing.body import Body

SEPARATOR = re.compile(r"[ >]*\|?[ :|-]*--[ :|-]*")
EMPTY = re.compile(r"(?<=\|)[ \t]*(?=\|)")
DITTO = re.compile(r"(?<=\|)[ \t]*(?:[\"”“″〃]|''|ditto|do\.|as above)[ \t]*(?=\|)", re.IGNORECASE)
SAYS = (
    (EMPTY, "this cell is empty, and nobody can tell whether its words are lost. Write 'none', 'not known' or 'not collected'; for a cell that is empty on purpose write –"),
    (DITTO, "this cell only points to the one above, and is read out as a sign. Write the words again."),
)  # fmt: skip


def cell_problems(body: Body) -> Iterator[Problem]:
    """No row of a table has an empty cell or only the signs for 'the same again'; each is told once for a table."""
    for start, lines in body.blocks if "|" in body.marks else ():
        if len(lines) > 2 and "|" in lines[1] and SEPARATOR.fullmatch(lines[1]):
            yield from _in_rows(body, start + 2, lines[2:])


def _in_rows(body: Body, start: int, rows: list[str]) -> Iterator[Problem]:
    for sign, sentence in SAYS:
        found = ((number, cell) for number, line in enumerate(rows) if (cell := sign.search(f"{line.rstrip()}")))
        for number, cell in list(found)[:1]:
            yield Problem(body.line_place(start + number, cell.start() + 1), sentence, Level.REMIND)
