"""What has a date: a session of training, a meeting of the board, a day that a bulletin told of."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, datetime
from itertools import groupby

from publishing.page import Page
from publishing.training.days import Day

MEETING, TOLD, SESSION = "Meeting of the board", "Told in a bulletin", "Training"


@dataclass(frozen=True)
class Event:
    """It has at least one day, the earliest first."""

    id: str  # its place on a page, and what calendars know it by
    what: str
    kind: str
    days: tuple[Day, ...]
    changed: date
    page: Page | None = None  # of its course
    attended: Page | None = None  # which says who came
    course: str = ""
    where: str = ""
    status: str = ""
    says: str = ""
    book: str = ""
    told_in: tuple[Page, ...] = ()

    def is_over(self, now: datetime) -> bool:
        """Not before the last hour of its last day."""
        return self.days[-1].over_at <= now

    @property
    def anchor(self) -> str:
        return f"date--{self.id}"


@dataclass(frozen=True)
class Year:
    number: int
    events: list[Event]


@dataclass(frozen=True)
class Divided:
    """What is still to come, the next first; and what is over, by year, the last first."""

    to_come: list[Event]
    over: list[Year]


def in_order(events: Iterable[Event]) -> list[Event]:
    return sorted(events, key=lambda one: (one.days[0].first_minute, one.what.casefold(), one.id))


def divided(events: Iterable[Event], now: datetime) -> Divided:
    every = in_order(events)
    over = [one for one in reversed(every) if one.is_over(now)]
    years = [Year(number, list(found)) for number, found in groupby(over, key=lambda one: one.days[0].date.year)]
    return Divided([one for one in every if not one.is_over(now)], years)
