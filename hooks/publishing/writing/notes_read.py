"""Notes are numbered in the order in which a reader meets them, and each knows from where it is mentioned."""

import re
from collections.abc import Callable
from dataclasses import dataclass

THE_TEXT = "the text"
FOOT = '<div class="footnote">'
IN_THE_FOOT = re.compile(r'<li id="fn:(?P<name>[^"]+)">\n(?P<words>.*?)\n</li>\n(?=<li id="fn:|</ol>\n</div>\Z)', re.DOTALL)  # fmt: skip
# Markdown's own ways back have no names, so ours take their place.
MARKDOWNS_WAY_BACK = re.compile(r'(?:&#160;)?<a class="footnote-backref"[^>]*>.*?</a>')
# The way back had made a paragraph of what is none.
SHOWN_AS_TYPED = re.compile(r"<p>(<pre\b.*?</pre>)</p>\Z", re.DOTALL)
MET = re.compile(
    r'<p class="numbered" id="(?P<paragraph>[\d.]+)">'
    r"|<h[1-6][ >]"
    r'|<sup[^>]*><a[^>]*\bhref="#fn:(?P<name>[^"]+)"[^>]*></a></sup>'
)


@dataclass(frozen=True)
class Use:
    """One mention of a note."""

    id: str
    where: str  # 'paragraph 1.12', 'note 2', or the text


@dataclass(frozen=True)
class Note:
    id: str
    number: int
    html: str
    uses: tuple[Use, ...]


def read(html: str, mark: Callable[..., str]) -> tuple[str, list[Note]]:
    """The words of a page without its notes, each mention as the mark that is given, and the notes in their order."""
    text, found, foot = html.rpartition(FOOT)
    if not found:
        return html, []
    written = {one["name"]: _without_ways_back(one["words"]) for one in IN_THE_FOOT.finditer(foot)}
    marks = _Marks(mark)
    text = MET.sub(marks, text).rstrip()
    words: dict[str, str] = {}
    while name := next((name for name in (*marks.uses, *written) if name not in words), None):
        number = marks.number(name)
        marks.where = f"note {number}"
        words[name] = MET.sub(marks, written[name])  # a note can mention another, which then has the next number
    notes = [
        Note(_id(name), number, words[name], tuple(uses)) for number, (name, uses) in enumerate(marks.uses.items(), 1)
    ]
    return text, notes


class _Marks:
    """Goes through a page from its top, and knows in which paragraph it is."""

    def __init__(self, mark: Callable[..., str]) -> None:
        self.mark, self.where = mark, THE_TEXT
        self.uses: dict[str, list[Use]] = {}

    def __call__(self, met: re.Match[str]) -> str:
        if (name := met["name"]) is None:
            self.where = f"paragraph {met['paragraph']}" if met["paragraph"] else THE_TEXT
            return met[0]
        number, uses = self.number(name), self.uses[name]
        uses.append(Use(f"{_id(name)}--use-{len(uses) + 1}", self.where))
        return self.mark(id=uses[-1].id, note=_id(name), number=number)

    def number(self, name: str) -> int:
        self.uses.setdefault(name, [])
        return list(self.uses).index(name) + 1


def _id(name: str) -> str:
    """With two hyphens, which no address of a writer's has."""
    return f"note--{name}"


def _without_ways_back(words: str) -> str:
    words = MARKDOWNS_WAY_BACK.sub("", words).removesuffix("<p></p>").rstrip()
    return SHOWN_AS_TYPED.sub(r"\1", words)
