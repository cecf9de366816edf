"""Everything the board publishes in series, gathered the ways that readers look for it."""

from collections import Counter
from dataclasses import dataclass
from itertools import groupby

from publishing.finding.themes import page_of, theme_of
from publishing.kinds import (
    COURSE,
    FOLLOWED,
    MEASURE,
    OF_TRAINING,
    PAGE,
    PLAN,
    PRIORITY,
    RECOMMENDATIONS,
    SCRUTINY,
    Kind,
)
from publishing.life.states import State
from publishing.page import Page
from publishing.site import Site

MOST_RELATED = 4


@dataclass(frozen=True)
class Year:
    number: int
    pages: list[Page]


def of_kind(site: Site, kind: Kind) -> list[Page]:
    return [page for page in site.publications if page.kind is kind]


def by_year(pages: list[Page]) -> list[Year]:
    """In the order they come, which is the newest first."""
    return [Year(number, list(found)) for number, found in groupby(pages, key=lambda page: page.fields.published.year)]


def by_kind(site: Site, pages: list[Page]) -> list[tuple[str, list[Page]]]:
    """Pages under the names of their kinds, the newest of each first; above them, without a name, those of no series."""
    wanted = {page.uri for page in pages}
    found = [("", [page for page in pages if page.kind is PAGE])]
    for kind in FOLLOWED:
        index = site.public_page(f"{kind.folder}/index.md")
        name = index.fields.title if index else str(getattr(site.board.words, kind.id))
        found.append((name, [page for page in of_kind(site, kind) if page.uri in wanted]))
    index = site.public_page(f"{MEASURE.folder}/index.md")
    found.append((index.fields.title if index else "", [page for page in pages if page.kind is MEASURE]))
    index = site.public_page(f"{PLAN.folder}/index.md")
    found.append((index.fields.title if index else "", [page for page in pages if page.kind in (PLAN, PRIORITY)]))
    index = site.public_page(f"{COURSE.folder}/index.md")
    found.append((index.fields.title if index else "", [page for page in pages if page.kind in OF_TRAINING]))
    return [(name, here) for name, here in found if here]


def index_of(page: Page) -> Kind | None:
    """The kind whose own index this is."""
    return next(
        (
            kind
            for kind in (*FOLLOWED, MEASURE, PLAN, SCRUTINY, RECOMMENDATIONS, COURSE)
            if page.uri == f"{kind.folder}/index.md"
        ),
        None,
    )


def indexes(site: Site) -> list[tuple[Kind, Page, int]]:
    """Each kind with its index and how many there are."""
    count = Counter(page.kind.id for page in site.publications)
    pages = ((kind, site.public_page(f"{kind.folder}/index.md")) for kind in FOLLOWED)
    return [(kind, page, count[kind.id]) for kind, page in pages if page]


def on_theme(site: Site, theme: str) -> list[Page]:
    """Publications on a theme, whatever their kind."""
    return [page for page in site.publications if theme in page.fields.themes]


def pages_on_theme(site: Site, theme: str) -> list[Page]:
    """The board's other pages that touch on a theme."""
    return [
        page
        for page in site.public
        if page.kind is PAGE and theme in page.fields.themes and not theme_of(page) and not page.is_index
    ]


def measures_on_theme(site: Site, theme: str) -> list[Page]:
    """The figures on a theme, by their titles."""
    found = [page for page in site.public if page.kind is MEASURE and theme in page.fields.themes]
    return sorted(found, key=lambda page: page.fields.title.casefold())


def related(site: Site, page: Page) -> list[Page]:
    """What else to read: the most themes in common first, then the newest; never what should no longer be followed."""
    themes = frozenset(page.fields.themes)
    ranked = site.ranked_by_themes.get(themes) if themes else []
    if ranked is None:
        ranked = [one for one in site.publications if themes & set(one.fields.themes) and _is_to_be_followed(one, site)]
        ranked.sort(key=lambda one: len(themes & set(one.fields.themes)), reverse=True)
        ranked = site.ranked_by_themes[themes] = ranked[: MOST_RELATED + 1]
    return [one for one in ranked if one is not page][:MOST_RELATED]


def _is_to_be_followed(page: Page, site: Site) -> bool:
    return site.state(page) not in (State.WITHDRAWN, State.SUPERSEDED)


def theme_pages(site: Site) -> list[tuple[Page, int]]:
    """The page of each theme, with how many publications it gathers."""
    count = Counter(theme for page in site.publications for theme in page.fields.themes)
    pages = ((theme.id, site.public_page(page_of(theme.id))) for theme in site.themes.choices)
    return [(page, count[theme]) for theme, page in pages if page]
