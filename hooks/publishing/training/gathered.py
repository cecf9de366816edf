"""Dates that are written elsewhere are not written twice: meetings of the board, and the diaries of bulletins."""

from collections.abc import Iterator
from datetime import date
from hashlib import sha256

from publishing.kinds.bulletin import Bulletin
from publishing.life.states import State
from publishing.page import Page
from publishing.reports.appendices import Attendance
from publishing.training.days import Day
from publishing.training.events import MEETING, SESSION, TOLD, Event
from publishing.training.pages import uri_of
from publishing.training.training import Training

GONE = (State.WITHDRAWN, State.SUPERSEDED)  # still read, and no longer to be followed


def sessions_of(training: Training, pages: dict[str, Page]) -> Iterator[Event]:
    """Each with the page of its course."""
    for one in training.sessions:
        yield Event(
            id=one.id,
            what=training.by_id[one.course].name,
            kind=SESSION,
            days=one.days,
            changed=training.updated,
            page=pages.get(uri_of(one.course)),
            course=one.course,
            where=one.where or "",
            status=one.status or "",
            says=one.says or "",
            book=one.book or "",
        )


def meetings_of(attendance: Attendance, who: str, updated: date, page: Page | None) -> Iterator[Event]:
    """In the words that a bulletin has for it, so that the two are told as one."""
    for day in attendance.meetings:
        what = f"The {who} meets"
        yield Event(_id(day, what), what, MEETING, (Day(day),), updated, attended=page)


def told_of(pages: list[tuple[Page, State, date]]) -> Iterator[Event]:
    """The diary of each bulletin that is still to be followed, the newest bulletin first."""
    for page, state, changed in pages:
        if isinstance(page.fields, Bulletin) and state not in GONE:
            for one in page.fields.diary:
                id, day = _id(one.date, one.what), (Day(one.date),)
                yield Event(id, one.what, TOLD, day, changed, where=one.where or "", told_in=(page,))


def as_one(events: list[Event]) -> Iterator[Event]:
    """What is said of one day in the same words is told once, with everyone who tells it."""
    alike: dict[str, list[Event]] = {}
    for event in events:
        alike.setdefault(event.id, []).append(event)
    for id, found in alike.items():
        yield Event(
            id=id,
            what=found[0].what,
            kind=found[0].kind,
            days=found[0].days,
            changed=max(one.changed for one in found),
            attended=found[0].attended,
            where=next((one.where for one in found if one.where), ""),
            told_in=tuple({page.uri: page for one in found for page in one.told_in}.values()),
        )


def _id(day: date, what: str) -> str:
    """The same in every build, for as long as the day and the words are the same."""
    plain = " ".join(what.casefold().split())
    return f"{day}-{sha256(plain.encode()).hexdigest()[:6]}"
