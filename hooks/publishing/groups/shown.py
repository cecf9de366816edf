"""The groups as their page has them: what each is for, to whom it reports and who to it, what it leads."""

from collections.abc import Iterator
from dataclasses import dataclass
from functools import cached_property
from itertools import groupby

from publishing.groups.addresses import (
    Named,
    agency_named,
    group_named,
    office_named,
    page_showing,
    partner_named,
    top_of,
)
from publishing.groups.cited import cited
from publishing.groups.group import AboutGroup
from publishing.groups.leading import Led, led_by
from publishing.groups.meetings_shown import MeetingOn, meetings_of
from publishing.measures.measure import Source
from publishing.page import Page
from publishing.reports.sources import parts
from publishing.reports.structure import Group, Structure
from publishing.site import Site
from publishing.writing.outline import slug


@dataclass(frozen=True)
class GroupOn:
    group: AboutGroup
    site: Site
    source: Source | None = None  # with the paragraphs of this group alone
    inside: tuple[str, ...] = ()  # the ids of those that report to it

    @property
    def placed(self) -> Group | None:
        """What is known of its place among the others."""
        return self.group if isinstance(self.group, Group) else None

    @property
    def reports_to(self) -> list[Named]:
        up = (self.placed.reports_to, *self.placed.also_to) if self.placed else ()
        return [group_named(self.site, id) for id in up if id]

    @property
    def reports_from(self) -> list[Named]:
        return [group_named(self.site, id) for id in self.inside]

    @property
    def shared_with(self) -> list[Named]:
        return [partner_named(self.site, one) for one in self.group.shared_with]

    @property
    def chair(self) -> Named | None:
        if not self.group.chair:
            return None
        return Named(self.group.chair, office_named(self.site, self.group.office).address if self.group.office else "")

    @property
    def members(self) -> list[Named]:
        return [agency_named(self.site, one.who, one.of) for one in self.group.members]

    @cached_property
    def leads(self) -> list[tuple[str, list[Led]]]:
        """Under the years of each plan."""
        found = groupby(led_by(self.group.id, self.site), key=lambda one: one.plan.period)
        return [(period, list(leads)) for period, leads in found]

    @cached_property
    def meetings(self) -> list[MeetingOn]:
        """None while their page may not be seen."""
        return meetings_of(self.site, self.group.id) if page_showing(self.site, "meetings") else []

    @property
    def alike(self) -> list[list[MeetingOn]]:
        """Meetings of which the same is told stand together, so that it is told once."""
        found: dict[tuple[str, ...], list[MeetingOn]] = {}
        for one in self.meetings:
            found.setdefault(tuple(message.says for message in one.messages), []).append(one)
        return list(found.values())

    @property
    def is_at_the_top(self) -> bool:
        return self.group.id == top_of(self.site)

    @property
    def meetings_page(self) -> Page | None:
        return page_showing(self.site, "meetings")

    @property
    def known(self) -> list[tuple[str, list[Named]]]:
        """What stands where the whole group is told of is not cited a second time."""
        own = set(self.group.reported)
        return [
            (one.says, [] if own.issuperset(one.reported) and not one.source else cited(one, self.site))
            for one in self.group.known
        ]

    @property
    def told_in(self) -> list[Named]:
        return cited(self.group, self.site)

    @property
    def see(self) -> list[Named]:
        """Other pages, as far as readers may see them."""
        parts = (one.partition("#") for one in self.group.see)
        pages = ((self.site.public_page(uri), sign + anchor) for uri, sign, anchor in parts)
        return [Named(page.fields.title, page.address + anchor) for page, anchor in pages if page]


@dataclass(frozen=True)
class Section:
    """A heading of the page, and the groups under it; of one that others report to, itself."""

    name: str
    id: str
    groups: list[GroupOn]


def sections(site: Site) -> list[Section]:
    """Those to whom others report stand first, each by itself; then the board's own, the shared, those of other papers."""
    found = site.structure
    if not found or not any(not one.reports_to for one in found.groups):
        return []
    groups = list(_placed(found, site))
    leaf = [one for one in groups if not one.inside]
    shared = [one for one in leaf if one.group.shared_with or one.group.is_shared]
    own = [one for one in leaf if one not in shared]
    others = [GroupOn(one, site) for one in found.elsewhere]
    headed = ((found.headings.own, own), (found.headings.shared, shared), (found.headings.elsewhere, others))
    above = [Section(one.group.heading, one.group.anchor, [one]) for one in groups if one.inside]
    return [*above, *(Section(name, slug(name), inside) for name, inside in headed if inside)]


def notes_on(site: Site) -> Iterator[list[tuple[str, str]]]:
    """In pieces, each with the address of the paragraph that it names; '' where it names none."""
    found = site.structure
    for says in found.notes if found else ():
        assert found
        source = Source.model_construct(document=found.source.document, where=says)
        yield list(parts(source, site.reports))


def _placed(structure: Structure, site: Site) -> Iterator[GroupOn]:
    for branch in structure.tree.all:
        below = [one.id for one in structure.groups if branch.group.id in (one.reports_to, *one.also_to)]
        yield GroupOn(branch.group, site, branch.source, tuple(below))
