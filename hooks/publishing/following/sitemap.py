"""Search engines are told truly when a page last changed, so that they come back for what is new or corrected."""

from datetime import date
from urllib.parse import urlsplit

from publishing.finding import publications
from publishing.finding.themes import theme_of
from publishing.finding.whereabouts import HOME, audience_of, below, for_audience, newest
from publishing.page import Page
from publishing.site import Site


def last_changes(site: Site) -> list[tuple[str, date]]:
    """The address of each public page, with the day of its last change or of the newest change that it lists."""
    return [
        (site.board.site + page.address, max([site.changed(page), *map(site.changed, listed(page, site))]))
        for page in site.public
    ]


def listed(page: Page, site: Site) -> list[Page]:
    """The other pages that a page exists to lead to."""
    if page.uri == HOME:
        return newest(site)
    if page.fields.shows in ("publications", "themes"):
        return site.publications
    if page.fields.shows == "a to z":
        return site.public
    if audience := audience_of(site, page):
        return for_audience(site, audience)
    if theme := theme_of(page):
        return publications.on_theme(site, theme) + publications.pages_on_theme(site, theme)
    return below(site, page)


def is_at_the_top(site: Site) -> bool:
    """Search engines ask for robots.txt at the top of an address, and nowhere else."""
    return urlsplit(site.board.site).path == "/"
