"""The board and its groups, and who reports to whom: readers see to whom each group answers."""

from dataclasses import dataclass

from publishing.front_door.fields import Groups, Id, Line, Names, Several, if_wanted, written
from publishing.front_door.schema import Facts
from publishing.groups.group import AboutGroup, Headings, OtherGroup
from publishing.measures.measure import Source
from publishing.spoken import listed


class Group(AboutGroup):
    reports_to: Id | None = if_wanted(
        "the group that it reports to, by its id; left out of the one at the top alone", "board"
    )
    also_to: Several[Id] = if_wanted("other groups that it reports to directly", "[board]", ())
    says: Line | None = if_wanted("what else a reader should know of how it reports", "It reports twice a year.")
    paragraphs: Names = if_wanted("the numbers of the paragraphs that tell of it", "['2.7', '2.8']", ())


class Structure(Facts):
    source: Source = written("{document: …, where: …, published: …}", "where it is said")
    groups: Groups[Group] = written("- {id: …, name: …, reports_to: …}", "the board and each group, in their order")
    elsewhere: Groups[OtherGroup] = if_wanted(
        "groups that this source does not place among the others", "- {id: …, name: …}", ()
    )
    headings: Headings = if_wanted("what the page of groups calls its parts", "{own: …, shared: …}", Headings())
    notes: Several[Line] = if_wanted("what a reader should know of the list", "[…]", ())

    @property
    def by_id(self) -> dict[str, Group]:
        return {one.id: one for one in self.groups}

    @property
    def tree(self) -> "Branch":
        """From the group that reports to nobody; what goes round in a loop never reaches it."""
        return _branch(next(one for one in self.groups if not one.reports_to), self, 0)


@dataclass(frozen=True)
class Branch:
    """A group, and those that report to it."""

    group: Group
    also_to: list[Group]
    source: Source  # with the paragraphs of this group alone
    inside: list["Branch"]
    depth: int

    @property
    def all(self) -> list["Branch"]:
        """Itself and everything inside, from the top down."""
        return [self, *(each for one in self.inside for each in one.all)]


def _branch(group: Group, structure: Structure, depth: int) -> Branch:
    known, source = structure.by_id, structure.source
    return Branch(
        group,
        [known[id] for id in group.also_to],
        Source.model_construct(document=source.document, where=_said(group.paragraphs), published=source.published),
        [_branch(one, structure, depth + 1) for one in structure.groups if one.reports_to == group.id],
        depth,
    )


def _said(numbers: Names) -> str:
    """paragraph 2.9; paragraphs 2.5, 2.7 and 2.8; nothing where none is named."""
    return f"paragraph{'s' if len(numbers) > 1 else ''} {listed(numbers)}" if numbers else ""
