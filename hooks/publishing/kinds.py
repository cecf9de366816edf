"""Which kind of page lives where, and which template shows it."""

from publishing.menu import is_audience
from publishing.page import Page
from publishing.site import Site

OWN_TEMPLATE = {"index.md": "home.html", "contact.md": "contact.html", "accessibility.md": "accessibility.html"}


def template(site: Site, page: Page) -> str:
    if page.uri in OWN_TEMPLATE:
        return OWN_TEMPLATE[page.uri]
    if is_audience(site, page):
        return "audience.html"
    return "section.html" if page.is_index else "main.html"
