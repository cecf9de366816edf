"""The links and images of a page, read as the site will read them."""

import posixpath
import re
from collections.abc import Iterator
from dataclasses import dataclass
from urllib.parse import unquote

from publishing.problems import Problem
from publishing.writing.body import Body
from publishing.writing.schemes import scheme_of, unwelcome_scheme

BRACKET = re.compile(r"[\[\]]|\n[ \t>]*(?=\n)")
TARGET = re.compile(
    r"\([ ]*(?:<(?P<angled>[^<>\n]*)>|(?P<plain>[^\s()<>\"']*(?:\([^\s()<>\"']*\)[^\s()<>\"']*)*))"
    r"(?:[ ]+(?P<title>\"[^\"\n]*\"|'[^'\n]*'))?[ ]*\)"
)
REFERENCE = re.compile(r" ?\[(?P<id>[^\[\]\n]*)\]")
DEFINITION = re.compile(
    r"^(?:[ \t>]|[-*+:][ \t]|\d+\.[ \t]|\[\^[^\[\]\n]+\]:)*+\[(?!\^)(?P<id>[^\[\]\n]+)\]:[ ]*(?:\n[ ]*)?(?P<target>\S+)[ ]*+(?:(?P<title>\"[^\"\n]*\"|'[^'\n]*'|\([^()\n]*\))[ ]*+)?$",
    re.MULTILINE,
)
# An address or a mailbox between < and >; anything else there is HTML.
AUTOLINK = re.compile(r"<(?P<target>https?://[^<>\s\"'`]+|(?:mailto:)?[A-Za-z0-9._%+-]+@[A-Za-z0-9.-]+)>")
CLOSED_BADLY = re.compile(r"\((?P<inside>[^\n]*?)(?:\)|$)", re.MULTILINE)


@dataclass(frozen=True)
class Link:
    """A link or an image: where it starts, what is read, where it leads."""

    start: int
    end: int
    words: str
    target: str
    target_start: int
    is_image: bool = False
    is_bare: bool = False  # the address itself is what is read


@dataclass(frozen=True)
class _Definition:
    start: int
    target: str
    target_start: int


def path_from(body: Body, target: str) -> str:
    """The file that a relative address on a page leads to."""
    return posixpath.normpath(posixpath.join(posixpath.dirname(body.path), unquote(target)))


class Links:
    """All links of a body, and what cannot be read as one."""

    def __init__(self, body: Body) -> None:
        self.body = body
        self.problems: list[Problem] = []
        self.definitions: dict[str, _Definition] = {}
        self.used: set[str] = set()
        self.found: list[Link] = []
        if "[" in body.marks:
            self._define()
            self._read_brackets()
            self._unused()
        if "<" in body.marks:
            targets = {link.target_start for link in self.found}
            self.found += [link for link in _bare(body) if link.target_start not in targets]

    def _define(self) -> None:
        if "]:" not in self.body.marks:
            return
        for found in DEFINITION.finditer(self.body.marks):
            target = self.body.text[found.start("target") : found.end("target")].removeprefix("<").removesuffix(">")
            at, id = found.start("id") - 1, found["id"].strip().lower()
            if id in self.definitions:
                self.problems.append(
                    Problem(
                        self.body.place(at),
                        f"the address of '{id}' is also given on line {self.body.place(self.definitions[id].start).line}, and only one of the two would count. Give each its own name.",
                    )
                )
            self.definitions[id] = _Definition(at, target, found.start("target"))

    def _read_brackets(self) -> None:
        marks, opened, end = self.body.marks, list[int](), 0
        starts = {definition.start for definition in self.definitions.values()}
        for bracket in BRACKET.finditer(marks):
            at = bracket.start()
            if marks[at] == "\n":
                opened = []
            elif marks[at] == "[":
                opened.append(at)
            elif opened and (start := opened.pop()) not in starts and at >= end:
                end = self._read_one(start, at)

    def _read_one(self, start: int, close: int) -> int:
        """Note the link whose words end at this bracket, and return where it ends."""
        marks = self.body.marks
        is_image = start > 0 and marks[start - 1] == "!"
        words = self.body.text[start + 1 : close]
        if marks.startswith("(", close + 1):
            found = TARGET.match(marks, close + 1)
            if found is None:
                self._unreadable(start, close + 1)
                return close + 1
            group = "angled" if found["angled"] is not None else "plain"
            target = self.body.text[found.start(group) : found.end(group)]
            self.found.append(Link(start - is_image, found.end(), words, target, found.start(group), is_image))
            return found.end()
        if not words.startswith("^"):
            return self._read_reference(start, close, words, is_image)
        return close + 1

    def _read_reference(self, start: int, close: int, words: str, is_image: bool) -> int:
        found = REFERENCE.match(self.body.marks, close + 1)
        beside = found is not None and found[0][0] == "["
        id = (found["id"] or words).strip().lower() if found else words.strip().lower()
        if found and id not in self.definitions and beside and not found["id"].startswith("^"):
            self.problems.append(
                Problem(
                    self.body.place(start - is_image),
                    f"this link leads to '{id}', and no line says where that is. Write [{words}](address) instead.",
                )
            )
            return found.end()
        if id not in self.definitions:
            id, found = words.strip().lower(), None
        if id not in self.definitions:
            return close + 1
        self.used.add(id)
        definition = self.definitions[id]
        end = found.end() if found else close + 1
        self.found.append(Link(start - is_image, end, words, definition.target, definition.target_start, is_image))
        return end

    def _unreadable(self, start: int, opening: int) -> None:
        found = CLOSED_BADLY.match(self.body.text, opening)
        inside = found["inside"] if found else ""
        self.problems.append(
            Problem(self.body.place(opening + 1), _unreadable(inside, bool(found and found[0].endswith(")"))))
        )

    def _unused(self) -> None:
        for id, definition in self.definitions.items():
            if id not in self.used:
                self.problems.append(
                    Problem(
                        self.body.place(definition.start),
                        f"this line gives an address to '{id}', which no link uses, so it would vanish from the page. Delete it, or write \\[ if it is part of the text.",
                    )
                )


def _unreadable(inside: str, closed: bool) -> str:
    if sentence := unwelcome_scheme(scheme_of(inside)):
        return sentence
    shown = inside.strip()[:60]
    if not closed:
        return "the address of this link is never closed. Write ) after it, on the same line."
    if "\\" in shown:
        return f"there is a backslash in the address '{shown}'. Addresses have only forward slashes: copy it again from the browser."
    if " " in shown and '"' not in shown:
        return f"there is a space in the address '{shown}'. Write %20 instead of each space, or rename the file with hyphens."
    return f"the address '{shown}' cannot be read. Write [words](address) with nothing else between the round brackets."


def _bare(body: Body) -> Iterator[Link]:
    for found in AUTOLINK.finditer(body.marks):
        target = found["target"]
        if "@" in target and not target.startswith("http"):
            yield Link(
                found.start(), found.end(), target, f"mailto:{target.removeprefix('mailto:')}", found.start() + 1
            )
        else:
            yield Link(found.start(), found.end(), target, target, found.start() + 1, is_bare=True)
