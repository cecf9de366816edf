"""Which kind of page lives where, and which template shows it."""

from publishing.page import Page
from publishing.site import Site
from publishing.whereabouts import audience_of

OWN_TEMPLATE = {"index.md": "home.html", "contact.md": "contact.html", "accessibility.md": "accessibility.html"}


def template(site: Site, page: Page) -> str:
    if page.uri in OWN_TEMPLATE:
        return OWN_TEMPLATE[page.uri]
    if audience_of(site, page):
        return "audience.html"
    return "section.html" if page.is_index else "main.html"
