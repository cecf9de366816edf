"""Where a reader is, and where they can go from here."""

from publishing.page import Page
from publishing.site import Site

FOOTER = ("accessibility.md", "privacy.md", "leaving-quickly.md", "copyright.md", "demonstration.md")
NO_NEWS = {"index.md", "contact.md", "for/index.md", *FOOTER}
FOR_NOBODY = {"index.md", "for/index.md", "accessibility.md", "copyright.md", "demonstration.md"}
NEWEST = 5


def trail(site: Site, page: Page) -> list[Page]:
    """The pages above this one, from the home page down."""
    if page.uri == "index.md":
        return []
    parts = page.uri.split("/")[: -2 if page.is_index else -1]
    indexes = ["/".join([*parts[:depth], "index.md"]) for depth in range(len(parts) + 1)]
    return [site.by_uri[uri] for uri in indexes if uri in site.by_uri]


def below(site: Site, page: Page) -> list[Page]:
    """The pages of an index's own folder, and the indexes of the folders in it."""
    folder = page.uri.rpartition("/")[0]
    return site.by_section.get(folder, []) if page.is_index else []


def audience_pages(site: Site) -> list[Page]:
    """One page for each audience, in the order of data/audiences.yml."""
    found = (site.by_uri.get(f"for/{id}.md") for id in site.audiences.ids)
    return [page for page in found if page and site.is_shown(page)]


def for_audience(site: Site, page: Page) -> list[Page]:
    """Everything for the audience whose page this is."""
    audience = page.uri.removeprefix("for/").removesuffix(".md")
    return [
        other
        for other in site.public
        if audience in other.fields.audiences and other.uri not in FOR_NOBODY and other is not page
    ]


def is_audience(site: Site, page: Page) -> bool:
    return page.section == "for" and page.uri.removeprefix("for/").removesuffix(".md") in site.audiences.ids


def standing_pages(site: Site) -> list[Page]:
    """The pages about the site itself, at its foot."""
    found = (site.by_uri.get(uri) for uri in FOOTER)
    return [page for page in found if page and site.is_shown(page)]


def newest(site: Site) -> list[Page]:
    """What was published or changed last; pages about the site itself are not news."""
    return [page for page in site.public if page.uri not in NO_NEWS and page.section != "for"][:NEWEST]
