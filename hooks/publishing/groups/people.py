"""Who held the board's offices, from when until when, as far as papers say."""

from collections.abc import Iterator

from publishing.front_door.fields import Groups, Id, Line, Name, Several, Title, YesNo, if_wanted, written
from publishing.front_door.schema import Facts
from publishing.groups.papers import Known, Told
from publishing.plans.times import When


class Holder(Told):
    name: Name | None = if_wanted("the name, only of somebody who held it in public", "John Drew")
    called: Title | None = if_wanted("what the office was called in that paper, where it had another name", "Manager")
    since: When | None = if_wanted("when the time in office began", "2014-12")
    until: When | None = if_wanted("when it ended", "2018-03")
    seen: Several[When] = if_wanted("when a paper names somebody in the office", "[2015-06-30]", ())


class Office(Facts):
    id: Id = written("independent-chair", "a short name; never changes once it is public")
    name: Title = written("Independent Chair", "the office")
    single: YesNo = if_wanted("false where several people hold it at once", "false", True)
    says: Line | None = if_wanted("what to know of its name", "The paper does not say of what.")
    is_for: Groups[Known] = if_wanted("what the office is for", "- {says: …, reported: …}", ())
    role: Title | None = if_wanted("its role in data/membership.yml, whose list names the holder", "Lead Member")
    holders: Groups[Holder] = if_wanted("each holder that is known", "- {name: …, since: …}", ())
    known: Groups[Known] = if_wanted("what else papers say of it", "- {says: …, reported: …}", ())


class Part(Facts):
    name: Title = written("Chairs", "the heading that these offices stand under")
    offices: Groups[Office] = written("- {id: …, name: …}", "each office, in the order of the page")


class People(Facts):
    parts: Groups[Part] = written("- {name: …, offices: …}", "the headings of the page, with their offices")

    @property
    def offices(self) -> dict[str, Office]:
        return {one.id: one for part in self.parts for one in part.offices}

    @property
    def placed(self) -> Iterator[tuple[Office, tuple[str | int, ...]]]:
        """Each office with where it stands in the file."""
        for index, part in enumerate(self.parts):
            for at, office in enumerate(part.offices):
                yield office, ("parts", index, "offices", at)
