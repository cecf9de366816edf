"""A finished page as its reader meets it: the same length, with the tags out of the way, and where no word is marked."""

import re
from dataclasses import dataclass

TAG = re.compile(r"<(?P<closing>/?)(?P<name>[a-z][a-z0-9]*)(?P<rest>[^>]*)>|<!--.*?-->", re.DOTALL)
# What is no text, or is not read by anyone.
NOT_READ = frozenset("code kbd pre samp svg script style template".split())
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
        before = self.html[self.at : tag.start()]
        self.pieces += [BLOCK * len(before) if self.skipped else before, self._instead(tag)]
        self.at = tag.end()
        name, closes = tag["name"], bool(tag["closing"])
        if not name or name in WITHOUT_END:
            return
        if self.skipped:
            self.depth += (-1 if closes else 1) if name == self.skipped else 0
            self.skipped = self.skipped if self.depth else ""
        elif not closes and (name in NOT_READ or HIDDEN.search(tag["rest"])):
            self.skipped, self.depth = name, 1
        if self.held:
            self.deep += (-1 if closes else 1) if name == self.held else 0
            if not self.deep:
                self.unmarked.append((self.since, tag.start()))
                self.held = ""
        elif not closes and (name in NOT_MARKED or ALSO_NOT_MARKED.match(tag["rest"])):
            self.held, self.deep, self.since = name, 1, tag.start()

    def _instead(self, tag: re.Match[str]) -> str:
        """As many signs as the tag has, of what it means between words."""
        name, long = tag["name"] or "", tag.end() - tag.start()
        if name in RAISED and not tag["rest"] and not tag["closing"]:
            return JOINED * long
        if name in WITHIN_A_LINE or name == "sub" or not name:
            return BETWEEN * long
        return CELL + BETWEEN * (long - 1) if name in CELLS and not tag["closing"] else _end(name, tag) * long

    def whole(self) -> Text:
        return Text("".join([*self.pieces, self.html[self.at :]]), self.unmarked)


def _end(name: str, tag: re.Match[str]) -> str:
    """A row goes on with its next cell, and a word with its meaning."""
    if name == "br":
        return " "
    return BETWEEN if tag["closing"] and name in ("td", "th", "dt") else BLOCK
