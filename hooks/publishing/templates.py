"""Which template shows a page: by what the page says it shows, and by where it lives."""

from publishing.page import Page
from publishing.site import Site
from publishing.whereabouts import HOME, audience_of

SHOWING = {"contacts": "contact.html", "accessibility statement": "accessibility.html"}


def template(site: Site, page: Page) -> str:
    if page.uri == HOME:
        return "home.html"
    if page.fields.shows:
        return SHOWING[page.fields.shows]
    if audience_of(site, page):
        return "audience.html"
    return "section.html" if page.is_index else "main.html"
