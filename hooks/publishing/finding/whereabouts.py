"""Where a reader is, and where they can go from here."""

from publishing.finding.publications import index_of
from publishing.finding.themes import theme_of
from publishing.kinds import FOLLOWED, PAGE
from publishing.life.states import State
from publishing.menu import Entry
from publishing.page import Page
from publishing.site import Site

HOME = "index.md"
NEWEST = 5
LISTS = ("publications", "a to z", "themes")


def trail(site: Site, page: Page) -> list[Page]:
    """The pages above this one, from the home page down."""
    if page.uri == HOME:
        return []
    parts = page.uri.split("/")[: -2 if page.is_index else -1]
    indexes = ["/".join([*parts[:depth], "index.md"]) for depth in range(len(parts) + 1)]
    found = [above for uri in indexes if (above := site.public_page(uri))]
    hub = publications_hub(site)
    if hub and hub not in (page, *found) and page.uri.split("/")[0] in {kind.folder for kind in FOLLOWED}:
        found.insert(1, hub)
    if from_menu := site.public_page(site.menu.above(indexes[1] if len(parts) else page.uri) or ""):
        found.insert(1, from_menu)
    return found


def publications_hub(site: Site) -> Page | None:
    """The page from which every kind is found."""
    return next((page for page in site.public if page.fields.shows == "publications"), None)


def below(site: Site, page: Page) -> list[Page]:
    """The pages of an index's own folder, and the indexes of the folders in it."""
    folder = page.uri.rpartition("/")[0]
    return site.by_section.get(folder, []) if page.is_index else []


def entries(site: Site, entries: tuple[Entry, ...]) -> list[tuple[str, Page]]:
    """The words of each link of a menu and the page it leads to, but for pages that are not public."""
    return [(entry.name or page.fields.title, page) for entry in entries if (page := site.public_page(entry.page))]


def audience_pages(site: Site) -> list[Page]:
    """The page of each audience, in the order of data/audiences.yml."""
    return [page for choice in site.audiences.choices if (page := site.public_page(choice.page or ""))]


def audience_of(site: Site, page: Page) -> str | None:
    """The audience whose own page this is."""
    return next((choice.id for choice in site.audiences.choices if choice.page == page.uri), None)


def for_audience(site: Site, audience: str) -> list[Page]:
    """Every page for an audience that says something of its own; lists of others are found from every page."""
    return [page for page in _apart(site) if audience in page.fields.audiences and not _is_a_list(page)]


def newest(site: Site) -> list[Page]:
    """What was published or changed last and is to be followed; hubs and what the menu leads to are not news."""
    news = (
        page
        for page in _apart(site)
        if page.uri not in site.menu.pages and not _is_a_list(page) and page.kind in (PAGE, *FOLLOWED)
    )
    return [page for page in news if site.state(page) in (State.LIVE, State.DRAFT, State.EMBARGOED)][:NEWEST]


def _is_a_list(page: Page) -> bool:
    return bool(index_of(page) or theme_of(page) or page.fields.shows in LISTS)


def _apart(site: Site) -> list[Page]:
    """The public pages without the home page, the audiences' own pages and those at the foot of every page."""
    audiences = audience_pages(site)
    standing = {HOME, *(entry.page for entry in site.menu.foot), *(page.uri for page in audiences)}
    standing |= {above.uri for page in audiences for above in trail(site, page)}
    return [page for page in site.public if page.uri not in standing]
