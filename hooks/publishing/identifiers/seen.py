"""A page as a reader sees it, and as it was typed: both in plain characters that still know their places in the file."""

import html
import re
from bisect import bisect_right
from functools import cached_property
from itertools import accumulate
from urllib.parse import unquote

from publishing.identifiers.lettering import plainly
from publishing.problems import Place

DRESS = (
    r"&(?:#[0-9]{1,7}|#[xX][0-9a-fA-F]{1,6}|[A-Za-z][A-Za-z0-9]{1,31});"
    r"|(?:%[0-9A-Fa-f]{2})+"
    r"|\\(?:x[0-9A-Fa-f]{2}|u[0-9A-Fa-f]{4}|[!-/:-@\[-`{-~])"
    r"|[*`~]+|(?<![A-Za-z0-9])_+|_+(?![A-Za-z0-9])"
    r"|[^\x00-\x7f]+"
)
TAG = r"</?[A-Za-z][^<>]{0,2000}>"
COMMENT = r"<!--(?:[^<-]|-(?!->)|<(?!!--)){0,4000}-->"
AS_SHOWN = re.compile(
    rf"<!--|-->|{TAG}|!?\[(?:\^[^\]\n]{{1,40}}\])?|\](?:\([^()\s]*(?:\s+\"[^\"\n]*\")?\)|\[[^\]\n]{{0,60}}\]|(?=\W|$))|{DRESS}"
)
AS_TYPED = re.compile(rf"{COMMENT}|{DRESS}")
AS_READ = re.compile(rf"{COMMENT}|{AS_SHOWN.pattern}")
JUST_AS_IT_IS = re.compile(DRESS)
BREAKS = re.compile(r"</?(?:br|p|div|li|td|th|tr|ul|ol|table|h[1-6]|dd|dt|figcaption|summary)\b", re.IGNORECASE)
TOLD = re.compile(r"\b(?:alt|title|aria-label)\s*=\s*(?:\"([^\"]*)\"|'([^']*)')", re.IGNORECASE)


class View:
    """Plain text made from a source; `place` leads back to where it was written."""

    def __init__(self, source: str, pattern: "re.Pattern[str]", path: str = "") -> None:
        self.path, self.source = path, source
        pieces: list[str] = []
        self.starts, self.origins, self.literal = [0], [0], [True]
        at = end = 0
        for found in pattern.finditer(source):
            start = found.start()
            pieces.append(source[end:start])
            at += start - end
            stands_for = _stands_for(found[0])
            pieces.append(stands_for)
            end = found.end()
            self.starts += (at, at + len(stands_for))
            self.origins += (start, end)
            self.literal += (len(stands_for) == end - start, True)
            at += len(stands_for)
        self.text = "".join([*pieces, source[end:]]) if pieces else source

    @cached_property
    def small(self) -> str:
        """The same text in small letters, in which expressions look twice as fast; places stay where they were."""
        low = self.text.lower()
        return low if len(low) == len(self.text) else self.text

    def origin(self, offset: int) -> int:
        """Where in the source a character of the view was written."""
        piece = bisect_right(self.starts, offset) - 1
        return self.origins[piece] + (offset - self.starts[piece] if self.literal[piece] else 0)

    def written(self, start: int, end: int) -> str:
        """The source of a part of the view."""
        return self.source[self.origin(start) : self.origin(end - 1) + 1] if end > start else ""

    def line(self, offset: int) -> int:
        """The number of the source's line, from 0."""
        return bisect_right(self._lines, self.origin(offset)) - 1

    def place(self, offset: int) -> Place:
        line = self.line(offset)
        return Place(self.path, line + 1, self.origin(offset) - self._lines[line] + 1)

    def around(self, start: int, end: int, far: int) -> str:
        return self.text[max(0, start - far) : end + far]

    @cached_property
    def _lines(self) -> list[int]:
        return [0, *accumulate(len(line) + 1 for line in self.source.split("\n"))][:-1]


def as_typed(source: str, path: str = "") -> View:
    """Everything but comments, with the targets of links and the insides of tags."""
    return View(source, AS_TYPED, path)


def as_shown(source: str, path: str = "") -> View:
    """The words alone: those of a picture's description and of comments too."""
    return View(source, AS_SHOWN, path)


def as_read(source: str, path: str = "") -> View:
    """The words without the comments: what a reader of the site sees."""
    return View(source, AS_READ, path)


def as_it_is(source: str, path: str = "") -> View:
    """Every character, but plain."""
    return View(source, JUST_AS_IT_IS, path)


def _stands_for(piece: str) -> str:
    match piece[0]:
        case "&":
            return plainly(html.unescape(piece))
        case "%":
            return plainly(unquote(piece, errors="ignore"))
        case "\\":
            return plainly(chr(int(piece[2:], 16))) if len(piece) > 2 else piece[1:]
        case "<":
            return _of_a_tag(piece)
        case "*" | "`" | "~" | "_" | "[" | "]" | "!":
            return ""
        case "-":
            return "\n"
    return plainly(piece)


def _of_a_tag(piece: str) -> str:
    """What a tag shows or tells by itself; a comment that is left out shows nothing."""
    if piece == "<!--":
        return "\n"
    if piece.startswith("<!"):
        return ""
    told = "\n".join(as_it_is(a or b).text for a, b in TOLD.findall(piece))
    return f"\n{told}\n" if told else "\n" if BREAKS.match(piece) else ""
