"""What the pages of a plan ask for, and what a page says at its foot of the actions it tells of."""

from dataclasses import dataclass
from typing import Any

from publishing.kinds import PRIORITY
from publishing.page import Page
from publishing.plans.pages import file_of
from publishing.plans.standing import ActionOn
from publishing.plans.told import PlanOn
from publishing.site import Site


@dataclass(frozen=True)
class Told:
    """A paragraph of another page, and the action that it tells of."""

    number: str
    plan: PlanOn
    action: ActionOn


def plan_page(site: Site, page: Page) -> dict[str, Any]:
    """The plan, and of a page for a priority that priority with those before and after it."""
    _, period, name = page.uri.split("/")
    told = site.plans_now[period]
    priorities = told.plan.priorities
    here = [file_of(one.number) for one in priorities]
    if page.kind is not PRIORITY:
        return {"told": told}
    at = here.index(name)
    near = [
        site.public_page(f"plans/{period}/{here[one]}") if 0 <= one < len(here) else None for one in (at - 1, at + 1)
    ]
    return {"told": told, "priority": priorities[at], "part_of": told.plan.title, "before": near[0], "after": near[1]}


def told_of_here(site: Site, page: Page) -> list[Told]:
    """In the order of the page's paragraphs."""
    found = [
        Told(named.partition("#")[2], plan, action)
        for plan in site.plans_now.values()
        for action in plan.actions
        for named in action.action.reported
        if named.partition("#")[0] == page.uri
    ]
    return sorted(found, key=lambda one: [int(part) for part in one.number.split(".")])
