"""What the pages of a plan ask for."""

from typing import Any

from publishing.kinds import PRIORITY
from publishing.page import Page
from publishing.plans.pages import file_of
from publishing.reports.told_in import paragraphs_named
from publishing.site import Site


def plan_page(site: Site, page: Page) -> dict[str, Any]:
    """The plan, and of a page for a priority that priority with those before and after it."""
    _, period, name = page.uri.split("/")
    told = site.plans_now[period]
    priorities = told.plan.priorities
    here = [file_of(one.number) for one in priorities]
    if page.kind is not PRIORITY:
        return {"told": told}
    told_in = {one.id: paragraphs_named(one.action.reported, site) for one in told.actions}
    at = here.index(name)
    near = [
        site.public_page(f"plans/{period}/{here[one]}") if 0 <= one < len(here) else None for one in (at - 1, at + 1)
    ]
    return {
        "told": told,
        "priority": priorities[at],
        "told_in": told_in,
        "part_of": told.plan.title,
        "before": near[0],
        "after": near[1],
    }
