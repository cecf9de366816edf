"""Every rule of the house, in one list, and the one place where they are asked."""

from collections.abc import Callable, Iterator
from datetime import datetime
from itertools import chain
from pathlib import Path

from publishing.accessibility import accessibility_problems
from publishing.acknowledging import after_acknowledgements
from publishing.answering.rules import answering_problems
from publishing.attachments.belonging import attachment_problems
from publishing.board import board_problems
from publishing.bundling.lengths import length_problems_in_copies
from publishing.closed_lists import audience_problems, list_problems
from publishing.contact_rules import contact_problems
from publishing.data_files import DATA_FILES
from publishing.facts import almost_fact_problems, fact_problems
from publishing.finding.series import gap_problems, series_problems
from publishing.finding.themes import theme_page_problems
from publishing.groups.rules import group_problems
from publishing.headlines import headline_problems_of
from publishing.identifiers import Known, identifiers_in, privacy_problems
from publishing.kinds.case_review import CaseReview, case_review_problems, pseudonym_problems
from publishing.kinds.fact_sheet import FactSheet, fact_sheet_problems
from publishing.lasting.rules import lasting_problems
from publishing.life.dates import date_problems
from publishing.life.lifetimes import lifetime_problems, successor_problems
from publishing.measures import measure_problems
from publishing.measures.rules.in_prose import typed_problems
from publishing.measures.rules.told import told_problems
from publishing.measures.showing.blocks import block_problems
from publishing.measures.showing.year_in_numbers import headline_problems
from publishing.menu import menu_problems
from publishing.owner import owner_problems
from publishing.page import Page
from publishing.pictures import picture_problems
from publishing.plans.rules import plan_problems
from publishing.problems import Problem
from publishing.reading import Progress, read_site
from publishing.recommendations.rules import asked_problems
from publishing.reports.rules import report_problems
from publishing.reports.summary import summary_problems
from publishing.scrutiny.rules import scrutiny_problems
from publishing.searching.search_rules import search_problems
from publishing.shapes import length_problems, shape_problems
from publishing.site import Site
from publishing.starting.standing import standing_problems
from publishing.starting.unfinished import guidance_problems, name_problems
from publishing.templates import shows_problems
from publishing.titles import title_problems
from publishing.training.rules import training_problems
from publishing.words.glossary_rules import glossary_problems
from publishing.words.unexplained import unless_told, word_problems
from publishing.writing import BODY_RULES
from publishing.writing.body import Body
from publishing.writing.links import link_problems

DATA_RULES: dict[str, Callable[[Site], Iterator[Problem]]] = {
    "board": lambda site: board_problems(site.board),
    "contacts": lambda site: contact_problems(site.contacts, site.now.date(), site.uris, site.public_uris),
    "audiences": lambda site: chain(
        list_problems(site.audiences), audience_problems(site.audiences, site.uris, site.public_uris)
    ),
    "menu": lambda site: menu_problems(site.menu, site.uris, site.public_uris),
    "themes": lambda site: chain(list_problems(site.themes), theme_page_problems(site)),
    "agencies": lambda site: list_problems(site.agencies),
    "privacy": lambda site: privacy_problems(site.privacy),
    "year-in-numbers": lambda site: (
        headline_problems(site.year_in_numbers, site.facts) if site.year_in_numbers else iter(())
    ),
    "glossary": lambda site: glossary_problems(site.glossary) if site.glossary else iter(()),
    "search": lambda site: search_problems(site.search, _texts(site)) if site.search else iter(()),
    "accessibility": lambda site: accessibility_problems(site.accessibility, site.now.date()),
}

PAGE_RULES: tuple[Callable[[Page, Site], Iterator[Problem]], ...] = (
    lambda page, site: date_problems(page, site.now),
    lambda page, site: lifetime_problems(page, site.now.date()),
    successor_problems,
    lambda page, site: shape_problems(page),
    lambda page, site: length_problems(page),
    lambda page, site: headline_problems_of(page),
    lambda page, site: standing_problems(page),
    lambda page, site: _kind_problems(page),
    lambda page, site: owner_problems(page),
    summary_problems,
)


def check(root: Path, now: datetime, progress: Progress | None = None) -> tuple[Site, list[Problem]]:
    """The site, and everything that should be put right before it is built."""
    site, problems = read_site(root, now, progress)
    problems += judge(site)
    found, secrets = identifiers_in(site.sources, site.paths, Known(site.sources, site.privacy))
    sealed = [secrets.seal(problem) for problem in [*problems, *found]]
    covered = [secrets.cover(problem) for problem in after_acknowledgements(site.pages, sealed)]
    return site, list(unless_told(covered, found))


def without_values(root: Path, now: datetime, problems: list[Problem]) -> list[Problem]:
    """What is said about finished pages, without what nobody may print; they are made of the same words."""
    site, _ = read_site(root, now)
    _, secrets = identifiers_in(site.sources, site.paths, Known(site.sources, site.privacy))
    return [secrets.cover(problem) for problem in problems]


def judge(site: Site) -> Iterator[Problem]:
    """Ask every rule about what could be read."""
    for name, rule in DATA_RULES.items():
        if name in site.data:
            yield from rule(site)
    for page in site.pages:
        for ask in PAGE_RULES:
            yield from ask(page, site)
    yield from _pseudonym_problems(site)
    yield from title_problems(site)
    if "board" in site.data:
        yield from length_problems_in_copies(site)
    yield from lasting_problems(site)
    if "audiences" in site.data:
        yield from shows_problems(site)
    yield from series_problems(site)
    yield from gap_problems(site)
    yield from picture_problems(site)
    yield from attachment_problems(site)
    yield from measure_problems(site)
    yield from report_problems(site)
    yield from plan_problems(site)
    yield from scrutiny_problems(site)
    yield from asked_problems(site)
    yield from group_problems(site)
    yield from answering_problems(site)
    yield from training_problems(site)
    yield from word_problems(site)
    for path, body in site.bodies.items():
        if path in site.sources and path not in site.unread:  # pages of figures are made, and have no text
            yield from _body_problems(body, site)


def _texts(site: Site) -> Iterator[str]:
    return (text for path, text in site.sources.items() if path.startswith(("docs/", "data/measures/")))


def _body_problems(body: Body, site: Site) -> Iterator[Problem]:
    for rule in (*BODY_RULES, guidance_problems, name_problems):
        yield from rule(body)
    yield from link_problems(body, site)
    yield from fact_problems(body, site.facts, DATA_FILES.keys() - site.data)
    yield from almost_fact_problems(body, site.facts)
    yield from block_problems(body, site.numbers)
    yield from typed_problems(body, site.held)
    yield from told_problems(body, site.kept_back)


def _pseudonym_problems(site: Site) -> Iterator[Problem]:
    reviews = {page.path: page.fields for page in site.pages if isinstance(page.fields, CaseReview)}
    public = {page.path for page in site.public}
    yield from pseudonym_problems(
        {path: fields for path, fields in reviews.items() if path in public},
        {path: fields for path, fields in reviews.items() if path not in public},
    )


def _kind_problems(page: Page) -> Iterator[Problem]:
    """What only pages of one kind can get wrong."""
    if isinstance(page.fields, FactSheet):
        yield from fact_sheet_problems(page.fields)
    if isinstance(page.fields, CaseReview):
        yield from case_review_problems(page.fields, page.path)
