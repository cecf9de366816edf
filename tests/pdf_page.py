"""What the page of a whole report says, in the order in which its PDF is to say it: the one written from the HTML, by nothing of ours."""

import re
from xml.etree.ElementTree import Element

import html5lib

from tests.pdf_tags import Heard, squeezed

KINDS = {"p": "P", "ul": "L", "ol": "L", "dl": "L", "li": "LI", "table": "Table", "caption": "Caption", "a": "Link"}
KINDS |= {"figcaption": "Caption", "thead": "THead", "tbody": "TBody", "tr": "TR", "th": "TH", "td": "TD"}
KINDS |= {f"h{level}": f"H{level}" for level in range(1, 7)}
SCOPES = {"col": "Column", "colgroup": "Column", "row": "Row", "rowgroup": "Row"}
# What is on the page and not in the PDF: which report this is part of, what the page is for, and ways back on a screen.
LEFT_OUT = {"kind", "summary", "notes__back"}
STRUCTURE = (
    "The board and its groups as boxes, each joined to the one that it reports to. The list before this says the same."
)


class Said:
    """The words of a page, without its shell."""

    def __init__(self, html: str) -> None:
        self.page = html5lib.parse(html, namespaceHTMLElements=False)
        self.says = ""
        self.heard = Heard("Document")
        self.last = ""
        self.report = _text(self._find("p", "kind"))
        for part in (
            self._find("p", "demonstration"),
            self._find("div", "columns__head"),
            self._find("article", "columns__text"),
            self._find("aside", "concern"),
        ):
            self._say(part, self.heard)

    def _find(self, name: str, look: str) -> Element:
        return next(one for one in self.page.iter(name) if look in one.get("class", "").split())

    def _say(self, one: Element, into: Heard) -> None:
        looks = set(str(one.get("class", "")).split())
        if not isinstance(one.tag, str) or looks & LEFT_OUT:
            return
        if "chart" in looks or one.tag.endswith("svg"):
            alt = self.last if "chart" in looks else STRUCTURE
            into.inside.append(Heard(f"Figure {alt}"))
            return
        if one.get("alt"):
            self._add(into, f"Figure {one.get('alt')}")
        kind = KINDS.get(one.tag, "") if "word" not in looks else ""  # on paper the list at the end says what it is
        if kind:
            kind += f" {SCOPES[one.get('scope', 'col')]}" if kind == "TH" else ""
            into = self._add(into, kind)
        if one.tag == "dl":
            self._say_terms(one, into)
            return
        self._words(self.report if one.tag == "h1" else one.text, into)
        for each in one if one.tag != "h1" else ():
            self._say(each, into)
            self._words(each.tail, into)
        if number := one.get("data-address"):
            self._words(f"[{number}]", into)
        if one.tag == "h1":
            [named] = [each.text for each in self.page.iter("a") if each.get("class") == "header__name"]
            self._words(named, self._add(self.heard, "P"))
        self.last = " ".join(_text(one).split()) if kind == "P" else self.last

    def _say_terms(self, terms: Element, into: Heard) -> None:
        """A term and what is said of it are one item."""
        for one in terms.iter():
            if one.tag == "dt":
                item = self._add(into, "LI")
            if one.tag in ("dt", "dd"):
                self._words(one.text, item)
                for each in one:
                    self._say(each, item)
                    self._words(each.tail, item)

    def _add(self, into: Heard, kind: str) -> Heard:
        into.inside.append(Heard(kind))
        return into.inside[-1]

    def _words(self, words: str | None, into: Heard) -> None:
        into.words += squeezed(words or "")
        self.says += squeezed(words or "")


def without_pages(words: str) -> str:
    """The contents of the PDF name the page of each part, which a page on a screen cannot."""
    return re.sub(r", ?page ?\d+", "", words)


def _text(one: Element) -> str:
    return "".join(one.itertext())
