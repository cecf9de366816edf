"""The text of a page, read once so that every rule finds its headings, fences and prose in their places."""

import re
from bisect import bisect_right
from collections.abc import Iterator
from functools import cached_property

from publishing.problems import Place
from publishing.writing.code import Fence, without_fences, without_spans
from publishing.writing.excess import excesses_in
from publishing.writing.outline import Heading, explicit_ids, headings_in

ESCAPED = re.compile(r"\\[\\`*_{}\[\]()>#+\-.!|]")
STANDS_FOR_NOTHING = "\ufffc\ufffc"
BLOCK = re.compile(r"(?:^[^\n]*\S[^\n]*\n?)+", re.MULTILINE)
NUMBERED = re.compile(r"^[ \t>]*(\d{1,3})\.[ \t]", re.MULTILINE)


class Body:
    """A page below its fields.

    `prose` is as long as `text`, with everything that is code blanked out;
    `marks` is the prose with every \\* and its like blanked too, so that what is left means something.
    """

    def __init__(self, path: str, first_line: int, text: str) -> None:
        self.path, self.first_line, self.text = path, first_line, text
        lines, self.fences = without_fences(text.split("\n"))
        self.excesses = list(excesses_in(lines, self.fences))
        if self.excesses:  # nothing is read of a page that it would take minutes to read
            lines, self.fences = [" " * len(line) for line in lines], []
        self.unclosed_spans: list[tuple[int, int]] = []  # line and column of backticks that nothing closes
        if "`" in text and not self.excesses:
            lines = [self._without_spans(number, line) for number, line in enumerate(lines)]
        self.prose_lines: list[str] = lines
        self.prose = "\n".join(lines)
        self.marks = ESCAPED.sub(STANDS_FOR_NOTHING, self.prose) if "\\" in self.prose else self.prose

    def _without_spans(self, number: int, line: str) -> str:
        if "`" not in line:
            return line
        blanked, unclosed = without_spans(line)
        if unclosed is not None:
            self.unclosed_spans.append((number, unclosed))
        return blanked

    def place(self, offset: int) -> Place:
        """Where a character of the text or of the prose stands in the file."""
        line = bisect_right(self.line_starts, offset) - 1
        return Place(self.path, self.first_line + line, offset - self.line_starts[line] + 1)

    def line_place(self, line: int, column: int = 1) -> Place:
        return Place(self.path, self.first_line + line, column)

    @cached_property
    def line_starts(self) -> list[int]:
        starts = [0]
        for line in self.prose_lines:
            starts.append(starts[-1] + len(line) + 1)
        return starts[:-1]

    @cached_property
    def mark_lines(self) -> list[str]:
        return self.marks.split("\n") if "\\" in self.prose else self.prose_lines

    def paragraphs(self) -> Iterator[tuple[int, str]]:
        """Runs of lines between blank ones, each with the offset where it starts."""
        for found in BLOCK.finditer(self.prose):
            yield found.start(), found[0]

    @cached_property
    def blocks(self) -> list[tuple[int, list[str]]]:
        """Runs of lines between blank ones, without escapes, each with the number of its first line."""
        found: list[tuple[int, list[str]]] = []
        start = None
        for number, line in enumerate([*self.mark_lines, ""]):
            if not line or line.isspace():
                if start is not None:
                    found.append((start, self.mark_lines[start:number]))
                start = None
            elif start is None:
                start = number
        return found

    @cached_property
    def item_numbers(self) -> set[int]:
        """The numbers that lines begin with."""
        return {int(number) for number in NUMBERED.findall(self.prose)}

    @cached_property
    def headings(self) -> list[Heading]:
        """Headings with the addresses that the site will give them."""
        return headings_in(self.prose_lines, self.mark_lines, self.text.split("\n"))

    @cached_property
    def ids(self) -> list[tuple[int, str]]:
        """Every id that the page gives by itself, with its offset."""
        return explicit_ids(self.marks)

    @cached_property
    def anchors(self) -> set[str]:
        """Everything on the page that a link can lead to."""
        return {heading.id for heading in self.headings} | {id for _, id in self.ids}


__all__ = ["Body", "Fence", "Heading"]
