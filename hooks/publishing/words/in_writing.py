"""What a page says in the words that somebody typed: its fields and its text, each with its place in the file."""

import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass

from publishing.facts import BRACES
from publishing.front_door.schema import Facts
from publishing.page import Page
from publishing.problems import Place
from publishing.writing.body import Body
from publishing.writing.definitions import DEFINITION
from publishing.writing.linking import Links
from publishing.writing.outline import ATTRIBUTES

NOT_PRINTED = ("acknowledge",)
TAG = re.compile(r"</?(?P<name>[A-Za-z]+)[^<>\n]*>")
NOTE = re.compile(r"\[\^[^\[\]\n]*\]:?")
ABBR = re.compile(r"<abbr\s[^<>]*title=[^<>]*>(?P<letters>[^<>]*)</abbr>")
JOINED = "\u01c2"  # as in publishing.words.in_html


@dataclass(frozen=True)
class Part:
    text: str
    place: Callable[[int], Place]


def parts_of(page: Page | None, body: Body) -> Iterator[Part]:
    """The fields in their order, and the text."""
    if page:
        yield from parts_of_facts(page.fields)
    yield Part(readable(body), body.place)


def parts_of_facts(facts: Facts) -> Iterator[Part]:
    for path, text in _texts((), facts):
        yield Part(text, lambda _, path=path: facts.place(*path))  # type: ignore[misc]


def _texts(path: tuple[str | int, ...], value: object) -> Iterator[tuple[tuple[str | int, ...], str]]:
    if isinstance(value, str):
        yield path, value
    elif isinstance(value, tuple | list):
        for number, one in enumerate(value):
            yield from _texts((*path, number), one)
    elif isinstance(value, dict):
        for name, one in value.items():
            yield from _texts((*path, name), one)
    elif value is not None and isinstance(value, Facts):
        yield from _texts(path, {name: one for name, one in vars(value).items() if name not in NOT_PRINTED})


def readable(body: Body) -> str:
    """The prose, as long as it was, without what stands in it for the site alone: addresses, marks of notes, facts, tags."""
    text = body.prose
    spans = [(found.start(), found.end(), " ") for found in _marks(text)]
    if "[" in text or "<" in text:
        spans += [(start, end, " ") for start, end in _addresses(body)]
    spans += [(found.start(), found.end(), _instead(found)) for found in TAG.finditer(text)] if "<" in text else []
    if not spans:
        return text
    pieces, at = list[str](), 0
    for start, end, sign in sorted(spans):
        if end > at:
            pieces += [text[at:start] if start > at else "", sign * (end - max(start, at))]
            at = end
    return "".join([*pieces, text[at:]])


def _marks(text: str) -> Iterator[re.Match[str]]:
    if "{" in text:
        yield from BRACES.finditer(text)
        yield from ATTRIBUTES.finditer(text)
    if "[^" in text:
        yield from NOTE.finditer(text)


def _addresses(body: Body) -> Iterator[tuple[int, int]]:
    """Of a link the words are read, of a picture nothing; where the words are the address, they are none."""
    for link in Links(body).found:
        words = link.start + 1 + len(link.words)
        yield (link.start if link.is_image or body.marks[link.start] == "<" else words), link.end
    if "]:" in body.marks:
        yield from (found.span() for found in DEFINITION.finditer(body.marks))


def _instead(tag: re.Match[str]) -> str:
    return JOINED if tag["name"].lower() in ("sub", "sup") and tag[0][1] != "/" else " "
