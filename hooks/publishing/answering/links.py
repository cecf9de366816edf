"""From each answer to the paragraphs and actions that tell of it, and from an action back, as far as readers may see them."""

from dataclasses import dataclass

from publishing.answering.entry import Answering, Entry
from publishing.page import Page
from publishing.plans.standing import ActionOn
from publishing.site import Site

FILES = ("voice", "challenges", "risks")  # of data/; each has the page that shows it


@dataclass(frozen=True)
class Link:
    words: str
    address: str = ""  # of words that lead nowhere


def file_of(site: Site, name: str) -> Answering | None:
    found = site.data.get(name)
    return found if isinstance(found, Answering) else None


def page_showing(site: Site, name: str) -> Page | None:
    """The page that readers can see it on."""
    return next((page for page in site.public if page.fields.shows == name), None)


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
