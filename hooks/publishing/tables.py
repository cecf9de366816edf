"""What a table is called: by the heading above it and the head of its first column."""

import html as entities
import re

HEADING = re.compile(r"<h[1-6][^>]*>(.*?)</h[1-6]>", re.DOTALL)
HEAD_CELL = re.compile(r"<th[^>]*>(.*?)</th>", re.DOTALL)
TAG = re.compile(r"<[^>]+>")


def name_of(table: str, before: str) -> str:
    """'Membership: Agency, Role', so that two tables under one heading are told apart."""
    headings = HEADING.findall(before)
    heads = ", ".join(filter(None, (_words(cell) for cell in HEAD_CELL.findall(table))))
    return f"{_words(headings[-1])}: {heads}" if headings else heads


def _words(html: str) -> str:
    return entities.unescape(TAG.sub("", html)).strip()
