"""A CSV file opens in every spreadsheet as the table it is, and nothing in it is taken for a command."""

import csv
import re
from collections import Counter
from collections.abc import Iterator
from io import StringIO

from publishing.front_door.characters import character_problems
from publishing.front_door.showing import shown
from publishing.front_door.source_text import decode
from publishing.problems import Place, Problem

COMMAND_SIGNS = ("=", "+", "-", "@", "\t", "\r")
NUMBER = re.compile(r"[-+]?(?:\d+|\d{1,3}(?:,\d{3})+)(?:\.\d+)?%?")
MOST_CELLS_TOLD = 20

Row = tuple[int, list[str]]  # the line it ends on, and its cells


def comma_separated(path: str, data: bytes) -> tuple[str, list[Problem]]:
    """How many rows it has, and everything wrong with it."""
    text, problems = decode(data, path)
    if text is None:
        return "", problems
    problems += character_problems(text, path)
    try:
        reader = csv.reader(StringIO(text, newline=""), strict=True)
        rows = [(reader.line_num, row) for row in reader]
    except csv.Error as error:
        where = Place(path, max(reader.line_num, 1))
        return "", [
            *problems,
            Problem(where, f"this line cannot be read as CSV ({error}). Save it again as CSV UTF-8."),
        ]
    count = len(rows) - 1
    return f"{count:,} {'row' if count == 1 else 'rows'}", [*problems, *_table_problems(path, rows)][:MOST_CELLS_TOLD]


def _table_problems(path: str, rows: list[Row]) -> Iterator[Problem]:
    """A header with a name for each column, then rows that have a cell in each."""
    if len(rows) < 2:
        yield Problem(
            Place(path),
            "the file has no rows under its header. Put in the table, with the names of its columns in the first line.",
        )
        return
    header = rows[0][1]
    yield from _header_problems(path, header)
    for line, row in rows:
        if len(row) != len(header):
            what = "is empty" if not any(row) else f"has {len(row)} cells, and the header has {len(header)}"
            yield Problem(Place(path, line), f"this row {what}. Give every row a cell for each column, or delete it.")
        for cell in row:
            if cell.lstrip(" ").startswith(COMMAND_SIGNS) and not NUMBER.fullmatch(cell.strip()):
                yield Problem(
                    Place(path, line),
                    f"a cell starts with {shown(cell.lstrip(' ')[0])}, which a spreadsheet takes for a formula. Start it with a letter or a digit; for nothing to say write 'none'.",
                )


def _header_problems(path: str, header: list[str]) -> Iterator[Problem]:
    place = Place(path)
    if len(header) == 1 and any(sign in header[0] for sign in ";\t|"):
        yield Problem(place, "the columns are not divided by commas. Save it again as CSV UTF-8 (comma delimited).")
    if empty := [number for number, name in enumerate(header, start=1) if not name.strip()]:
        yield Problem(place, f"column {empty[0]} has no name. Write one in the first line.")
    if header and all(NUMBER.fullmatch(name.strip()) for name in header):
        yield Problem(place, "the first line has only numbers. Put the names of the columns there.")
    twice = [name for name, times in Counter(name.strip().casefold() for name in header).items() if name and times > 1]
    if twice:
        yield Problem(place, f"two columns have the same name, {shown(twice[0])}. Give each a name of its own.")
