"""The text of a page, read once so that every rule finds its headings, fences and prose in their places."""

import html
import re
from bisect import bisect_right
from collections.abc import Iterator
from dataclasses import dataclass, field
from functools import cached_property

from markdown.extensions.toc import slugify, unique

from publishing.problems import Place

FENCE = re.compile(r"^(?P<indent> *)(?P<mark>`{3,}|~{3,})[ \t]*(?P<info>[^`\n]*?)[ \t]*$")
HEADING = re.compile(r"^(?P<mark>#{1,6})(?P<gap>[ \t]*)(?P<text>.*?)(?:[ \t]+#+)?[ \t]*$")
EXPLICIT_ID = re.compile(r"\s*\{:?[ ]*(?P<inside>[^}\n]*)\}\s*$")
# What may hold indented lines that are not code: a list item, a note, an admonition, a definition.
CONTAINER = re.compile(r"^ {0,3}(?:[-*+][ \t]|\d+\.[ \t]|\[\^[^\]]+\]:|!!!|\?\?\?|:[ \t])")
CODE_SPAN = re.compile(r"(?<![`\\])(`+)(?!`)(.+?)(?<!`)\1(?!`)", re.DOTALL)
INLINE_LINK = re.compile(r"!?\[((?:[^\[\]]|\[[^\[\]]*\])*)\](?:\([^)]*\)|\[[^\]]*\])")


@dataclass(frozen=True)
class Fence:
    """A fenced block: its word says what it is."""

    line: int
    word: str
    info: str
    text: str
    closed: bool
    column: int


@dataclass(frozen=True)
class Heading:
    line: int
    level: int
    text: str
    id: str
    explicit: bool


@dataclass
class Body:
    """A page below its fields. `prose` is as long as `text`, with everything that is code blanked out."""

    path: str
    first_line: int
    text: str
    fences: list[Fence] = field(default_factory=list)

    def __post_init__(self) -> None:
        self.prose = _without_code_spans(self._without_code())

    def place(self, offset: int) -> Place:
        """Where a character of the text or of the prose stands in the file."""
        line = bisect_right(self._line_starts, offset) - 1
        return Place(self.path, self.first_line + line, offset - self._line_starts[line] + 1)

    def line_place(self, line: int, column: int = 1) -> Place:
        return Place(self.path, self.first_line + line, column)

    @cached_property
    def _line_starts(self) -> list[int]:
        starts = [0]
        for found in re.finditer("\n", self.text):
            starts.append(found.end())
        return starts

    @cached_property
    def prose_lines(self) -> list[str]:
        return self.prose.split("\n")

    def paragraphs(self) -> Iterator[tuple[int, str]]:
        """Runs of lines between blank ones, each with the offset where it starts."""
        for found in re.finditer(r"(?:^[^\n]*\S[^\n]*\n?)+", self.prose, re.MULTILINE):
            yield found.start(), found[0]

    def _without_code(self) -> str:
        """Blank out fences and indented code, noting each fence."""
        lines, out = self.text.split("\n"), []
        number, in_container, after_blank = 0, False, True
        while number < len(lines):
            line = lines[number]
            if "`" in line or "~" in line:
                if opening := FENCE.match(line):
                    end = self._note_fence(opening, number, lines)
                    out += [" " * len(inside) for inside in lines[number:end]]
                    number, after_blank = end, True
                    continue
            if not line.strip():
                after_blank = True
            elif line.startswith(("    ", "\t")):
                if after_blank and not in_container:
                    line = " " * len(line)
            else:
                in_container = bool(CONTAINER.match(line)) or (in_container and not after_blank)
                after_blank = False
            out.append(line)
            number += 1
        return "\n".join(out)

    def _note_fence(self, opening: re.Match[str], start: int, lines: list[str]) -> int:
        """Note the fence and return the number of the line after it."""
        closing = re.compile(rf"^ *{re.escape(opening['mark'][0])}{{{len(opening['mark'])},}}[ \t]*$")
        end = next((number for number in range(start + 1, len(lines)) if closing.match(lines[number])), None)
        closed = end is not None
        last = end if end is not None else len(lines)
        word, _, info = opening["info"].partition(" ")
        text = "\n".join(lines[start + 1 : last])
        self.fences.append(Fence(start, word, info.strip(), text, closed, len(opening["indent"]) + 1))
        return last + 1 if closed else last

    @cached_property
    def headings(self) -> list[Heading]:
        """Headings with the addresses that Python-Markdown will give them."""
        found, taken = [], set[str]()
        for number, line in enumerate(self.prose_lines):
            if not line.startswith("#") or not (match := HEADING.match(line)):
                continue
            text, explicit = _split_id(self._written(number, match["text"], line))
            anchor = explicit or unique(slugify(plain(text), "-"), taken)
            taken.add(anchor)
            found.append(Heading(number, len(match["mark"]), text, anchor, bool(explicit)))
        return found

    def _written(self, number: int, text: str, line: str) -> str:
        """Heading text with its code spans, which the prose has blanked."""
        start = line.index(text) if text else 0
        offset = self._line_starts[number] + start
        return self.text[offset : offset + len(text)]

    @cached_property
    def anchors(self) -> set[str]:
        """Everything on the page that a link can lead to."""
        explicit = {found[1] for found in re.finditer(r"\{:?[^}\n]*?#([\w-]+)[^}\n]*\}", self.prose)}
        return {heading.id for heading in self.headings} | explicit


def plain(text: str) -> str:
    """Words without their Markdown, as a reader sees them."""
    text = INLINE_LINK.sub(r"\1", text)
    text = re.sub(r"<[^<>]+>", "", text)
    text = re.sub(r"(?<!\w)[*_]{1,3}(?=\S)(.+?)(?<=\S)[*_]{1,3}(?!\w)", r"\1", text)
    return html.unescape(text.replace("`", "").replace("\\", "")).strip()


def _split_id(text: str) -> tuple[str, str | None]:
    if not text.endswith("}") or not (found := EXPLICIT_ID.search(text)):
        return text.strip(), None
    explicit = re.search(r"#([\w-]+)", found["inside"])
    return text[: found.start()].strip(), explicit[1] if explicit else None


def _without_code_spans(text: str) -> str:
    if "`" not in text:
        return text
    return re.sub(r"(?:[^\n]*\S[^\n]*\n?)+", _blank_spans, text)


def _blank_spans(paragraph: re.Match[str]) -> str:
    if "`" not in paragraph[0] or paragraph[0].count("`") > 1_000:
        return paragraph[0]
    return CODE_SPAN.sub(lambda found: found[1] + re.sub(r"[^\n]", " ", found[2]) + found[1], paragraph[0])
