"""Whole elements are taken out of a finished page: it is our own, and well made."""

import re
from html import unescape

TAG = re.compile(r"<[^<>]*>")


def element(html: str, opening: str) -> str:
    """The element that begins with these letters, to its own end; nothing where there is none."""
    start = html.find(opening)
    return html[start : end_of(html, start)] if start >= 0 else ""


def end_of(html: str, start: int) -> int:
    """Where the element ends that begins here."""
    name = re.compile(r"<([a-z0-9]+)").match(html, start)
    assert name, html[start : start + 40]
    depth = 0
    for tag in re.compile(rf"<(/?){name[1]}(?=[\s>])").finditer(html, start):
        depth += -1 if tag[1] else 1
        if not depth:
            return html.index(">", tag.start()) + 1
    raise ValueError(f"<{name[1]}> does not end")


def text_of(html: str) -> str:
    """What it says, in one line."""
    return " ".join(unescape(TAG.sub("", html)).split())
