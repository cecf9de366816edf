"""What the templates ask for: a measure's own page, a block in a text, the index, the home page's figures."""

from collections.abc import Iterable
from dataclasses import dataclass
from typing import Any

from publishing.charts import Drawing, drawing, what_it_shows
from publishing.finding.publications import measures_on_theme
from publishing.kinds import MEASURE
from publishing.kinds.headline import Headline as Chosen
from publishing.measures.measure import Chart
from publishing.measures.published import Latest, Published
from publishing.measures.showing.blocks import Block
from publishing.measures.showing.plotting import chart_of, last_of, plotted
from publishing.measures.showing.references import Labels
from publishing.measures.showing.tables import Table, table
from publishing.page import Page
from publishing.site import Site


@dataclass(frozen=True)
class ShownBlock:
    """A table, or a drawing with its words and its table, ready to be put on the page."""

    id: str
    label: str  # Figure 1
    title: str
    measure: Published
    table: Table
    drawing: Drawing | None = None
    says: str = ""


@dataclass(frozen=True)
class Headline:
    words: str
    says: str
    page: Page | None


def shown_blocks(found: list[Block], labels: Labels) -> list[ShownBlock]:
    """In the order of the page."""
    return [_shown(block, id, label) for block, (id, label) in zip(found, labels.items(), strict=True)]


def _shown(block: Block, id: str, label: str) -> ShownBlock:
    drawn, says = _drawn(block.published, block.title, block.drawn_as) if block.is_chart else (None, "")
    return ShownBlock(id, label, block.title, block.published, table(block.published), drawn, block.says or says)


def _drawn(one: Published, title: str, kind: Chart | None) -> tuple[Drawing | None, str]:
    kind = kind or chart_of(one)
    if kind == "none":
        return None, what_it_shows(plotted(last_of(one) if one.measure.by else one, title, "bars"))
    what = plotted(one, title, kind)
    return drawing(kind, what), what_it_shows(what)


def measure_page(site: Site, page: Page) -> dict[str, Any]:
    one = _measure_of(site, page)
    drawn, says = _drawn(one, one.measure.title, None)
    return {
        "measure": one,
        "table": table(one),
        "drawing": drawn,
        "what_it_shows": one.measure.says or says,
        "used_on": [other for other in site.public if one.id in site.measures_named.get(other.uri, ())],
    }


def _measure_of(site: Site, page: Page) -> Published:
    return site.numbers[page.uri.removeprefix(f"{MEASURE.folder}/").removesuffix(".md")]


def used_on(site: Site, page: Page) -> list[tuple[Published, Page]]:
    """Where the figures of a page come from: each measure with its own page."""
    return [
        (site.numbers[id], there)
        for id in sorted(site.measures_named.get(page.uri, ()))
        if (there := site.public_page(site.numbers[id].uri))
    ]


def by_theme(site: Site) -> list[tuple[str, list[tuple[Page, Latest | None]]]]:
    """Every measure under each of its themes, with its newest figure."""
    found = [(theme.name, measures_on_theme(site, theme.id)) for theme in site.themes.choices]
    return [(name, [(page, _measure_of(site, page).latest) for page in pages]) for name, pages in found if pages]


def headlines(site: Site, chosen: Iterable[Chosen]) -> list[Headline]:
    return [
        Headline(
            site.facts[one.figure],
            one.says,
            site.public_page(site.numbers[one.figure.partition(".")[0]].uri),
        )
        for one in chosen
    ]
