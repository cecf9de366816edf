"""A tag of HTML on a page is one of the few that are allowed, and ends where its words end."""

import re
from collections.abc import Iterator

from publishing.problems import Problem
from publishing.writing.allowed_tags import NAME, TAGS, WITHOUT_END, wrong_with
from publishing.writing.body import Body
from publishing.writing.dragged_in import DRAGGED_IN, LEFT_BY_GITHUB
from publishing.writing.html_blocks import pasted_blocks
from publishing.writing.linking import AUTOLINK

OPENS = re.compile(r"<(?=[A-Za-z/!?]|\{\{)")
TAG = re.compile(
    r"<(?P<slash>/?)(?P<name>[A-Za-z][^\s<>/\"'=`]*)(?P<attributes>(?:\s+[^\s<>/\"'=]+(?:=(?:\"[^\"<>]*\"|'[^'<>]*'))?)*)\s*(?P<void>/?)>"
)
Open = tuple[str, int]


def html_problems(body: Body) -> Iterator[Problem]:
    """Only the tags of the list, with only their own attributes, each closed in its own paragraph."""
    if "<" not in body.prose:
        return
    told: set[int] = set()
    for pasted in pasted_blocks(body.prose):
        told |= pasted.tags
        yield Problem(body.place(pasted.start), pasted.sentence)
    refused: set[str] = set()  # a tag that is refused is not complained of again where it closes
    for start, block in body.paragraphs():
        if "<" in block:
            yield from _in_paragraph(body, start, block, refused, told)


def _in_paragraph(body: Body, start: int, block: str, refused: set[str], told: set[int]) -> Iterator[Problem]:
    stack: list[Open] = []
    end = 0
    for found in OPENS.finditer(block):
        if found.start() < end or AUTOLINK.match(block, found.start()):
            continue
        tag = TAG.match(block, found.start())
        end = tag.end() if tag else found.end()
        if start + found.start() in told:
            continue
        written = tag["name"] if tag else (found_name[1] if (found_name := NAME.match(block, found.start())) else "")
        name = written.lower()
        if tag and tag["slash"] and name in refused and name not in TAGS:
            continue
        sentence = (
            _less_than(block, found.start())
            or (_of_github(tag) if tag else None)
            or wrong_with(tag, block[found.start() : found.start() + 80])
            or (_closing(tag, stack, body, start) if tag else None)
        )
        if sentence:
            refused.add(name)
            if tag and tag["slash"] and stack and stack[-1][0] == name:
                stack.pop()
            yield Problem(body.place(start + found.start()), sentence)
        if tag and not (tag["slash"] or tag["void"]) and name in TAGS and name not in WITHOUT_END:
            stack.append((name, start + found.start()))
    for name, offset in stack:
        yield Problem(
            body.place(offset), f"<{name}> is not closed in its paragraph. Write </{name}> after the words it is for."
        )


def _of_github(tag: re.Match[str]) -> str | None:
    """A picture that was dragged into the box."""
    source = re.search(r"src=[\"']([^\"']*)", tag["attributes"])
    return LEFT_BY_GITHUB if tag["name"] == "img" and source and DRAGGED_IN.match(source[1]) else None


def _less_than(block: str, at: int) -> str | None:
    """'a<b' with nothing that could end a tag was meant as the sign for less."""
    if (name := NAME.match(block, at)) and name[1].lower() in TAGS:
        return None
    if at and block[at - 1].isalnum() and block[at + 1].isalpha() and ">" not in block[at:]:
        return f"a < sign directly before a letter looks like HTML. Put a space on both sides of it: {block[at - 1]} < {block[at + 1]}"
    return None


def _closing(tag: re.Match[str], stack: list[Open], body: Body, start: int) -> str | None:
    """A closing tag ends the last one that is open."""
    if not tag["slash"]:
        return None
    name = tag["name"]
    if name in WITHOUT_END:
        return f"</{name}> closes nothing. Write <{name}> alone."
    if stack and stack[-1][0] == name:
        stack.pop()
        return None
    if name in (open for open, _ in stack):
        return f"</{name}> comes before </{stack[-1][0]}>, which was opened later. Close the inner one first."
    return f"</{name}> closes a tag that is not open in this paragraph. Delete it, or write <{name}> before the words."
