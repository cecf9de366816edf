"""A group of the board: what it is for, who is on it, how often it meets, and where that is told."""

from publishing.front_door.fields import Groups, Id, Line, Several, Title, YesNo, if_wanted, written
from publishing.front_door.schema import Facts
from publishing.groups.papers import Known, Told
from publishing.plans.times import When
from publishing.writing.outline import slug


class OnGroup(Facts):
    who: Title = written("Kent Police", "a role or an agency, never a person's name")
    of: Id | None = if_wanted("the agency by its id from data/agencies.yml, for a link to it", "kent-police")


class AboutGroup(Told):
    """What the page of groups says of each."""

    id: Id = written("executive", "a short name; never changes once it is public")
    name: Title = written("Executive", "the group, as the source names it")
    title: Title | None = if_wanted("its heading on the page of groups, where that is not its name", "The Executive")
    chair: Line | None = if_wanted("who chairs it: a role, where the source says", "Independent Chair")
    office: Id | None = if_wanted("the chair's office by its id from data/people.yml", "independent-chair")
    shared_with: Several[Line] = if_wanted("others whose group it is too", "[Kent Safeguarding Children Board]", ())
    is_shared: YesNo = if_wanted("true where it is shared, and no paper says with whom", "true", False)
    purpose: Several[Line] = if_wanted("what it is for, a sentence each", "[It leads the board.]", ())
    work: Several[Line] = if_wanted("what its work is about, a line each", "[gangs, missing children]", ())
    members: Groups[OnGroup] = if_wanted("who is on it, by role or agency", "- {who: …, of: …}", ())
    meets: Line | None = if_wanted("how often it meets", "Six times a year.")
    set_up: When | None = if_wanted("when it was set up", "2008-04")
    known: Groups[Known] = if_wanted("what else papers say of it", "- {says: …, reported: …}", ())
    see: Several[Line] = if_wanted(
        "other pages of this site that tell of its work: their files", "[fact-sheets/neglect.md]", ()
    )

    @property
    def heading(self) -> str:
        return self.title or self.name

    @property
    def anchor(self) -> str:
        """Its address on the page of groups."""
        return slug(self.heading)


class OtherGroup(AboutGroup):
    """A group of other papers, which do not say to whom it reported."""


class Headings(Facts):
    reports: Title = if_wanted("above the list of who reports to whom", "Who reports to whom", "Who reports to whom")
    own: Title = if_wanted("above the groups of this board alone", "The board's own groups", "The board's own groups")
    shared: Title = if_wanted("above those shared with others", "Shared groups", "Groups shared with others")
    elsewhere: Title = if_wanted("above those of other papers", "Groups of other papers", "Other groups")
