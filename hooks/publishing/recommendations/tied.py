"""What is tied to what, in both directions: recommendations, the actions that answer them, the paragraphs that tell of both."""

from collections import defaultdict
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from functools import cached_property
from itertools import groupby

from publishing.page import Page
from publishing.plans.standing import ActionOn
from publishing.plans.told import PlanOn
from publishing.recommendations.asked import AskedOn, everything_asked
from publishing.reports.told_in import Paragraph, paragraphs_named
from publishing.scrutiny.pages import uri_of
from publishing.site import Site


@dataclass(frozen=True)
class Answering:
    """An action of a plan that readers can see."""

    plan: PlanOn
    action: ActionOn

    @property
    def address(self) -> str:
        return self.plan.address_of(self.action)

    @property
    def name(self) -> str:
        return f"priority {self.action.priority.number}, action {self.action.action.number}"


@dataclass(frozen=True)
class Told:
    """Paragraphs of one page, and one thing that they tell of."""

    paragraphs: tuple[Paragraph, ...]
    name: str
    address: str
    of: str  # what that is a part of
    says: str


class Tied:
    """As far as readers may see it. Each direction is worked out once in a build."""

    def __init__(self, site: Site) -> None:
        self.site = site
        self.asked = list(everything_asked(site))

    @cached_property
    def actions(self) -> dict[str, Answering]:
        """By the name that others call them: 2014-17/1/1.1."""
        plans = (plan for plan in self.site.plans_now.values() if self.site.public_page(plan.uri))
        return {one.id: Answering(plan, one) for plan in plans for one in plan.actions}

    def answering(self, one: AskedOn) -> list[Answering]:
        return [self.actions[name] for name in one.asked.actions if name in self.actions]

    def is_tied(self, one: AskedOn) -> bool:
        """To something that readers can see: what must wait is no help to them, and is not betrayed."""
        return bool(self.answering(one) or self.paragraphs_on(one.asked.reported))

    def paragraphs_on(self, names: Iterable[str]) -> list[Paragraph]:
        return paragraphs_named(names, self.site)

    @cached_property
    def asked_by_action(self) -> dict[str, list[AskedOn]]:
        found: dict[str, list[AskedOn]] = defaultdict(list)
        for one in self.asked:
            for name in one.asked.actions:
                found[name].append(one)
        return dict(found)

    def told_of(self, page: Page) -> list[Told]:
        """What the paragraphs of a page tell of, in their order."""
        return self._told.get(page.uri, [])

    @cached_property
    def _told(self) -> dict[str, list[Told]]:
        found: dict[str, list[Told]] = defaultdict(list)
        for one in (*self._of_plans(), *self._of_scrutiny(), *self._of_what_was_asked()):
            found[one.paragraphs[0].page.uri].append(one)
        return {uri: sorted(here, key=lambda one: one.paragraphs[0].order) for uri, here in found.items()}

    def _of_plans(self) -> Iterator[Told]:
        for one in self.actions.values():
            action, title = one.action.action, one.plan.plan.title
            for there in self.paragraphs_on(action.reported):
                yield Told((there,), one.name, one.address, title, action.what)

    def _of_scrutiny(self) -> Iterator[Told]:
        for name, one in self.site.scrutiny.items():
            if page := self.site.public_page(uri_of(name)):
                for _, here in groupby(self.paragraphs_on(one.told), lambda there: there.page.uri):
                    yield Told(tuple(here), one.title, page.address, "", one.summary)

    def _of_what_was_asked(self) -> Iterator[Told]:
        for one in self.asked:
            for there in self.paragraphs_on(one.asked.reported):
                yield Told((there,), one.name, one.address, one.page.fields.title, one.asked.says)
