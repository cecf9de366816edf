"""A finished page, taken apart once: its elements, and what other pages need to know of it."""

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace
from html import unescape

from publishing.problems import Place, Problem
from publishing.verifying.elements import Element, element

START = re.compile(r"""<!--.*?-->|<[a-zA-Z][^>"']*+(?:(?:"[^"]*"|'[^']*')[^>"']*+)*+>""", re.DOTALL)
TITLE = re.compile(r"<title[^>]*>(.*?)</title>", re.DOTALL | re.IGNORECASE)


@dataclass(frozen=True)
class Finished:
    """A file of the site that leads elsewhere; a position is a count of characters from the start of the file."""

    path: str
    elements: tuple[tuple[int, Element], ...]
    ids: frozenset[str]
    leads_to: dict[str, int]  # each address, and the position where it stands first
    title: str = ""
    is_to_be_found: bool = True  # but for a tombstone, to which no list leads
    forwards_to: str = ""  # of an old address, the one that answers now

    def without_elements(self) -> "Finished":
        """What is still needed when all pages have been read; thousands are kept."""
        return replace(self, elements=())


def read_finished(path: str, html: str) -> Finished:
    elements = tuple(_elements(html))
    ids = frozenset(element.id for _, element in elements if element.id)
    leads_to: dict[str, int] = {}
    for position, found in elements:
        for address in found.leads_to:
            leads_to.setdefault(address, position)
    title = TITLE.search(html)
    name = unescape(title[1]).strip() if title else ""
    forwards_to = next((found.leads_to[0] for _, found in elements if _forwards(found)), "")
    is_to_be_found = not any(_hides(found) for _, found in elements)
    return Finished(path, elements, ids, leads_to, name, is_to_be_found, forwards_to)


def _hides(found: Element) -> bool:
    """The page asks search engines to leave it out."""
    return found.name == "meta" and "noindex" in found.attributes.get("content", "")


def _forwards(found: Element) -> bool:
    return found.name == "meta" and found.attributes.get("http-equiv", "").lower() == "refresh" and bool(found.leads_to)


def _elements(html: str) -> Iterator[tuple[int, Element]]:
    for found in START.finditer(html):
        tag = found[0]
        if not tag.startswith("<!--"):
            yield found.start(), element(tag)


def problem_at(path: str, html: str, position: int, sentence: str) -> Problem:
    """A position as an editor shows it."""
    before = html.rfind("\n", 0, position)
    return Problem(Place(path, html.count("\n", 0, position) + 1, position - before), sentence)
