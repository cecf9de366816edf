"""A bulletin: short news for people who work with children, each article with an address of its own."""

from publishing.front_door.fields import Date, Groups, Line, Number, if_wanted, written
from publishing.front_door.schema import Facts
from publishing.kinds.every_page import PublicationFields
from publishing.kinds.kind import Kind


class DiaryDate(Facts):
    date: Date = written("2018-03-16", "the day")
    what: Line = written("Meeting of the board", "what happens")
    where: Line | None = if_wanted("where", "Gun Wharf, Chatham")


class Bulletin(PublicationFields):
    issue: Number = written("7", "its number in the series")
    diary: Groups[DiaryDate] = if_wanted("days to keep free", "- {date: …, what: …}", ())


BULLETIN = Kind("bulletin", Bulletin, "bulletins", "bulletin.html")
