"""The links and images of a page, read as the site will read them."""

import posixpath
import re
from collections.abc import Iterator
from dataclasses import dataclass
from urllib.parse import unquote

from publishing.problems import Problem
from publishing.writing.body import Body
from publishing.writing.definitions import DEFINITION, Definition, definitions_in, name_of, unused_problems
from publishing.writing.unreadable_links import why_unreadable

BRACKET = re.compile(r"[\[\]]|\n[ \t>]*(?=\n)")
TARGET = re.compile(
    r"\([ ]*(?:<(?P<angled>[^<>\n]*)>|(?P<plain>[^\s()<>\"']*(?:\([^\s()<>\"']*\)[^\s()<>\"']*)*))"
    r"(?:[ ]+(?P<title>\"[^\"\n]*\"|'[^'\n]*'))?[ ]*\)"
)
# Markdown lets one line end between the two brackets and inside the second.
REFERENCE = re.compile(r"(?:[ \t]?\n[ \t>]*|[ \t]?)\[(?P<id>[^\[\]\n]*(?:\n[ \t>]*[^\s\[\]>][^\[\]\n]*)*)\]")
# An address or a mailbox between < and >; anything else there is HTML.
AUTOLINK = re.compile(r"<(?P<target>https?://[^<>\s\"'`]+|(?:mailto:)?[A-Za-z0-9._%+-]+@[A-Za-z0-9.-]+)>")
TAG = re.compile(r"<[A-Za-z/][^<>\n]*>")
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


def path_from(body: Body, target: str) -> str:
    """The file that a relative address on a page leads to; 'docs/../…' where that is outside docs/, even if the way comes back."""
    folder = posixpath.dirname(body.path.removeprefix("docs/"))
    return f"docs/{posixpath.normpath(posixpath.join(folder, unquote(target)))}"


class Links:
    """All links of a body, and what cannot be read as one."""

    def __init__(self, body: Body) -> None:
        self.body = body
        self.problems: list[Problem] = []
        self.definitions: dict[str, Definition] = {}
        self.used: set[str] = set()
        self.unreadable: list[tuple[int, int]] = []
        self.found: list[Link] = []
        if "[" in body.marks:
            self.definitions, self.problems = definitions_in(body)
            self._read_brackets()
            self.problems += unused_problems(body, self.definitions, self.used)
        if "<" in body.marks:
            targets = {link.target_start for link in self.found}
            self.found += [link for link in _bare(body) if link.target_start not in targets]

    def text_around(self) -> str:
        """The prose as long as it was, without links, their addresses and HTML tags."""
        text = self.body.prose
        spans = [(link.start, link.end) for link in self.found]
        spans += [line.span() for line in DEFINITION.finditer(self.body.marks)] if self.definitions else []
        spans += self.unreadable
        spans += [tag.span() for tag in TAG.finditer(text)] if "<" in text else []
        for start, end in spans:
            text = f"{text[:start]}{' ' * (end - start)}{text[end:]}"
        return text

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
        id = name_of((found["id"] if found else "") or words)
        if found and id not in self.definitions and beside and not found["id"].startswith("^"):
            self.problems.append(
                Problem(
                    self.body.place(start - is_image),
                    f"this link leads to '{id}', and no line says where that is. Write [{words}](address) instead.",
                )
            )
            return found.end()
        if id not in self.definitions:
            id, found = name_of(words), None
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
        self.unreadable.append((start, found.end() if found else opening + 1))
        self.problems.append(
            Problem(self.body.place(opening + 1), why_unreadable(inside, bool(found and found[0].endswith(")"))))
        )


def _bare(body: Body) -> Iterator[Link]:
    for found in AUTOLINK.finditer(body.marks):
        target = found["target"]
        if "@" in target and not target.startswith("http"):
            yield Link(
                found.start(), found.end(), target, f"mailto:{target.removeprefix('mailto:')}", found.start() + 1
            )
        else:
            yield Link(found.start(), found.end(), target, target, found.start() + 1, is_bare=True)
