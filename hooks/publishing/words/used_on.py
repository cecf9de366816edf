"""Whoever looks a word up sees on which pages it is used."""

from dataclasses import dataclass

from publishing.kinds import PLAN_TABLE, QUESTION, WHOLE_REPORT
from publishing.page import Page
from publishing.reports.report import appendix_of
from publishing.site import Site
from publishing.words.found import Found, found_in
from publishing.words.in_writing import parts_of_facts
from publishing.words.meanings import meanings

MOST = 5
NOT_THESE = (QUESTION, WHOLE_REPORT, PLAN_TABLE)  # made of the words of other pages


@dataclass(frozen=True)
class UsedOn:
    """The newest pages that use a word, and how many more there are: a large archive must not make the page heavy."""

    pages: list[Page]
    more: int = 0


def used_on(site: Site) -> dict[str, UsedOn]:
    """By the id of the entry, of the pages that may be seen."""
    found: dict[str, list[Page]] = {}
    for page in site.public if site.words else ():
        if page.kind in NOT_THESE or page.fields.shows == "glossary":
            continue
        uses = [one.use for one in (*site.words_on[page.path], *_of_its_appendix(page, site))]
        for entries in meanings(uses, page.fields.words).values():
            for one in entries:
                found.setdefault(one.id, []).append(page)
    return {id: UsedOn(pages[:MOST], max(0, len(pages) - MOST)) for id, pages in found.items()}


def _of_its_appendix(page: Page, site: Site) -> list[Found]:
    """The file of facts that a chapter shows under its own words."""
    facts = site.data.get(appendix_of(page) or "")
    return found_in(parts_of_facts(facts), site.words) if facts and site.words else []
