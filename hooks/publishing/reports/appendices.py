"""Who was on the board, who came to its meetings, and what its report had to contain: facts, not prose."""

from typing import Literal

from publishing.front_door.fields import Date, Groups, Id, Line, Name, Names, Several, Title, YesNo, if_wanted, written
from publishing.front_door.schema import Facts
from publishing.measures.measure import Source

Came = Literal["attended", "did not attend", "not a member then", "not readable"]


class Member(Facts):
    role: Title = written("Detective Superintendent", "what the member was")
    agency: Title = written("Kent Police", "for whom")
    name: Name | None = if_wanted("a name, only of somebody who holds a public office", "John Drew")
    vacant: YesNo = if_wanted("true where nobody held the place", "true", False)
    since: Date | None = if_wanted("the first day, of one who served part of the year", "2017-09-01")
    until: Date | None = if_wanted("the last day, of one who served part of the year", "2017-08-31")
    of: Id | None = if_wanted("the agency by its id, so that its own page shows this too", "kent-police")


class Membership(Facts):
    date: Date = written("2018-03-31", "the day on which these were the members")
    source: Source = written("{document: …, where: …, published: …}", "where it is said")
    members: Groups[Member] = written("- {role: …, agency: …}", "each member, in the order of the source")
    others: Groups[Member] = if_wanted("who is listed apart from the members", "- {role: …, agency: …}", ())
    of_others: Line | None = if_wanted("what is known of those who are listed apart", "They advise the board.")
    notes: Several[Line] = if_wanted("what a reader should know of the list", "[…]", ())


class AgencyAtMeetings(Facts):
    name: Title = written("Kent Police", "the agency, as the source names it")
    came: Several[Came] = if_wanted(
        "for each meeting: attended, did not attend, not a member then, or not readable; left out where none can be read",
        "[attended, attended]",
        (),
    )
    printed: Names = if_wanted("what the source has instead, where nobody knows what it means", "[Green, Yellow]", ())
    of: Id | None = if_wanted("the agency by its id, so that its own page shows this too", "kent-police")


class Attendance(Facts):
    source: Source = written("{document: …, where: …, published: …}", "where it is said")
    meetings: Several[Date] = written("[2017-05-05, 2017-07-14]", "the days of the meetings, the earliest first")
    agencies: Groups[AgencyAtMeetings] = written("- {name: …, came: […]}", "each agency, in the order of the source")
    notes: Several[Line] = if_wanted("what a reader should know of the table", "[…]", ())


class Answer(Facts):
    report: Name = written("2017-18", "the folder of the report")
    paragraphs: Names = written("['1.1', '1.2']", "the numbers of the paragraphs that answer it")


class Requirement(Facts):
    id: Id = written("each-year", "a short name; never changes once it is public")
    says: Line = written("The board makes its assessment once a year.", "what the report must contain")
    where: Line = written("Working Together 2015", "who asks for it, and where that is said")
    answers: Groups[Answer] = if_wanted(
        "which paragraphs of which report answer it", "- {report: …, paragraphs: …}", ()
    )
    note: Line | None = if_wanted("what a reader should know of the answer", "The agencies' own reports answer it too.")


class Requirements(Facts):
    requirements: Groups[Requirement] = written("- {id: …, says: …, where: …}", "what a report must contain")
    notes: Several[Line] = if_wanted("what a reader should know of the list", "[…]", ())
