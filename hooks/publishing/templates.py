"""Which template shows a page: by its state, by what it says it shows, and by where it lives."""

from publishing.finding.publications import index_of
from publishing.finding.themes import theme_of
from publishing.finding.whereabouts import HOME, audience_of
from publishing.life.states import State
from publishing.page import Page
from publishing.site import Site

SHOWING = {
    "contacts": "contact.html",
    "accessibility statement": "accessibility.html",
    "publications": "publications.html",
    "a to z": "a_to_z.html",
    "themes": "themes.html",
    "publishing": "publishing.html",
}


def template(site: Site, page: Page) -> str:
    if site.state(page) is State.RETIRED:
        return "tombstone.html"
    if page.uri == HOME:
        return "home.html"
    if page.fields.shows:
        return SHOWING[page.fields.shows]
    if audience_of(site, page):
        return "audience.html"
    if theme_of(page):
        return "theme.html"
    if kind := index_of(page):
        return kind.index
    return "section.html" if page.is_index else page.kind.template
