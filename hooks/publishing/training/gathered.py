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
from publishing.training.training import Session, Training

GONE = (State.WITHDRAWN, State.SUPERSEDED)  # still read, and no longer to be followed


def sessions_of(training: Training, pages: dict[str, Page]) -> Iterator[Event]:
    """Each with the page of its course."""
    for one in training.sessions:
        yield _session(one, training, pages.get(uri_of(one.course)))


def _session(one: Session, training: Training, page: Page | None) -> Event:
    return Event(
        one.id,
        training.by_id[one.course].name,
        SESSION,
        one.days,
        training.updated,
        page,
        one.course,
        one.where or "",
        one.status or "",
        one.says or "",
        one.book or "",
    )


def meetings_of(attendance: Attendance, who: str, updated: date, page: Page | None) -> Iterator[Event]:
    """In the words that a bulletin has for it, so that the two are told as one."""
    for day in attendance.meetings:
        yield Event(_id(day, f"The {who} meets"), f"The {who} meets", MEETING, (Day(day),), updated, page)


def told_of(pages: list[tuple[Page, State, date]]) -> Iterator[Event]:
    """The diary of each bulletin that is still to be followed, the newest bulletin first."""
    for page, state, changed in pages:
        if isinstance(page.fields, Bulletin) and state not in GONE:
            for one in page.fields.diary:
                yield Event(
                    _id(one.date, one.what), one.what, TOLD, (Day(one.date),), changed, page, where=one.where or "", told_in=(page,)
                )  # fmt: skip


def as_one(events: list[Event]) -> Iterator[Event]:
    """What is said of one day in the same words is told once, with everyone who tells it."""
    alike: dict[str, list[Event]] = {}
    for event in events:
        alike.setdefault(event.id, []).append(event)
    for id, found in alike.items():
        first = found[0]
        yield Event(
            id,
            first.what,
            first.kind,
            first.days,
            max(one.changed for one in found),
            first.page,
            where=next((one.where for one in found if one.where), ""),
            told_in=tuple(dict.fromkeys(page for one in found for page in one.told_in)),
        )


def _id(day: date, what: str) -> str:
    """The same in every build, for as long as the day and the words are the same."""
    return f"{day}-{sha256(' '.join(what.casefold().split()).encode()).hexdigest()[:6]}"
