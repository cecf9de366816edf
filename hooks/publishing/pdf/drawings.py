"""A drawing of a page stands alone on paper: one picture with its unit, its key and its notes."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from decimal import Decimal
from xml.etree import ElementTree
from xml.etree.ElementTree import Element

from publishing.charts.lengths import folded
from publishing.charts.lengths import width as width_of
from publishing.pdf.marks import LETTER, length, place, short

WIDTH = 560.0
LINE = 1.4 * LETTER
AROUND_LINES = (0.8, 2.2)  # room above and below lines, in letters' heights; 7-charts.css says the same
AFTER_A_SIGN, AFTER_A_NAME = 0.5 * LETTER, 1.2 * LETTER
ROOM = re.compile(r"chart__(left|wide)-(\d+)")


@dataclass(frozen=True)
class Placed:
    """Words, or a sign of the key, and where they stand."""

    x: str
    y: str
    says: str
    is_bold: bool = False


@dataclass(frozen=True)
class Drawing:
    kind: str
    width: str
    height: str
    words: list[Placed]
    signs: list[Placed]
    left: str
    top: str
    marks: str


def drawing(kind: str, chart: str) -> Drawing:
    """From the element of a page, whose tags are as XML has them."""
    whole = ElementTree.fromstring(chart)
    unit, notes = ([*_lines(whole, name)] for name in ("unit", "note"))
    words = [_words(0, LINE * number - LETTER * 0.4, line) for number, line in enumerate(unit, start=1)]
    signs, named, key_ends = _key(whole, LINE * len(unit))
    [svg] = whole.findall("svg")
    room = {side: int(number) * LETTER for side, number in ROOM.findall(svg.get("class", ""))}
    high, top = length(svg.get("height", ""), 0), key_ends + LETTER / 2
    above, below = (each * LETTER for each in AROUND_LINES) if kind == "lines" else (0.0, 0.0)
    place(svg, WIDTH - room["left"] - room["wide"], high - above - below, kind)
    words += named
    words += [_words(0, top + high + LINE * number, line) for number, line in enumerate(notes, start=1)]
    tall = top + high + LINE * len(notes) + LETTER / 2
    return Drawing(kind, short(WIDTH), short(tall), words, signs, short(room["left"]), short(top + above), _inside(svg))


def _lines(whole: Element, name: str) -> Iterator[str]:
    for paragraph in whole.findall(f"p[@class='chart__{name}']"):
        yield from folded(_text(paragraph), Decimal(WIDTH / LETTER))


def _key(whole: Element, top: float) -> tuple[list[Placed], list[Placed], float]:
    """In as many rows as it needs; where the names stand beside the figures, there is none on paper."""
    signs, words, x, y = [], [], 0.0, top
    for named in whole.findall("div[@class='chart__key']/span"):
        sign = named.find("svg")
        before = _text(named.find("b")) if sign is None else ""
        name = _text(named).removeprefix(before).strip()
        wide = length(sign.get("width", ""), 0) if sign is not None else LETTER
        takes = wide + AFTER_A_SIGN + float(width_of(name)) * LETTER + AFTER_A_NAME
        if x and x + takes > WIDTH:
            x, y = 0.0, y + LINE
        if sign is not None:
            high = length(sign.get("height", ""), 0)
            place(sign, wide, high, "key")
            signs.append(Placed(short(x), short(y + LINE - LETTER * 1.3), _inside(sign, sign.get("class", ""))))
        else:
            words.append(_words(x + LETTER * 0.2, y + LINE - LETTER * 0.4, before, is_bold=True))
        words.append(_words(x + wide + AFTER_A_SIGN, y + LINE - LETTER * 0.4, name))
        x += takes
    return signs, words, y + LINE if x else top


def _words(x: float, y: float, says: str, is_bold: bool = False) -> Placed:
    return Placed(short(x), short(y), says, is_bold)


def _text(element: Element | None) -> str:
    return " ".join("".join(element.itertext()).split()) if element is not None else ""


def _inside(element: Element, look: str = "") -> str:
    """What is in it, with the look that it had from what is around it."""
    group = Element("g", {"class": look} if look else {})
    for each in element:
        each.tail = None
        group.append(each)
    return ElementTree.tostring(group, encoding="unicode")
