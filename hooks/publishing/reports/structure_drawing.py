"""The drawing of the board and its groups: boxes under each other, each further in than the one it reports to."""

from dataclasses import dataclass
from textwrap import wrap

from publishing.reports.structure import Branch

WIDTH = 320  # what a narrow telephone has room for
STEP = 20  # how much further in a group stands than the one it reports to
LETTER = 7.4  # the width of a letter, on the safe side
LINE = 18
PAD = 8
GAP = 10
SIDE = 14  # on the right, for each second report


@dataclass(frozen=True)
class Box:
    id: str
    x: int
    y: int
    width: int
    words: list[tuple[int, str]]  # each line of the name, and how far down it stands
    height: int
    is_shared: bool

    @property
    def middle(self) -> int:
        return self.y + self.height // 2

    @property
    def right(self) -> int:
        return self.x + self.width


@dataclass(frozen=True)
class Drawing:
    boxes: list[Box]
    reports: list[str]  # the way of each line, in the words of SVG
    second_reports: list[str]
    height: int
    width: int = WIDTH

    @property
    def has_shared(self) -> bool:
        return any(box.is_shared for box in self.boxes)

    @property
    def has_signs(self) -> bool:
        """Whether something in it needs a word to be understood."""
        return self.has_shared or bool(self.second_reports)


def drawing(top: Branch) -> Drawing:
    seconds = [(one.group.id, other.id) for one in top.all for other in one.also_to]
    boxes = _boxes(top, WIDTH - SIDE * len(seconds))
    by_id = {box.id: box for box in boxes}
    reports = [_way_down(by_id[one.group.id], by_id[each.group.id]) for one in top.all for each in one.inside]
    second = [_way_round(by_id[low], by_id[high], at) for at, (low, high) in enumerate(seconds, start=1)]
    return Drawing(boxes, reports, second, boxes[-1].y + boxes[-1].height + 2)


def _boxes(top: Branch, right: int) -> list[Box]:
    boxes: list[Box] = []
    y = 1
    for one in top.all:
        x = 1 + STEP * one.depth
        lines = wrap(one.group.name, int((right - x - 2 * PAD) / LETTER))
        words = [(y + PAD + LINE * number - 4, line) for number, line in enumerate(lines, start=1)]
        height = LINE * len(lines) + 2 * PAD
        boxes.append(Box(one.group.id, x, y, right - x, words, height, bool(one.group.shared_with)))
        y += height + GAP
    return boxes


def _way_down(high: Box, low: Box) -> str:
    """From under a box to the side of one that reports to it."""
    return f"M{high.x + STEP // 2} {high.y + high.height}V{low.middle}H{low.x}"


def _way_round(low: Box, high: Box, number: int) -> str:
    """Along the right edge, where no box stands."""
    return f"M{low.right} {low.middle}H{low.right + SIDE * number - 2}V{high.middle}H{high.right}"
