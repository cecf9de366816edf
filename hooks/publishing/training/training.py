"""Training: the courses, the sessions with their days and hours, and which roles need which course."""

from typing import Annotated, Literal

from pydantic import BeforeValidator

from publishing.front_door.fields import (
    Date,
    Groups,
    Id,
    Line,
    Name,
    Names,
    Several,
    Title,
    WebAddress,
    if_wanted,
    written,
)
from publishing.front_door.schema import Facts
from publishing.measures.measure import Source
from publishing.plans.times import When
from publishing.training.days import TrainingDay
from publishing.training.status import a_status

Status = Annotated[Literal["full", "cancelled"], BeforeValidator(a_status)]
How = Literal["must", "given to all", "offered", "wanted"]
LEFT_AWAY = "where the sources say nothing, leave it out: the page then says so"


class Course(Facts):
    id: Id = written("safer-recruitment", "a short name, which becomes its address and never changes")
    name: Title = written("Safer recruitment", "the course, as readers know it")
    says: Line = written("How to keep out those who would harm children.", "what it is, in one sentence")
    by: Names = written(
        "[board]", "who runs it: ids of groups in data/structure.yml or of agencies in data/agencies.yml"
    )
    also_called: Several[Name] = if_wanted("other names that people look for", "[Recruitment training]", ())
    level: Name | None = if_wanted(f"its level, in the source's word; {LEFT_AWAY}", "Basic")
    part: Id | None = if_wanted("the part of the list that it stands in, by its id under parts:", "on-a-screen")
    whom: Line | None = if_wanted("for whom it is, where the source says", "Everyone who works with children.")
    form: Name | None = if_wanted("a course in a room, a workshop, on a screen", "Workshop")
    length: Name | None = if_wanted(f"how long it takes; {LEFT_AWAY}", "Half a day")
    covers: Several[Line] = if_wanted("what it covers, a line each", "[What to ask at an interview.]", ())
    again: Line | None = if_wanted(f"how often to do it again; {LEFT_AWAY}", "Every 3 years.")
    cost: Line | None = if_wanted("what it costs", "Free for everyone who works in Medway.")
    begins: When | None = if_wanted("the day or month from which it is held", "2017-02")
    ends: When | None = if_wanted("the last day or month in which it is held", "2018-03")
    themes: Names = if_wanted("what it is about: words from data/themes.yml", "[neglect]", ("workforce",))
    figures: Several[Line] = if_wanted(
        "what was counted of it: the paths of figures in data/measures/, never the numbers",
        "[training-attendance.2017-18.safer-recruitment]",
        (),
    )
    told: Several[Line] = if_wanted(
        "where that is told: a page under docs/, and # and the number where its paragraphs have numbers",
        "['annual-reports/2017-18/4-learning.md#4.19']",
        (),
    )
    broken: Line | None = if_wanted("what in the source cannot be read for sure", "The appendix it names is lost.")


class Need(Facts):
    how: How = written(
        "must",
        "must, where a source calls it compulsory or nobody may work without it; given to all, offered or wanted, where the source says that and no more",
    )
    says: Line = written("Only those who passed the course may use the tool.", "what the source says of it")
    course: Id | None = if_wanted("the course, by its id", "safer-recruitment")
    other: Line | None = if_wanted("its name, where it is none of the courses here", "The company's own training")
    told: Several[Line] = written("['annual-reports/2017-18/3-progress.md#3.22']", "where that is told")


class Role(Facts):
    id: Id = written("recruiting-managers", "a short name, which becomes a part of an address and never changes")
    name: Title = written("Managers who recruit", "the role, as those who have it would say it")
    needs: Groups[Need] = written(
        "- {how: …, course: …, says: …, told: …}", "each course or other training, one by one"
    )


class Session(Facts):
    id: Id = written("safer-recruitment-1", "calendars know it by this: it stays when the days change")
    course: Id = written("safer-recruitment", "the course, by its id")
    days: Several[TrainingDay] = written(
        "['2026-11-03 09:30 to 16:30']", "each day with its hours, London time, or without where nobody knows them"
    )
    where: Line | None = if_wanted("the place, or that it is on a screen", "Gun Wharf, Chatham")
    status: Status | None = if_wanted("full or cancelled; leave it out while there are places", "full")
    says: Line | None = if_wanted("what else to know before coming", "Bring your licence.")
    book: WebAddress | None = if_wanted("where a place can be booked", "https://www.example.org/book")


class Part(Facts):
    """Courses that stand together in the list; those of no part stand under whoever runs them."""

    id: Id = written("on-a-screen", "a short name, which becomes a part of an address and never changes")
    name: Title = written("On a screen", "its heading")
    says: Line | None = if_wanted("what all of its courses have in common", "Anyone can begin them at any time.")


class Note(Facts):
    says: Line = written("Each course took half a day.", "what a reader should know")
    told: Several[Line] = if_wanted("where that is told", "['annual-reports/2017-18/4-learning.md#4.19']", ())


class Training(Facts):
    source: Source = written("{document: …, where: …, published: …}", "where most of this is said")
    published: Date = written("2026-09-01", "the day this was put on the site")
    updated: Date = written("2026-09-30", "the day of the last change here: calendars take it for that of each session")
    courses: Groups[Course] = written("- {id: …, name: …, says: …, by: …}", "each course")
    roles: Groups[Role] = if_wanted("which training each role needs", "- {id: …, name: …, needs: …}", ())
    sessions: Groups[Session] = if_wanted("each session that has a day", "- {id: …, course: …, days: …}", ())
    parts: Groups[Part] = if_wanted("the parts of the list of courses, in their order", "- {id: …, name: …}", ())
    leaves_out: Groups[Note] = if_wanted(
        "what is true of many courses, or told of none: said once, above the list", "- {says: …, told: …}", ()
    )
    notes: Groups[Note] = if_wanted("what else a reader should know, below the list", "- {says: …, told: …}", ())

    @property
    def by_id(self) -> dict[str, Course]:
        return {one.id: one for one in self.courses}

    def courses_in(self, part: str | None) -> list[Course]:
        """Of a part of the list; None for those that stand in no part."""
        known = {one.id for one in self.parts}
        return [one for one in self.courses if (one.part if one.part in known else None) == part]
