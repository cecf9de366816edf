"""What a writer types to show a measure on a page: a fenced block that names it."""

import re
from collections.abc import Collection, Iterator, Mapping
from dataclasses import dataclass, replace

from pydantic import create_model

from publishing.charts import chart_problems
from publishing.facts import BRACES
from publishing.front_door.fields import Id, Line, Name, Names, if_wanted, written
from publishing.front_door.schema import Facts, read_facts
from publishing.front_door.showing import shown
from publishing.front_door.strict_yaml import read
from publishing.measures.measure import Chart
from publishing.measures.periods import EXAMPLES
from publishing.measures.plotting import plotted
from publishing.measures.published import Published
from publishing.nearest import suggestion
from publishing.problems import Place, Problem
from publishing.writing.body import Body
from publishing.writing.code import Fence

WORDS = ("table", "chart")


class TableBlock(Facts):
    measure: Name = written("missing-incidents", "the name of a file in data/measures/, without .yml")
    since: Name | None = if_wanted("the first period to show", "2015-16")
    until: Name | None = if_wanted("the last period to show", "2017-18")
    only: Names = if_wanted("the parts to show, if not all", "[High]", ())
    title: Line | None = if_wanted("what stands above it, if not the title of the measure", "Incidents by risk")
    id: Id | None = if_wanted("a name to link to it by", "missing-by-month")


class ChartWords(TableBlock):
    says: Line | None = if_wanted("one sentence of what it shows, if not the one worked out", "Most were in May.")


# Writers type `as:`, which is a word that Python keeps for itself.
ChartBlock = create_model(
    "ChartBlock", __base__=ChartWords, **{"as": (Chart | None, if_wanted("how it is drawn", "lines"))}
)  # type: ignore[call-overload]


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
    kind = ChartBlock if fence.word == "chart" else TableBlock
    value, places, unreadable = read(fence.text, body.path, body.first_line + fence.line + 1)
    asks, mistakes = read_facts(kind, value, places)
    yield from [*unreadable, *mistakes]
    if asks is None or unreadable:
        return
    measure = numbers.get(asks.measure)
    if measure is None:
        yield Problem(
            asks.place("measure"),
            f"there is no measure called {shown(asks.measure)} in data/measures/. {suggestion(asks.measure, numbers)}",
        )
        return
    wrong = list(_asked_problems(asks, measure))
    yield from wrong
    if not wrong:
        found = Block(fence, asks, chosen(measure, asks.since, asks.until, asks.only))
        yield from drawn_problems(found.drawn_as, found.published, asks.place("as"))
        yield found


def drawn_problems(kind: Chart | None, one: Published, place: Place) -> Iterator[Problem]:
    """A chart that somebody asked for can show these figures."""
    if kind and kind != "none":
        for sentence in chart_problems(kind, plotted(one, one.measure.title, kind)):
            yield Problem(place, sentence)


def _asked_problems(asks: TableBlock, measure: Published) -> Iterator[Problem]:
    ids = [_typed(period.id, measure) for period in measure.periods]
    for name in ("since", "until"):
        wanted = getattr(asks, name)
        if wanted is not None and wanted not in ids:
            yield Problem(
                asks.place(name),
                f"{asks.measure} has no figures for {shown(wanted)}. Its periods are written like {EXAMPLES[measure.measure.each]}; the first is {ids[0]} and the last {ids[-1]}.",
            )
    if asks.since in ids and asks.until in ids and ids.index(asks.since) > ids.index(asks.until):
        yield Problem(asks.place("until"), f"{asks.until} is before {asks.since}. Change the two round.")
    parts = {name for division in measure.measure.by for name in (*division.parts, division.total) if name}
    for number, name in enumerate(asks.only):
        if name not in parts:
            instead = suggestion(name, parts) if parts else "It is not divided: delete this line."
            yield Problem(asks.place("only", number), f"{asks.measure} has no part called {shown(name)}. {instead}")


def chosen(measure: Published, since: str | None, until: str | None, only: Collection[str]) -> Published:
    """The periods and the parts that are asked for, and nothing else."""
    ids = [_typed(period.id, measure) for period in measure.periods]
    first, last = ids.index(since) if since else 0, ids.index(until) + 1 if until else len(ids)
    periods = measure.periods[first:last]
    kept = {period.id for period in periods}
    wanted = [{name for name in only if name in (*each.parts, each.total)} for each in measure.measure.by]

    def is_kept(parts: tuple[str, ...]) -> bool:
        return all(not names or part in names for part, names in zip(parts, wanted, strict=True))

    figures = {key: one for key, one in measure.shown.items() if key[0] in kept and is_kept(key[1])}
    compared = {key: one for key, one in measure.compared.items() if key[1] in kept}
    return replace(measure, periods=periods, shown=figures, compared=compared)


def _typed(id: str, measure: Published) -> str:
    return id.replace("-to-", " to ") if measure.measure.each == "span" else id


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
