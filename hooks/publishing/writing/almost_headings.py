"""A link to a heading whose words are there, and are no heading yet, is answered where the heading should be."""

import re

from publishing.writing.body import Body
from publishing.writing.headings import placement_problems

NOT_IN_AN_ADDRESS = re.compile(r"[^a-z0-9]+")


def line_of_a_heading_to_be(anchor: str, there: Body) -> int | None:
    """The line whose words would make this address, counted in the file."""
    for number, line in enumerate(there.prose_lines):
        if line.strip() and NOT_IN_AN_ADDRESS.sub("-", line.lower()).strip("-") == anchor:
            return there.first_line + number
    return None


def is_told_there(line: int, there: Body) -> bool:
    """Underlined, or with a # that stands in the wrong place: once it is a heading, the link is right."""
    return any(problem.place.line in (line, line + 1) for problem in placement_problems(there))
