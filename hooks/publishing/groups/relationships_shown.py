"""The boards and partnerships, each with what was agreed with it, what it was told, what it found, and the groups that it shares."""

from dataclasses import dataclass

from publishing.groups.addresses import Named, body_named, group_named, groups_by_id, office_named
from publishing.groups.cited import cited
from publishing.groups.papers import Known, Told
from publishing.groups.relationships import Body, Relationships
from publishing.scrutiny.over_time import Looked, over_time
from publishing.site import Site

OWN = ("self-assessment", "audit")  # by the board and its groups


@dataclass(frozen=True)
class RelationshipsOn:
    all: Relationships
    site: Site

    def cited(self, told: Told) -> list[Named]:
        return cited(told, self.site)

    def bodies(self, ids: tuple[str, ...]) -> list[Named]:
        return [body_named(self.site, id) for id in ids]

    def office(self, id: str | None) -> Named:
        return office_named(self.site, id) if id else Named("board")

    def shares(self, body: Body) -> list[Named]:
        names = (body.name, *body.also_named)
        groups = groups_by_id(self.site).items()
        return [group_named(self.site, id) for id, one in groups if set(names) & set(one.shared_with)]

    def agreed(self, body: Body) -> list[Named]:
        return [Named(one.name, f"#{one.id}") for one in self.all.protocols if body.id in one.between]

    def found(self, body: Body) -> list[Named]:
        """Each time that it looked, as far as readers may see it."""
        return [Named(one.page.fields.title, one.page.address) for one in self.looked if body.id in one.scrutiny.bodies]

    @property
    def looked(self) -> list[Looked]:
        """Each time that somebody looked who is not the board itself."""
        return [one for one in over_time(self.site) if one.scrutiny.sort not in OWN]

    def hears(self, body: Body) -> bool:
        """Whether the board reported to it."""
        return any(body.id in one.heard_by for one in self.all.accountable)

    def known(self, found: tuple[Known, ...]) -> list[tuple[str, list[Named]]]:
        return [(one.says, cited(one, self.site)) for one in found]
