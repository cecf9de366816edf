"""What a writer types to show a measure on a page: a fenced block that names it."""

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from publishing.charts import chart_problems
from publishing.facts import BRACES
from publishing.front_door.schema import read_facts
from publishing.front_door.showing import shown
from publishing.front_door.strict_yaml import read
from publishing.measures.measure import Chart
from publishing.measures.published import Published
from publishing.measures.showing.almost_blocks import almost_asked, almost_block_problems
from publishing.measures.showing.asking import ChartBlock, TableBlock, asked_problems, chosen
from publishing.measures.showing.plotting import plotted
from publishing.nearest import suggestion
from publishing.problems import Place, Problem
from publishing.writing.body import Body
from publishing.writing.code import Fence

__all__ = ["Block", "ChartBlock", "TableBlock", "block_problems", "blocks", "chosen", "drawn_problems", "named_in"]
WORDS = ("table", "chart")


@dataclass(frozen=True)
class Block:
    """A block that could be read, and where it stands in the text."""

    fence: Fence
    asks: TableBlock
    published: Published  # only what it asks for

    @property
    def is_chart(self) -> bool:
        return self.fence.word == "chart"

    @property
    def drawn_as(self) -> Chart | None:
        return getattr(self.asks, "as", None)

    @property
    def says(self) -> str | None:
        return getattr(self.asks, "says", None)

    @property
    def title(self) -> str:
        return self.asks.title or self.published.measure.title


def blocks(body: Body, numbers: Mapping[str, Published]) -> Iterator[Block | Problem]:
    """Each block of the text, or what keeps it from being shown."""
    for fence in body.fences:
        if fence.word in WORDS and fence.closed:
            yield from _block(body, fence, numbers)


def block_problems(body: Body, numbers: Mapping[str, Published]) -> Iterator[Problem]:
    """A block says which measure, and asks for periods and parts that it has."""
    yield from almost_block_problems(body)
    ids = set[str]()
    for found in blocks(body, numbers):
        if isinstance(found, Problem):
            yield found
        elif found.asks.id:
            if found.asks.id in ids or found.asks.id in body.anchors:
                yield Problem(
                    found.asks.place("id"), f"the id {shown(found.asks.id)} is on this page already. Choose another."
                )
            ids.add(found.asks.id)


def _block(body: Body, fence: Fence, numbers: Mapping[str, Published]) -> Iterator[Block | Problem]:
    if fence.indent:
        yield Problem(
            body.line_place(fence.line, fence.column),
            f"a {fence.word} cannot stand inside a list, a note or a quotation. Start its lines at the edge, with an empty line above.",
        )
        return
    if fence.info:
        return  # the words after the first are told already
    asks, mistakes = _asked(body, fence, numbers)
    yield from mistakes
    if asks is None or mistakes:
        return
    measure = numbers.get(asks.measure)
    if measure is None:
        yield Problem(
            asks.place("measure"),
            f"there is no measure called {shown(asks.measure)} in data/measures/. {suggestion(asks.measure, numbers)}",
        )
        return
    wrong = list(asked_problems(asks, measure))
    yield from wrong
    if not wrong:
        found = Block(fence, asks, chosen(measure, asks.since, asks.until, asks.only))
        yield from drawn_problems(found.drawn_as, found.published, asks.place("as"))
        yield found


def _asked(body: Body, fence: Fence, numbers: Mapping[str, Published]) -> tuple[TableBlock | None, list[Problem]]:
    """What is typed in the block, and everything that keeps it from being read, each slip once."""
    first = body.first_line + fence.line + 1
    if sentence := almost_asked(fence.text, numbers):
        return None, [Problem(Place(body.path, first), sentence)]
    kind = ChartBlock if fence.word == "chart" else TableBlock
    value, places, unreadable = read(fence.text, body.path, first)
    asks, mistakes = read_facts(kind, value, places)
    told = {problem.place.line for problem in unreadable}
    charts = {places.of_key(name): name for name in ("as", "says") if kind is TableBlock and (name,) in places.keys}
    mistakes = [
        Problem(
            one.place,
            f"{charts[one.place]}: is for a chart. Delete this line, or write ```chart above it in place of ```table.",
        )
        if one.place in charts
        else one
        for one in mistakes
        if one.place.line not in told
    ]
    return asks, [*unreadable, *mistakes]


def drawn_problems(kind: Chart | None, one: Published, place: Place) -> Iterator[Problem]:
    """A chart that somebody asked for can show these figures."""
    if kind and kind != "none":
        for sentence in chart_problems(kind, plotted(one, one.measure.title, kind)):
            yield Problem(place, sentence)


MARKER = "candour-measure-block-{}"
MARKED = re.compile(r'<p id="[^"]+">candour-measure-block-(\d+)</p>')


def with_markers(text: str, found: list[Block], ids: list[str]) -> str:
    """The text with a paragraph in place of each block; its id tells MkDocs where a link can lead."""
    lines = text.split("\n")
    for number, (block, id) in reversed(list(enumerate(zip(found, ids, strict=True)))):
        lines[block.fence.line : block.fence.last + 1] = ["", MARKER.format(number), f"{{: #{id} }}", ""]
    return "\n".join(lines)


def named_in(body: Body, numbers: Mapping[str, Published]) -> set[str]:
    """The measures that a text names, in a sentence or in a block."""
    inside = (found["inside"] for found in BRACES.finditer(body.prose)) if "{{" in body.prose else ()
    named = {path.strip().partition(".")[0] for path in inside if path}
    shown = {block.asks.measure for block in blocks(body, numbers) if isinstance(block, Block)}
    return (named & numbers.keys()) | shown
