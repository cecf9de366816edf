"""A table pasted from elsewhere comes out as a table, or its writer hears how to make it one."""

import re
from collections.abc import Iterator

from publishing.problems import Problem
from publishing.writing.body import Body

GRID = re.compile(r"[ \t>]*(\+[-=:]{2,}(?:\+[-=:]{2,})*\+)[ \t]*")
BARS = re.compile(r"[｜│┃¦∣❘‖╎]")
HOW = "Write each row as | one | two |, and under the row of headings | --- | --- |"


def almost_table_problems(body: Body) -> Iterator[Problem]:
    """Columns made with lines of + and -, or with bars that only look like |, are no table."""
    text = body.prose
    if "+-" in text or "+=" in text:
        yield from _drawn(body)
    if not text.isascii() and BARS.search(text):
        yield from _with_other_bars(body)


def _drawn(body: Body) -> Iterator[Problem]:
    for start, lines in body.blocks:
        first = next(((n, found) for n, line in enumerate(lines) if (found := GRID.fullmatch(line))), None)
        if first:
            yield Problem(
                body.line_place(start + first[0], first[1].start(1) + 1),
                f"this table is drawn with + and -, and would be printed as it is. {HOW}",
            )


def _with_other_bars(body: Body) -> Iterator[Problem]:
    for start, lines in body.blocks:
        rows = [(n, found) for n, line in enumerate(lines) if (found := BARS.search(line))]
        if len(rows) > 1:
            number, found = rows[0]
            yield Problem(
                body.line_place(start + number, found.start() + 1),
                f"'{found[0]}' is not the sign that parts the cells of a table, which is |. {HOW}",
            )
