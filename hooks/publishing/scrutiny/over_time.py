"""Everyone who looked, the newest first, each with its page."""

from dataclasses import dataclass

from publishing.page import Page
from publishing.scrutiny.pages import uri_of
from publishing.scrutiny.scrutiny import Scrutiny
from publishing.site import Site

NAMES = {
    "inspection": "Inspection",
    "peer review": "Peer review",
    "review": "Review",
    "audit": "Audit",
    "self-assessment": "Self-assessment",
    "committee": "Scrutiny by councillors",
}


@dataclass(frozen=True)
class Looked:
    page: Page
    scrutiny: Scrutiny

    @property
    def id(self) -> str:
        return self.page.uri.rpartition("/")[2].removesuffix(".md")

    @property
    def sort(self) -> str:
        return NAMES[self.scrutiny.sort]


def looked_on(site: Site, page: Page) -> Scrutiny | None:
    """What its page tells of."""
    return next((one for name, one in site.scrutiny.items() if page.uri == uri_of(name)), None)


def over_time(site: Site) -> list[Looked]:
    """As far as readers may see it."""
    pages = ((site.public_page(uri_of(name)), one) for name, one in sorted(site.scrutiny.items()))
    found = [Looked(page, one) for page, one in pages if page]
    return sorted(found, key=lambda one: one.scrutiny.when.last, reverse=True)
