"""A finished page as its reader meets it: the same length, with the tags out of the way, and where no word is marked."""

import re
from dataclasses import dataclass
from functools import cache

# A drawing is one piece: a chart has hundreds of tags, and nothing to mark.
TAG = re.compile(
    r"<(?P<whole>svg|script|style|template)\b.*?</(?P=whole)>"
    r"|<(?P<closing>/?)(?P<name>[a-z][a-z0-9]*)(?P<rest>[^>]*)>"
    r"|<!--.*?-->",
    re.DOTALL,
)
NOT_READ = frozenset("code kbd pre samp".split())
HIDDEN = re.compile(r'\s(?:hidden(?=[\s>=]|$)|aria-hidden="true")')
# What is read, and can hold no link, or has words of its own.
NOT_MARKED = frozenset("a abbr button caption dfn figcaption h1 h2 h3 h4 h5 h6 label option select summary".split())
# What is only heard, where nobody could see what has the focus, and what is read as a heading.
ALSO_NOT_MARKED = re.compile(r'\sclass="(?:unseen|admonition-title)')
WITHIN_A_LINE = frozenset("a abbr b cite code del dfn em i ins kbd mark q s small span strong sup time u wbr".split())
CELLS = frozenset("td th dd".split())
WITHOUT_END = frozenset("br col hr img input link meta source wbr".split())
BETWEEN, BLOCK, CELL = "\0", "\1", "|"
JOINED = "\u01c2"  # a letter that nothing else has: with it CO₂ is no CO
RAISED = ("sub", "sup")


@dataclass
class Text:
    """What is read of a page, and the parts of it in which no word is marked."""

    text: str
    unmarked: list[tuple[int, int]]


def text_of(html: str) -> Text:
    reader = _Reader(html)
    for tag in TAG.finditer(html):
        reader.tag(tag)
    return reader.whole()


class _Reader:
    def __init__(self, html: str) -> None:
        self.html, self.at = html, 0
        self.pieces: list[str] = []
        self.unmarked: list[tuple[int, int]] = []
        self.skipped = self.held = ""  # the element whose end is waited for
        self.depth = self.deep = 0
        self.since = 0

    def tag(self, tag: re.Match[str]) -> None:
        start, end = tag.span()
        whole, closes, name, rest = tag.groups()
        text = self.html[self.at : start]
        sign = BLOCK if whole else _meant(name, closes, not rest)
        self.pieces += (
            BLOCK * len(text) if self.skipped else text,
            CELL + BETWEEN * (end - start - 1) if sign == CELL else sign * (end - start),
        )
        self.at = end
        if not name or name in WITHOUT_END:
            return
        if self.skipped:
            self.depth += (-1 if closes else 1) if name == self.skipped else 0
            self.skipped = self.skipped if self.depth else ""
        elif not closes and (name in NOT_READ or HIDDEN.search(rest)):
            self.skipped, self.depth = name, 1
        if self.held:
            self.deep += (-1 if closes else 1) if name == self.held else 0
            if not self.deep:
                self.unmarked.append((self.since, start))
                self.held = ""
        elif not closes and (name in NOT_MARKED or ALSO_NOT_MARKED.match(rest)):
            self.held, self.deep, self.since = name, 1, start

    def whole(self) -> Text:
        return Text("".join([*self.pieces, self.html[self.at :]]), self.unmarked)


@cache
def _meant(name: str | None, closes: str | None, bare: bool) -> str:
    """What a tag is between words: nothing, a space, a block or a cell; a row goes on, and a word with its meaning."""
    if not name:
        return BETWEEN
    if name in RAISED and bare and not closes:
        return JOINED
    if name in WITHIN_A_LINE or name == "sub":
        return BETWEEN
    if name in CELLS and not closes:
        return CELL
    if name == "br":
        return " "
    return BETWEEN if closes and name in ("td", "th", "dt") else BLOCK
