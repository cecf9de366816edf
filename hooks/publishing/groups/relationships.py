"""Whom the board worked with, what they agreed, and who held it to account."""

from publishing.front_door.fields import Groups, Id, Line, Names, Several, Title, if_wanted, written
from publishing.front_door.schema import Facts
from publishing.groups.papers import Known, Told
from publishing.plans.times import When


class Body(Facts):
    """Another board, a partnership, a committee, an inspector."""

    id: Id = written("health-and-wellbeing-board", "a short name; never changes once it is public")
    name: Title = written("Medway Health and Wellbeing Board", "its name")
    also_named: Several[Title] = if_wanted("other names that papers give it", "[Adults Board]", ())
    known: Groups[Known] = if_wanted("what papers say of it", "- {says: …, reported: …}", ())


class Protocol(Told):
    id: Id = written("joint-working-protocol", "a short name; never changes once it is public")
    name: Title = written("Joint working protocol", "what the agreement is called")
    says: Line = written("It set out how the boards worked together.", "what it is about")
    between: Names = written("[health-and-wellbeing-board]", "with whom, by their ids")
    agreed: When | None = if_wanted("when it was agreed", "2014-10")
    known: Groups[Known] = if_wanted("what else papers say of it", "- {says: …, reported: …}", ())


class Account(Told):
    """Somebody before whom the board answered for its work."""

    office: Id | None = if_wanted("who reported, by the id of an office in data/people.yml", "independent-chair")
    heard_by: Names = written("[health-and-wellbeing-board]", "to whom, by their ids")
    how_often: Line = written("every six months", "how often")


class Relationships(Facts):
    about: Line = written("This page is about 2017-18.", "what the page says first")
    bodies: Groups[Body] = written("- {id: …, name: …}", "each board, partnership, committee or inspector")
    protocols: Groups[Protocol] = if_wanted("each agreement", "- {id: …, name: …, between: …}", ())
    accountable: Groups[Account] = if_wanted("to whom the board reported", "- {to: …, how_often: …}", ())
    held_to_account: Groups[Known] = if_wanted("what else is known of that", "- {says: …, reported: …}", ())

    @property
    def by_id(self) -> dict[str, Body]:
        return {one.id: one for one in self.bodies}
