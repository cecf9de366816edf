"""The board's meetings, the newest first: what each decided, how exactly that is dated, and who came."""

from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import date
from functools import cached_property

from publishing.groups.addresses import Named, group_named, part_of_page, top_of
from publishing.groups.cited import cited
from publishing.groups.meetings import Meeting, WithoutADay
from publishing.groups.messages_shown import MessageOn, message_on
from publishing.plans.times import Time, a_time
from publishing.reports.appendices import Attendance
from publishing.site import Site


@dataclass(frozen=True)
class Came:
    """Who came to one meeting, in the words of the table."""

    by_word: dict[str, list[str]] = field(default_factory=dict)
    by_print: dict[str, list[str]] = field(default_factory=dict)  # what nobody knows the meaning of
    lost: int = 0

    @property
    def rows(self) -> int:
        return sum(map(len, (*self.by_word.values(), *self.by_print.values()))) + self.lost


@dataclass(frozen=True)
class MeetingOn:
    when: Time
    of: str
    site: Site
    meeting: Meeting | None = None

    @property
    def is_of_the_board(self) -> bool:
        return self.of == top_of(self.site)

    @property
    def anchor(self) -> str:
        return self.when.written if self.is_of_the_board else f"{self.of}-{self.when.written}"

    @property
    def title(self) -> str:
        """16 March 2018; of another group than the board: April 2015, Executive."""
        return str(self.when) if self.is_of_the_board else f"{self.when}, {self.group.name}"

    @property
    def address(self) -> str:
        return part_of_page(self.site, "meetings", self.anchor)

    @property
    def group(self) -> Named:
        return group_named(self.site, self.of)

    @property
    def is_a_month(self) -> bool:
        return self.when.first != self.when.last

    @cached_property
    def messages(self) -> list[MessageOn]:
        found = (message_on(one, self.when, self.site) for one in self.meeting.messages) if self.meeting else ()
        return [one for one in found if one]

    @property
    def is_only_planned(self) -> bool:
        """Nothing tells that it took place."""
        return not self.came and all(one.is_planned for one in self.messages)

    @cached_property
    def came(self) -> Came | None:
        table = self.site.attendance
        if not table or not self.is_of_the_board or self.is_a_month or self.when.first not in table.meetings:
            return None
        return _came(table, self.when.first)


def meetings_on(site: Site) -> list[MeetingOn]:
    """Those that papers tell of, and every day with attendance."""
    told, top = site.meetings.meetings if site.meetings else (), top_of(site)
    found = [MeetingOn(one.when, one.of or top, site, one) for one in told]
    days = {one.when.first for one in found if one.of == top and not one.is_a_month}
    more = (day for day in (site.attendance.meetings if site.attendance else ()) if day not in days)
    found += [MeetingOn(_time(day), top, site) for day in more]
    return sorted(found, key=lambda one: (one.when.first, one.is_of_the_board, one.of), reverse=True)


def meetings_of(site: Site, group: str) -> list[MeetingOn]:
    return [one for one in meetings_on(site) if one.of == group]


def without_a_day(site: Site) -> list[tuple[WithoutADay, Named, list[Named]]]:
    found = site.meetings.without_a_day if site.meetings else ()
    return [(one, group_named(site, one.of or top_of(site)), cited(one, site)) for one in found]


def _came(table: Attendance, day: date) -> Came:
    at, came = table.meetings.index(day), Came()
    rows: Iterator[tuple[str, str, str]] = (
        (one.name, one.came[at] if one.came else "", one.printed[at] if one.printed else "") for one in table.agencies
    )
    lost = 0
    for name, word, printed in rows:
        if word:
            came.by_word.setdefault(word, []).append(name)
        elif printed:
            came.by_print.setdefault(printed, []).append(name)
        else:
            lost += 1
    return Came(came.by_word, came.by_print, lost)


def _time(day: date) -> Time:
    return a_time(day.isoformat())
