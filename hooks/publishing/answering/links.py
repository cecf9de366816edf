"""From each answer to the paragraphs and actions that tell of it, and from an action back, as far as readers may see them."""

from dataclasses import dataclass

from publishing.answering.entry import Answering, Entry
from publishing.kinds import AGENCY_REPORT, NUMBERED
from publishing.page import Page
from publishing.plans.standing import ActionOn
from publishing.reports.of_the_board import part_of
from publishing.site import Site

FILES = ("voice", "challenges", "risks")  # of data/; each has the page that shows it


@dataclass(frozen=True)
class Link:
    words: str
    address: str


def file_of(site: Site, name: str) -> Answering | None:
    found = site.data.get(name)
    return found if isinstance(found, Answering) else None


def page_showing(site: Site, name: str) -> Page | None:
    """The page that readers can see it on."""
    return next((page for page in site.public if page.fields.shows == name), None)


def paragraphs_of(entry: Entry, site: Site) -> list[Link]:
    """None of a page that is not public: not even its name is told."""
    named = (one.partition("#") for one in entry.reported)
    return [_paragraph(page, part, site) for uri, _, part in named if (page := site.public_page(uri))]


def _paragraph(page: Page, part: str, site: Site) -> Link:
    whole = part_of(page, site.reports)
    address = f"{page.address}#{part}"
    if page.kind in NUMBERED:
        return Link(f"paragraph {part} of {whole or page.fields.title}", address)
    heading = next((one.text for one in page.body.headings if one.id == part), page.fields.title)
    of = f"the report of {page.fields.title}" if page.kind is AGENCY_REPORT else page.fields.title
    return Link(f"“{heading}” in {of}", address)


def actions_of(entry: Entry, site: Site) -> list[Link]:
    return [
        Link(f"priority {one.priority.number}, action {one.action.number} of {plan.plan.title}", plan.address_of(one))
        for plan in site.plans_now.values()
        if site.public_page(plan.uri)
        for one in plan.actions
        if one.id in entry.actions
    ]


def actions_known(site: Site) -> dict[str, ActionOn]:
    return {one.id: one for plan in site.plans_now.values() for one in plan.actions}


def answers_to_action(site: Site, action_id: str) -> list[tuple[str, str]]:
    """What the board answers for that belongs to an action, such as 2014-17/3/2.1: each title with its address."""
    return [
        (entry.name, f"{page.address}#{entry.id}")
        for name in FILES
        if (file := file_of(site, name)) and (page := page_showing(site, name))
        for entry in file.entries
        if action_id in entry.actions
    ]
