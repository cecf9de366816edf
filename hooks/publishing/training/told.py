"""Whoever asks how we know arrives at the paragraph that says so."""

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from publishing.finding.lost import no_page
from publishing.front_door.showing import shown
from publishing.kinds import NUMBERED, PRIORITY
from publishing.nearest import nearest, suggestion
from publishing.page import Page
from publishing.plans.pages import file_of
from publishing.plans.walking import actions_of
from publishing.reports.numbering import paragraphs
from publishing.reports.of_the_board import part_of
from publishing.site import Site

NUMBER = re.compile(r"\d{1,2}(?:[.-]\d{1,3}){1,2}")
AS_IN = "Write the page's file, # and the number, as in annual-reports/2017-18/4-learning.md#4.19"


@dataclass(frozen=True)
class Told:
    """A page, or a numbered part of it, as a reader is told where it is."""

    address: str
    name: str


def told_in(named: Iterable[str], site: Site) -> Iterator[Told]:
    """None of a page that is not public: not even its name is told."""
    for one in named:
        uri, _, number = one.partition("#")
        if page := site.public_page(uri):
            of = part_of(page, site.reports)
            title = f"{page.fields.title}{f', {of}' if of else ''}"
            what = "action" if page.kind is PRIORITY else "paragraph"
            name = f"{what} {number} of {title}" if number else title
            yield Told(f"{page.address}{f'#{number}' if number else ''}", name)


def lost(named: str, site: Site) -> str:
    """What is wrong with the name of a page or paragraph; nothing where it leads to one."""
    uri, _, number = named.partition("#")
    if not uri or NUMBER.fullmatch(named):
        return f"{shown(named)} names no page. {AS_IN}"
    page = site.by_uri.get(uri)
    if not page and f"docs/{uri}" in site.bodies:
        return ""  # its own mistakes are told first
    if not page:
        sentence = no_page(uri, site)
        return f"{sentence}#{number}" if number and sentence.endswith(".md") else sentence
    numbers = _numbers(page, site)
    if number in numbers or not (number or numbers):
        return ""
    if not numbers:
        return f"docs/{uri} has no numbered paragraphs. Write {uri} alone."
    if not number:
        return f"{shown(named)} names no paragraph. Write # and its number after it, as in {uri}#{numbers[0]}"
    found = NUMBER.search(number)
    meant = nearest(found[0].replace("-", "."), numbers, 0.99) if found else None
    return f"there is no paragraph {shown(number)} in docs/{uri}. {f'Write {uri}#{meant}' if meant else suggestion(number, numbers)}"


def _numbers(page: Page, site: Site) -> list[str]:
    """Of the paragraphs of a report or paper, or of the actions of a plan."""
    if page.kind in NUMBERED:
        return [one.number for one in paragraphs(page.body)]
    if page.kind is not PRIORITY:
        return []
    _, period, file = page.uri.split("/")
    plan = site.plans[period]
    return [one.action.number for one in actions_of(plan) if file_of(one.priority.number) == file]
