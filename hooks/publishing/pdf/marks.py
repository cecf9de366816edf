"""The marks of a drawing where they stand on paper: shares and letters' heights become lengths."""

import re
from xml.etree.ElementTree import Element

LETTER = 12.0  # the height of its letters, in pixels of CSS, as all lengths here
LENGTH = re.compile(r"(-?\d+(?:\.\d+)?)(em|%|)")
STEP = re.compile(r"([Mhv])(-?[\d.]+)(?: ?(-?[\d.]+))?")
ACROSS, DOWN = ("x", "x1", "x2", "width"), ("y", "y1", "y2", "height")
# How far words keep from what they belong to, as in 7-charts.css: by what they are, and in which kind of drawing.
BESIDE_A_BAR = {"value": (0.4, 0.0), "gap": (0.4, 0.0), "target": (0.3, 0.0)}
SHIFTS: dict[str, dict[str, tuple[float, float]]] = {
    "bars": BESIDE_A_BAR,
    "grouped-bars": BESIDE_A_BAR,
    "dots": {"value": (0.8, 0.0), "gap": (0.8, 0.0), "target": (0.3, 0.0)},
    "lines": {
        "tick": (0.0, 0.35),
        "name": (0.8, 0.35),
        "label": (0.0, 1.6),
        "target": (0.0, -0.4),
        "break": (0.3, -0.4),
    },
}
ON_LINES = frozenset(("value", "gap", "label", "name", "target", "break"))  # words that lines of the scale may cross
BROAD = 0.5  # a letter, in letters' heights
AT_THE_END = {"value": (-0.4, 0.0), "gap": (-0.4, 0.0), "target": (-0.4, 0.0)}


def length(written: str, of: float) -> float:
    """Of the width or height that a share is meant of."""
    found = LENGTH.fullmatch(written)
    assert found, f"{written!a} is no length"
    return float(found[1]) * {"em": LETTER, "%": of / 100, "": 1.0}[found[2]]


def short(number: float) -> str:
    return f"{number:.1f}".removesuffix(".0")


def place(parent: Element, wide: float, high: float, kind: str, what: str = "", anchor: str = "start") -> None:
    """Every mark in a box of this size."""
    for mark in list(parent):
        ours = what
        for name in mark.get("class", "").split():
            ours = name.removeprefix("chart__") if name.startswith("chart__") else ours
        ends = mark.get("text-anchor", anchor)
        if mark.tag == "svg":
            _into_a_group(mark, wide, high)
            continue
        for names, of in ((ACROSS, wide), (DOWN, high)):
            for name in names:
                if name in mark.attrib and mark.tag not in ("pattern", "marker"):
                    mark.set(name, short(length(mark.attrib[name], of)))
        if mark.tag == "text":
            _shift(mark, *_way(kind, ours, ends))
            if ours in ON_LINES:
                parent.insert(list(parent).index(mark), _paper_under(mark, ends))
        place(mark, wide, high, kind, ours, ends)


def _way(kind: str, what: str, anchor: str) -> tuple[float, float]:
    if anchor != "end":
        return SHIFTS.get(kind, {}).get(what, (0.0, 0.0))
    if (kind, what) == ("lines", "break"):
        return -0.3, -0.4
    return AT_THE_END.get(what) or SHIFTS.get(kind, {}).get(what, (0.0, 0.0))


def _shift(text: Element, right: float, down: float) -> None:
    for name, by in (("x", right), ("y", down)):
        if by:
            text.set(name, short(float(text.get(name, "0")) + by * LETTER))


def _paper_under(text: Element, anchor: str) -> Element:
    """No line runs through words."""
    wide = len(text.text or "") * BROAD * LETTER
    left = float(text.get("x", "0")) - wide * {"start": 0.0, "middle": 0.5, "end": 1.0}[anchor]
    top = float(text.get("y", "0")) - LETTER * 0.8
    size = {"x": short(left), "y": short(top), "width": short(wide), "height": short(LETTER)}
    return Element("rect", {"class": "paper", **size})


def _into_a_group(grid: Element, wide: float, high: float) -> None:
    """A grid of squares, each a path whose unit is one square."""
    columns, rows = (float(each) for each in grid.get("viewBox", "").split()[2:])
    across, down = wide / columns, length(grid.get("height", ""), high) / rows
    top = length(grid.get("y", "0"), high)
    for path in grid:
        path.set("d", STEP.sub(lambda step: _stretched(step, across, down), path.get("d", "")))
    grid.attrib.clear()
    grid.tag = "g"
    grid.set("transform", f"translate(0 {short(top)})")


def _stretched(step: "re.Match[str]", across: float, down: float) -> str:
    """'M0 4', 'h1', 'v1' and 'h-1' as lengths."""
    if step[1] == "M":
        return f"M{float(step[2]) * across:.2f} {float(step[3]) * down:.2f}"
    return f"{step[1]}{float(step[2]) * (across if step[1] == 'h' else down):.2f}"
