"""What an action is tied to: the paragraphs that tell of it, as far as readers may see them."""

from dataclasses import dataclass

from publishing.page import Page
from publishing.plans.plan import Action
from publishing.plans.standing import ActionOn
from publishing.plans.told import PlanOn
from publishing.site import Site


@dataclass(frozen=True)
class Paragraph:
    page: Page
    number: str

    @property
    def address(self) -> str:
        return f"{self.page.address}#{self.number}"


@dataclass(frozen=True)
class Told:
    """A paragraph of another page, and the action that it tells of."""

    number: str
    plan: PlanOn
    action: ActionOn


def paragraphs_on(action: Action, site: Site) -> list[Paragraph]:
    """None of a page that is not public: not even its name is told."""
    named = (one.partition("#") for one in action.reported)
    return [Paragraph(page, number) for uri, _, number in named if (page := site.public_page(uri))]


def told_of_here(site: Site, page: Page) -> list[Told]:
    """In the order of the page's paragraphs."""
    found = [
        Told(one.number, plan, action)
        for plan in site.plans_now.values()
        for action in plan.actions
        for one in paragraphs_on(action.action, site)
        if one.page is page
    ]
    return sorted(found, key=lambda one: [int(part) for part in one.number.split(".")])
