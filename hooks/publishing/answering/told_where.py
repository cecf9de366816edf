"""Whoever follows an answer to where it is told arrives there, and the source says the same paragraph."""

import re
from collections.abc import Iterator
from functools import partial

from publishing.answering.entry import Answering, Entry
from publishing.answering.links import actions_known
from publishing.front_door.showing import shown
from publishing.kinds import NUMBERED
from publishing.nearest import suggestion
from publishing.plans.action_meant import action_problems
from publishing.problems import Problem
from publishing.reports.told_in import lost_paragraph
from publishing.site import Site

NUMBER = re.compile(r"(?<![\d.])\d{1,2}(?:\.\d{1,3}){1,2}(?![\d.]*\d)")


def where_problems(file: Answering, site: Site) -> Iterator[Problem]:
    """Each entry leads to a paragraph or to an action, and to none twice."""
    for index, entry in enumerate(file.entries):
        path = (file.field, index)
        for number, named in enumerate(entry.reported):
            place = file.place(*path, "reported", number)
            if named in entry.reported[:number]:
                yield Problem(place, f"{shown(named)} stands here twice. Delete one.")
            elif sentence := _lost(named, site):
                yield Problem(place, sentence)
        if not entry.reported and not entry.actions:
            yield Problem(
                file.place(*path, "id"),
                f"nothing leads from {shown(entry.id)} to where it is told. Write under reported: a paragraph, as in committee-reports/2015-06-30.md#3.4, or under actions: an action of a plan, as in 2014-17/3/2.1",
            )
        yield from _source_problems(file, index, entry, site)


def _lost(named: str, site: Site) -> str:
    """A page without numbered paragraphs is named with one of its headings."""
    uri, _, part = named.partition("#")
    page = site.by_uri.get(uri)
    if not page or page.kind in NUMBERED:
        return lost_paragraph(named, site)
    headings = [one.id for one in page.body.headings]
    if part in headings:
        return ""
    if not headings:
        return lost_paragraph(named, site)
    said = f"there is no heading {shown(part)} in docs/{uri}." if part else f"{shown(named)} names no part of the page."
    return f"{said} Its paragraphs have no numbers, so write # and a heading. {suggestion(part, headings)}"


def _source_problems(file: Answering, index: int, entry: Entry, site: Site) -> Iterator[Problem]:
    """The paragraphs that the source names are those that reported: leads to."""
    numbered = {
        part
        for uri, _, part in (named.partition("#") for named in entry.reported)
        if (page := site.by_uri.get(uri)) and page.kind in NUMBERED and not lost_paragraph(f"{uri}#{part}", site)
    }
    said = set(NUMBER.findall(entry.source.where))
    if numbered and said and not numbered & said:
        yield Problem(
            file.place(file.field, index, "source", "where"),
            f"the source says paragraph {min(said)}, and reported: leads to {min(numbered)}. Change the one that is wrong.",
        )


def entry_action_problems(file: Answering, site: Site) -> Iterator[Problem]:
    """Each action is one of a plan, named once."""
    known = actions_known(site)
    for index, entry in enumerate(file.entries):
        yield from action_problems(entry.actions, partial(file.place, file.field, index, "actions"), known)
