"""What a page shows as it was typed: fenced blocks and code spans, found exactly where the site will find them."""

import re
from dataclasses import dataclass

OPENING = re.compile(r"(?P<indent>[> \t]*+)(?P<mark>`{3,}+|~{3,}+)[ \t]*+(?P<info>[^`\n]*+)$")
TICKS = re.compile(r"(\\*)(`+)")


@dataclass(frozen=True)
class Fence:
    """A fenced block: its word says what it is. Lines count from 0 at the top of the body."""

    line: int
    last: int
    word: str
    info: str
    text: str
    mark: str
    indent: str
    closing: str | None

    @property
    def column(self) -> int:
        return len(self.indent) + 1

    @property
    def closed(self) -> bool:
        return self.closing is not None


def without_fences(lines: list[str]) -> tuple[list[str], list[Fence]]:
    """The lines with every fenced block blanked out, and the blocks."""
    out: list[str] = []
    fences: list[Fence] = []
    while len(out) < len(lines):
        line = lines[len(out)]
        if ("```" in line or "~~~" in line) and (opening := OPENING.match(line)):
            fence = _fence(opening, len(out), lines)
            fences.append(fence)
            out += [" " * len(inside) for inside in lines[fence.line : fence.last + 1]]
        else:
            out.append(line)
    return out, fences


def _fence(opening: re.Match[str], start: int, lines: list[str]) -> Fence:
    """The block that opens here, to its closing line or to the end of the page."""
    mark = opening["mark"]
    closing = re.compile(rf"[> \t]*+{re.escape(mark[0])}{{{len(mark)},}}+[ \t]*+$")
    end = next((number for number in range(start + 1, len(lines)) if closing.match(lines[number])), None)
    word, _, info = opening["info"].rstrip().partition(" ")
    return Fence(
        line=start,
        last=len(lines) - 1 if end is None else end,
        word=word,
        info=info.strip(),
        text="\n".join(lines[start + 1 : end]),
        mark=mark,
        indent=opening["indent"],
        closing=None if end is None else lines[end].rstrip(),
    )


def without_spans(line: str) -> tuple[str, int | None]:
    """The line with what is between `backticks` blanked out, and where backticks open without closing.

    A backslash keeps backticks from opening, not from closing: inside code it is only a backslash.
    """
    runs = [(len(found[1]) % 2 == 1, found.start(2), found.end()) for found in TICKS.finditer(line)]
    unclosed, at = None, 0
    while at < len(runs):
        escaped, start, end = runs[at]
        if escaped and end - start == 1:
            at += 1
            continue
        close = next((n for n in range(at + 1, len(runs)) if runs[n][2] - runs[n][1] == end - start), None)
        if escaped or close is None:
            unclosed = start if unclosed is None else unclosed
            at += 1
        else:
            line = line[:end] + " " * (runs[close][1] - end) + line[runs[close][1] :]
            at = close + 1
    return line, unclosed
