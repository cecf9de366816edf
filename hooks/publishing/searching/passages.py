"""A finished page as the passages that a result can lead to: each heading, each numbered paragraph, each term."""

import re
from dataclasses import dataclass, field, replace
from html import unescape

ARTICLE = re.compile(r'<article class="columns__text">(.*)</article>', re.DOTALL)
# A drawing is one piece without a name: what it shows stands beside it in words.
PART = re.compile(r'<svg\b.*?</svg>|<(/?)([a-z][a-z0-9]*)((?:[^>"]|"[^"]*")*)>|([^<]+)', re.DOTALL)
ID = re.compile(r'(?:^| )id="([^"]+)"')
CLASSES = re.compile(r'(?:^| )class="([^"]*)"')
VOID = frozenset("area base br col embed hr img input link meta source track wbr".split())
BLOCKS = frozenset(
    "p li dt dd tr h2 h3 h4 h5 h6 div section blockquote figcaption caption ul ol dl table pre br".split()
)
LEFT_OUT = frozenset("script style template form nav button".split())
# Lists of other pages, the sentence to cite, marks of notes: on their own page, or nowhere, they are found.
NOT_TEXT = frozenset(
    "list cite chart related pager footnote-ref answer letters follow figures-used downloads search taken-back checksums".split()
)
PLACES = frozenset("h2 h3 h4 h5 p div li section tr".split())
HEADINGS = ("h2", "h3", "h4", "h5")
MOST_LETTERS = 800  # about 130 words
WORDS_USED = "words-used--title"  # the list of short forms at the foot of a page
ITEM_ENDS, SIGNS = "\x1f", tuple(".,;:!?")


@dataclass
class Passage:
    anchor: str = ""
    heading: str = ""  # the words of the heading it stands under
    text: str = ""
    is_number: bool = False  # its anchor is the number of a paragraph
    is_term: bool = False  # of the glossary
    opens: bool = False  # the first under its heading


@dataclass
class _Reading:
    passages: list[Passage] = field(default_factory=list)
    now: Passage = field(default_factory=Passage)
    words: list[str] = field(default_factory=list)

    def begin(self, passage: Passage) -> None:
        self.end()
        self.now = passage

    def end(self) -> None:
        text = _one_after_another("".join(self.words))
        self.words = []
        if text or self.now.opens:
            self.passages.append(replace(self.now, text=text))
            self.now = replace(self.now, opens=False)


def passages(html: str) -> list[Passage]:
    """In the order of the page; what nobody sees is in none."""
    found = ARTICLE.search(html)
    if not found:
        return []
    reading = _Reading()
    inside: list[str] = []  # the elements around, of what is left out
    heading: list[str] | None = None
    for closing, name, attributes, text in PART.findall(found[1]):
        if inside:
            _follow(inside, closing, name, attributes)
        elif text:
            (reading.words if heading is None else heading).append(unescape(text) if "&" in text else text)
        elif closing:
            if heading is not None and name in (*HEADINGS, "dt"):
                reading.now.heading = " ".join("".join(heading).split())
                heading = None
            elif name in ("td", "th", "li"):
                reading.words.append(f"{ITEM_ENDS} ")
                _shorten(reading)
            elif name in BLOCKS:
                reading.words.append(" ")
                _shorten(reading)
        elif _is_left_out(name, attributes):
            if name not in VOID:
                inside.append(name)
        else:
            id = ID.search(attributes) if "id=" in attributes else None
            if name in HEADINGS:
                reading.begin(Passage(id[1] if id else reading.now.anchor, opens=True))
                heading = []
            elif name == "dt" and reading.now.is_term and not reading.now.heading:
                heading = []
            elif id and name in PLACES and _is_place(attributes):
                is_term = 'class="term"' in attributes
                reading.begin(
                    Passage(
                        id[1],
                        "" if is_term else reading.now.heading,
                        is_term=is_term,
                        is_number="numbered" in attributes,
                    )
                )
            if name in BLOCKS:
                reading.words.append(" ")
    reading.end()
    return [one for one in reading.passages if one.text or len(one.heading) > 3]  # a letter of A to Z is no heading


def _one_after_another(text: str) -> str:
    """Items read one after another need a sign between them."""
    items = [words for item in text.split(ITEM_ENDS) if (words := " ".join(item.split()))]
    ended = [item if item.endswith(SIGNS) else f"{item}," for item in items[:-1]]
    return " ".join([*ended, *items[-1:]]).strip(" ,")


def _follow(inside: list[str], closing: str, name: str, attributes: str) -> None:
    """Only as many ends as beginnings lead out again."""
    if name == inside[0]:
        if closing:
            inside.pop()
        elif name not in VOID and not attributes.endswith("/"):
            inside.append(name)


def _is_left_out(name: str, attributes: str) -> bool:
    if (
        name in LEFT_OUT
        or 'aria-hidden="true"' in attributes
        or attributes.endswith(" hidden")
        or " hidden " in attributes
    ):
        return True
    classes = CLASSES.search(attributes) if "class=" in attributes else None
    return bool(classes and not NOT_TEXT.isdisjoint(classes[1].split()))


def _is_place(attributes: str) -> bool:
    """A paragraph with a number, a term, a recommendation: not a note, nor a part that only has a name for a script."""
    return "role=" not in attributes and 'id="note' not in attributes


def _shorten(reading: _Reading) -> None:
    """A long part without headings is found in pieces, so that a reader is shown the right one."""
    if len(reading.words) > 12 and sum(map(len, reading.words)) > MOST_LETTERS:
        reading.end()
