"""Each office with those who held it, the earliest first, as far as papers say; of nobody is it said that they hold it now."""

from collections.abc import Iterator
from dataclasses import dataclass

from publishing.groups.addresses import Named, group_named, groups_by_id
from publishing.groups.cited import cited
from publishing.groups.people import Holder, Office
from publishing.plans.times import Time
from publishing.reports.appendices import Member
from publishing.site import Site
from publishing.spoken import listed, spoken


@dataclass(frozen=True)
class HolderOn:
    name: str  # '' where no paper gives one
    when: str
    called: str
    told_in: list[Named]
    first: str  # the first day of which anything is known, to sort by


@dataclass(frozen=True)
class OfficeOn:
    office: Office
    site: Site

    @property
    def holders(self) -> list[HolderOn]:
        found = [_holder(one, self.site) for one in self.office.holders]
        return sorted([*found, *self._on_the_list()], key=lambda one: one.first)

    @property
    def chairs(self) -> list[Named]:
        """The groups whose chair it is."""
        return [
            group_named(self.site, id) for id, one in groups_by_id(self.site).items() if one.office == self.office.id
        ]

    @property
    def known(self) -> list[tuple[str, list[Named]]]:
        return [(one.says, cited(one, self.site)) for one in self.office.known]

    @property
    def is_for(self) -> list[tuple[str, list[Named]]]:
        return [(one.says, cited(one, self.site)) for one in self.office.is_for]

    def _on_the_list(self) -> Iterator[HolderOn]:
        """Whom the list of members names in this role, unless the name stands here already."""
        for one in members_in(self.office, self.site):
            if not any(same_person(one.name or "", other.name or "") for other in self.office.holders):
                assert self.site.membership
                day, where = self.site.membership.date, self.site.membership.source
                yield HolderOn(one.name or "", spoken(day), "", [Named(f"{where.document}, {where.where}", _list_of_members(self.site))], day.isoformat())  # fmt: skip


def members_in(office: Office, site: Site) -> list[Member]:
    """Named members in the role of an office."""
    found = site.membership.members if site.membership and office.role else ()
    return [one for one in found if one.role == office.role and one.name]


def same_person(one: str, other: str) -> bool:
    """John Drew, and John Drew C.B.E."""
    a, b = set(one.split()), set(other.split())
    return bool(a and b) and (a <= b or b <= a)


def spoken_time(holder: Holder) -> str:
    """May 2013 to December 2014; From December 2014, and still in September 2018; 30 June 2015."""
    last = max(holder.seen, key=lambda one: one.last) if holder.seen else None
    if holder.since and holder.until:
        return f"{holder.since} to {holder.until}"
    if holder.since:
        return f"From {holder.since}" + (f", and still {_at(last)}" if last else "")
    if holder.until:
        return f"Until {holder.until}"
    return listed([str(one) for one in sorted(holder.seen, key=lambda one: one.first)])


def _at(time: Time) -> str:
    return f"on {time}" if time.first == time.last else f"in {time}"


def _holder(one: Holder, site: Site) -> HolderOn:
    first = min((time.first for time in (one.since, one.until, *one.seen) if time), default=None)
    return HolderOn(one.name or "", spoken_time(one), one.called or "", cited(one, site), str(first))


def _list_of_members(site: Site) -> str:
    pages = (report.appendix("membership") for report in site.reports.values())
    return next((page.address for page in pages if page), "")
