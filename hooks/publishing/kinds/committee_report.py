"""A paper to a committee that holds the board to account: who wrote it for whom, in numbered paragraphs."""

from publishing.front_door.fields import Date, Line, Several, Title, if_wanted, written
from publishing.kinds.every_page import PageFields
from publishing.kinds.kind import Kind


class CommitteeReport(PageFields):
    committee: Title = written("Health and Wellbeing Board", "the committee that it was written for")
    date: Date = written("2015-06-30", "the day of its meeting")
    authors: Several[Line] = written("[Independent Chair]", "who wrote it: roles, not people")
    officers: Several[Line] = if_wanted("who could be asked about it: roles, not people", "[Board manager]", ())
    background: Several[Line] = if_wanted("the papers it relied on", "[Annual report 2013-14]", ())


COMMITTEE_REPORT = Kind("committee_report", CommitteeReport, "committee-reports", "committee_report.html")
