"""What a template needs to draw a chart, and nothing to work out: every place is already written as it stands in SVG."""

from dataclasses import dataclass
from typing import Generic, TypeVar

Mark = TypeVar("Mark")


@dataclass(frozen=True)
class Words:
    x: str
    y: str
    text: str
    anchor: str = "start"
    wide: bool = False  # shown only where the drawing is wide
    look: str = ""  # the series whose name it is


@dataclass(frozen=True)
class Rule:
    """A straight line that is no figure: a mark of the scale, zero, a target, a break."""

    kind: str
    x1: str
    y1: str
    x2: str
    y2: str


@dataclass(frozen=True)
class Bar:
    x: str
    y: str
    width: str
    height: str


@dataclass(frozen=True)
class Stroke:
    """From one figure to the next; starts: nothing comes before it."""

    x1: str
    y1: str
    x2: str
    y2: str
    starts: bool = False


@dataclass(frozen=True)
class Drawn(Generic[Mark]):
    """The marks of one series; marked: each figure has a sign of its own shape."""

    look: str
    marks: tuple[Mark, ...]
    marked: bool = True


@dataclass(frozen=True)
class Cells:
    """The squares of a calendar in one band, as a path whose unit is one square."""

    look: str
    path: str


@dataclass(frozen=True)
class Key:
    look: str
    name: str
    sign: str  # "bar", "line", "dot", "cell" or the letters that stand in a square


@dataclass(frozen=True)
class Drawing:
    kind: str
    title: str
    unit: str
    height: str
    left: int = 0  # room beside the figures for words, in letters' heights
    right: int = 0
    right_wide: int = 0
    key: tuple[Key, ...] = ()
    key_when_narrow: bool = False  # where it is wide, the names stand beside the figures
    rules: tuple[Rule, ...] = ()
    bars: tuple[Drawn[Bar], ...] = ()
    lines: tuple[Drawn[Stroke], ...] = ()
    grid: tuple[int, int] = (0, 0)  # squares across and down
    grid_top: str = ""
    grid_height: str = ""
    cells: tuple[Cells, ...] = ()
    words: tuple[tuple[str, tuple[Words, ...]], ...] = ()  # by what they are: label, value, gap, tick, name …
    rows: tuple[tuple[Words, ...], ...] = ()  # values that stand side by side
    notes: tuple[str, ...] = ()
    template: str = "charts/drawing.html"
