"""A number before an item is the one that its writer meant."""

import re
from collections.abc import Iterator

from publishing.problems import Level, Problem
from publishing.writing.body import Body

LARGEST_NUMBER = 999
ITEM = re.compile(r"(?:(?P<bullet>[-*+])|(?P<number>\d+)\.)[ \t]+\S")


def lonely_number(words: str, body: Body) -> str | None:
    """'24. January' begins a sentence, unless there is an item 23 or 25 on the page, or a list that begins with 1."""
    found = ITEM.match(words)
    if not found or not found["number"] or not 1 < int(found["number"][:9]) <= LARGEST_NUMBER:
        return None
    number = int(found["number"])
    if {1, number - 1, number + 1} & body.item_numbers:
        return None
    return f"a number and a full stop at the start of a line make a list, and this would be its only item. Write {number}\\. to keep it a sentence."


def first_number_problems(body: Body) -> Iterator[Problem]:
    """A list begins with 1, or goes on from another of the page."""
    for start, lines in body.blocks:
        found = ITEM.match(lines[0].lstrip(" >"))
        first = int(found["number"][:9]) if found and found["number"] else 1
        if 1 < first <= LARGEST_NUMBER and not {1, first - 1} & body.item_numbers and first + 1 in body.item_numbers:
            yield Problem(
                body.line_place(start, len(lines[0]) - len(lines[0].lstrip(" >")) + 1),
                f"this list starts with {first}, and nothing on the page has {first - 1}. Start it with 1.",
                Level.REMIND,
            )
