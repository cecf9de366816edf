"""One day of a session: its hours in London time where they are known, and when it is over."""

import re
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from typing import Annotated, Any

from pydantic import BeforeValidator

from publishing.clock import LONDON
from publishing.front_door import typed
from publishing.front_door.as_people_write import DASHES, day_meant, minute_meant
from publishing.front_door.moments import a_day, a_minute
from publishing.front_door.showing import shown
from publishing.front_door.wording import mistake
from publishing.spoken import spoken

FIRST_YEAR = 1997  # the clocks of London have changed by today's rule since the autumn before
LONGEST = 60
WRITE = "Write the day and its hours as 2026-11-03 09:30 to 16:30, or the day alone as 2026-11-03."
TYPED = re.compile(r"(\d{4}-\d\d-\d\d)(?: (\d\d:\d\d)(?: to (\d\d:\d\d))?)?", re.ASCII)
SEVERAL = re.compile(r"\s+(?:to|and|until|till|-)\s+|\s*[,;&]\s*", re.IGNORECASE)
NOT_KNOWN = re.compile(r"\b(?:tbc|tba|time|hours?|all day|to be)\b", re.IGNORECASE)
BETWEEN = re.compile(r"\s*\b(?:to|until|till)\b\s*|\s*-\s*", re.IGNORECASE)


@dataclass(frozen=True)
class Day:
    """Without hours it lasts the whole day; with a beginning alone nobody knows when it ends."""

    date: date
    starts: datetime | None = None
    ends: datetime | None = None

    @property
    def over_at(self) -> datetime:
        midnight = datetime.combine(self.date + timedelta(days=1), time(), LONDON)
        return self.ends or midnight

    @property
    def first_minute(self) -> datetime:
        return self.starts or datetime.combine(self.date, time(), LONDON)

    @property
    def hours(self) -> str:
        """9:30am to 4:30pm; nothing where no hour is known."""
        if not self.starts:
            return ""
        return f"{_clock(self.starts)} to {_clock(self.ends)}" if self.ends else f"from {_clock(self.starts)}"

    def __str__(self) -> str:
        return f"{spoken(self.date)}, {self.hours}" if self.starts else spoken(self.date)


def _clock(minute: datetime) -> str:
    if (minute.hour, minute.minute) == (12, 0):
        return "midday"
    half = "am" if minute.hour < 12 else "pm"
    return f"{minute.hour % 12 or 12}{f':{minute:%M}' if minute.minute else ''}{half}"


def a_training_day(written: Any) -> Day:
    """A session that goes past midnight is two days; an hour that London's clocks skip or repeat is none."""
    text = written.strip() if isinstance(written, str) else ""
    found = TYPED.fullmatch(text)
    if not found:
        raise mistake(_instead(text, written))
    day = a_day(found[1])
    if any(hour and not ("00:00" <= hour <= "23:59" and hour[3:] < "60") for hour in found.groups()[1:]):
        raise mistake(f"{shown(text)} has an hour that is on no clock: hours go from 00:00 to 23:59. {WRITE}")
    if day.year < FIRST_YEAR:
        raise mistake(f"{shown(text)} is before {FIRST_YEAR}. Check the year.")
    starts, ends = (a_minute(f"{found[1]} {hour}") if hour else None for hour in found.groups()[1:])
    if starts and ends and ends <= starts:
        raise mistake(_ends_too_early(found[1], starts, ends))
    return Day(day, starts, ends)


def _ends_too_early(day: str, starts: datetime, ends: datetime) -> str:
    said = f"{day} ends at {ends:%H:%M} and begins at {starts:%H:%M}"
    if ends == starts:
        return f"{said}, so it has no length. Write the hour at which it ends, or leave out 'to {ends:%H:%M}' where nobody knows it."
    later = (ends.hour + 12) % 24
    if ends.hour < 12 and later > starts.hour:
        return f"{said}, which is earlier. Hours go up to 23: if the afternoon is meant, write {day} {starts:%H:%M} to {later}:{ends:%M}. What goes on past midnight is two days, each with its own hours."
    return f"{said}, which is earlier. Write the earlier hour first; what goes on past midnight is two days, each with its own hours."


def _instead(text: str, written: Any) -> str:
    """The day and its hours as they are typed, where only one thing can be meant."""
    if not text:
        return f"should be a day and its hours, not a list or a group. {WRITE}" if written else f"is empty. {WRITE}"
    plain = text.translate(DASHES)
    several = [day_meant(part) for part in SEVERAL.split(plain)]
    if len(several) > 1 and all(several):
        listed = ", ".join(f"'{day}'" for day in several)
        return f"{shown(text)} is more than one day. Write each as its own, with every day between them: [{listed}]"
    if (found := NOT_KNOWN.search(plain)) and (day := day_meant(plain[: found.start()].rstrip(" ,(:-"))):
        return f"{shown(text)} is not a day and its hours. Write {day}, the day alone, while nobody knows the hours."
    meant = _meant(plain)
    return f"{shown(text)} is not a day and its hours. {f'Write {meant}' if meant else WRITE}"


def _meant(text: str) -> str | None:
    if alone := day_meant(text) or minute_meant(text):
        return alone
    for found in reversed(list(BETWEEN.finditer(text))):
        before, after = text[: found.start()], text[found.end() :]
        half = re.search(r"([ap]m)\s*$", after, re.IGNORECASE)
        starts = minute_meant(before) or (
            minute_meant(f"{before}{half[1]}") if half and before[-1:].isdigit() else None
        )
        ends = minute_meant(f"{starts[:10]} {after.strip()}") if starts else None
        if starts and ends and ends > starts:
            return f"{starts} to {ends[11:]}"
    return None


TrainingDay = Annotated[Day, BeforeValidator(a_training_day), typed.text(LONGEST)]
