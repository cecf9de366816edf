"""Whoever writes sees what to type beside what it becomes, both from the same lines."""

import re
from dataclasses import dataclass

from publishing.writing.body import Body

THIRD = 3
OPENING = re.compile(r'(?=<h3 id="[^"]*")')
ID = re.compile(r'<h3 id="([^"]*)"')
# The headings of an example stand two levels lower than on a page, because it has one of the gallery's above it.
IN_AN_EXAMPLE = re.compile(r"^##(?=##+ )", re.MULTILINE)


@dataclass(frozen=True)
class Example:
    id: str  # '' for what stands before the first
    says: str  # its heading and what it is for, as HTML
    typed: str = ""
    becomes: str = ""


def examples(html: str, body: Body) -> list[Example]:
    """Of a section: under each third-level heading a first paragraph says what follows is for, and the rest is the example."""
    found = []
    typed = _typed(body)
    for part in OPENING.split(html):
        id = ID.match(part)
        if not id:
            found.append(Example("", part))
            continue
        says, end, becomes = part.partition("</p>")
        found.append(Example(id[1], says + end, typed[id[1]], becomes))
    return found


def _typed(body: Body) -> dict[str, str]:
    """What was written under each third-level heading, without its first paragraph, by the heading's address."""
    lines = body.text.split("\n")
    edges = [heading.line for heading in body.headings if heading.level <= THIRD] + [len(lines)]
    found = {}
    for heading in body.headings:
        if heading.level == THIRD:
            end = next(edge for edge in edges if edge > heading.line)
            _, _, rest = "\n".join(lines[heading.line + 1 : end]).strip().partition("\n\n")
            found[heading.id] = IN_AN_EXAMPLE.sub("", rest.strip("\n"))
    return found
