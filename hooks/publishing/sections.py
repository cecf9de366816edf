"""A page's text in its parts, so that something of ours can stand between two of them."""

import re
from dataclasses import dataclass

OPENING = re.compile(r'(?=<h2 id="[^"]*")')
ID = re.compile(r'<h2 id="([^"]*)"')


@dataclass(frozen=True)
class Section:
    id: str  # '' for what stands before the first heading
    html: str


def in_sections(html: str) -> list[Section]:
    """Cut before each second-level heading."""
    parts = (part for part in OPENING.split(html) if part.strip())
    return [Section(found[1] if (found := ID.match(part)) else "", part) for part in parts]
