"""The paragraphs that a file of facts names: each is there, and leads to a page that readers may see."""

import re
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass

from publishing.front_door.showing import shown
from publishing.kinds import AGENCY_REPORT, NUMBERED
from publishing.page import Page
from publishing.problems import Place, Problem
from publishing.reports.not_told_in import lost_number, lost_page, names_no_page
from publishing.reports.numbering import paragraphs
from publishing.site import Site


@dataclass(frozen=True)
class Paragraph:
    """A numbered paragraph; or of what an agency wrote, whose paragraphs have no numbers, a part under a heading."""

    page: Page
    anchor: str

    @property
    def address(self) -> str:
        return f"{self.page.address}#{self.anchor}"

    @property
    def name(self) -> str:
        heading = next((one.text for one in self.page.body.headings if one.id == self.anchor), "")
        return f"“{heading}”" if heading else f"paragraph {self.anchor}"

    @property
    def order(self) -> int:
        return _can_be_named(self.page).index(self.anchor)


def paragraphs_named(names: Iterable[str], site: Site) -> list[Paragraph]:
    """None of a page that is not public: not even its name is told."""
    parts = (one.partition("#") for one in names)
    pages = ((site.public_page(uri), anchor) for uri, _, anchor in parts)
    return [Paragraph(page, anchor) for page, anchor in pages if page and anchor in _can_be_named(page)]


def told_in_problems(names: tuple[str, ...], place_of: Callable[[int], Place], site: Site) -> Iterator[Problem]:
    """Whoever follows the name of a paragraph arrives there."""
    for index, named in enumerate(names):
        if named in names[:index]:
            yield Problem(place_of(index), f"{shown(named)} stands here twice. Delete one.")
        elif sentence := lost_paragraph(named, site):
            yield Problem(place_of(index), sentence)


def _can_be_named(page: Page) -> list[str]:
    if page.kind is AGENCY_REPORT:
        return [one.id for one in page.body.headings]
    return [one.number for one in paragraphs(page.body)] if page.kind in NUMBERED else []


def lost_paragraph(named: str, site: Site) -> str:
    """What is wrong with the name of a paragraph; nothing where it is there."""
    uri, _, number = named.partition("#")
    if not uri or not re.search(r"/|\.md|\\", uri):
        return names_no_page(named)
    page = site.by_uri.get(uri)
    if not page:  # its own mistakes are told first
        return "" if f"docs/{uri}" in site.bodies else lost_page(named, site)
    numbers = _can_be_named(page)
    if number in numbers:
        return ""
    if not numbers:
        return (
            f"docs/{uri} has no numbered paragraphs, so nothing in it can be named. Name another page, or delete this."
        )
    if not number:
        return f"{shown(named)} names no paragraph. Write # and its number after it, as in {uri}#{numbers[0]}"
    return lost_number(uri, number, numbers)
