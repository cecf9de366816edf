"""A table that empty lines have cut in pieces is put together again, and its rows are not judged one by one."""

import re

from publishing.problems import Problem
from publishing.writing.body import Body

SEPARATOR = re.compile(r"\|?[ ]*+:?-++:?[ ]*+(?:\|[ ]*+:?-++:?[ ]*+)*+\|?[ ]*+")
ROW = re.compile(r"[ >]*\|.*\|[ ]*")
Block = tuple[int, list[str]]


def is_separator(line: str) -> bool:
    return "|" in line and "-" in line and bool(SEPARATOR.fullmatch(line))


def table_cut_in_pieces(body: Body, number: int) -> tuple[int, Problem] | None:
    """The last line of such a table that starts with this block, and what to say of it."""
    pieces = [body.blocks[number]]
    for block in body.blocks[number + 1 :]:
        if not (_is_of_rows(pieces[-1]) and _goes_on(pieces[-1], block)):
            break
        pieces.append(block)
    if len(pieces) == 1:
        return None
    start, (last, lines) = pieces[0][0], pieces[-1]
    if all(len(rows) == 1 for _, rows in pieces):
        sentence = "there are empty lines between the rows of this table, so it would be printed as it is. Delete them."
        return last + len(lines) - 1, Problem(body.line_place(start), sentence)
    cut = start + len(pieces[0][1])
    return last + len(lines) - 1, Problem(
        body.line_place(cut), "this empty line cuts a table in two, and only one part would be a table. Delete it."
    )


def _is_of_rows(block: Block) -> bool:
    return all(ROW.fullmatch(line) for line in block[1])


def _goes_on(before: Block, block: Block) -> bool:
    """Rows directly below an empty line, with no headings of their own."""
    start, lines = block
    a_table_of_its_own = len(lines) > 1 and is_separator(lines[1].strip())
    return start == before[0] + len(before[1]) + 1 and _is_of_rows(block) and not a_table_of_its_own
