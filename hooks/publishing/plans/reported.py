"""Whoever follows an action to the paragraph that tells of it arrives there."""

import re
from collections.abc import Iterator

from publishing.finding.lost import no_page
from publishing.front_door.showing import shown
from publishing.kinds import NUMBERED
from publishing.nearest import nearest, suggestion
from publishing.plans.plan import Plan
from publishing.plans.walking import actions_of
from publishing.problems import Problem
from publishing.reports.numbering import paragraphs
from publishing.site import Site

AS_IN = "Write the page's file, # and the number, as in committee-reports/2015-06-30.md#3.4"
NUMBER = re.compile(r"\d{1,2}(?:[.-]\d{1,3}){1,2}")


def reported_problems(plan: Plan, site: Site) -> Iterator[Problem]:
    for written in actions_of(plan):
        for index, named in enumerate(written.action.reported):
            place = written.place("reported", index)
            if named in written.action.reported[:index]:
                yield Problem(place, f"{shown(named)} stands here twice. Delete one.")
            elif sentence := _lost(named, site):
                yield Problem(place, sentence)


def _lost(named: str, site: Site) -> str:
    uri, _, number = named.partition("#")
    if not uri or NUMBER.fullmatch(named):
        return f"{shown(named)} names no page. {AS_IN}"
    page = site.by_uri.get(uri)
    if not page and f"docs/{uri}" in site.bodies:
        return ""  # its own mistakes are told first
    if not page:
        lost = no_page(uri, site)
        return f"{lost}#{number}" if number and lost.endswith(".md") else lost
    numbers = [one.number for one in paragraphs(page.body)] if page.kind in NUMBERED else []
    if number in numbers:
        return ""
    if not numbers:
        return (
            f"docs/{uri} has no numbered paragraphs, so nothing in it can be named. Name another page, or delete this."
        )
    if not number:
        return f"{shown(named)} names no paragraph. Write # and its number after it, as in {uri}#{numbers[0]}"
    found = NUMBER.search(number)
    meant = nearest(found[0].replace("-", "."), numbers, 0.99) if found else None
    return f"there is no paragraph {shown(number)} in docs/{uri}. {f'Write {uri}#{meant}' if meant else suggestion(number, numbers)}"


def lost_paragraph(named: str, site: Site) -> str:
    """The same rule for other files of facts: what is wrong with the name of a paragraph, or nothing."""
    return _lost(named, site)
