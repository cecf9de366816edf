"""A day is the day that was meant, and an embargo ends at one minute that London's clocks have exactly once."""

import re
from datetime import date, datetime
from typing import Any

from publishing.clock import LONDON, is_once
from publishing.front_door.as_people_write import DASHES, day_meant, minute_meant
from publishing.front_door.showing import shown
from publishing.front_door.wording import mistake

FIRST_YEAR, LAST_YEAR = 1900, 2199
WRITE_A_DAY = "Write it as year-month-day, for example 2018-01-24."


def a_day(written: Any) -> date:
    """Only year-month-day: 05/11/2018 is May to one reader and November to another, so nobody guesses."""
    if not isinstance(written, str):
        raise mistake(f"should be a date, not a list or a group. {WRITE_A_DAY}")
    text = written.strip()
    if not text:
        raise mistake(f"is empty. {WRITE_A_DAY}")
    if not (found := re.fullmatch(r"(\d{4})-(\d\d)-(\d\d)", text, re.ASCII)):
        raise mistake(f"{shown(text)} is not a date{_instead_of(text)}")
    year, month, day = (int(part) for part in found.groups())
    if why := _no_such_day(year, month, day):
        raise mistake(f"{shown(text)} is not a date: {why}. {WRITE_A_DAY}")
    return date(year, month, day)


def _instead_of(text: str) -> str:
    """The day to type, where there is one and it exists."""
    meant, after = day_meant(text), "."
    if not meant and (minute := minute_meant(text)):
        meant, after = minute[:10], ", without the time."
    if not meant:
        return f". {WRITE_A_DAY}"
    year, month, day = (int(part) for part in meant.split("-"))
    why = _no_such_day(year, month, day)
    if text.translate(DASHES) == meant:
        after = ", with hyphens: a word processor makes longer dashes of them."
    return f": {why}. {WRITE_A_DAY}" if why else f". Write {meant}{after}"


def _no_such_day(year: int, month: int, day: int) -> str | None:
    if not FIRST_YEAR <= year <= LAST_YEAR:
        return f"the year {year} is not between {FIRST_YEAR} and {LAST_YEAR}"
    if not 1 <= month <= 12:
        return f"there is no month {month}"
    try:
        date(year, month, day)
    except ValueError:
        return f"{date(2000, month, 1):%B} {year} has no day {day}"
    return None


def a_minute(written: Any) -> datetime:
    text = written.strip() if isinstance(written, str) else ""
    if not re.fullmatch(r"\d{4}-\d\d-\d\d \d\d:\d\d", text, re.ASCII):
        said = f"{shown(text)} is not" if text else "should be"
        meant = minute_meant(text)
        instead = (
            f"Write {meant}" if meant else "Write it as year-month-day and hour:minute, for example 2018-01-24 09:30"
        )
        raise mistake(f"{said} a date and a time. {instead}; it is London time.")
    day = a_day(text[:10])
    hour, minute = int(text[11:13]), int(text[14:])
    if hour > 23 or minute > 59:
        raise mistake(f"{shown(text)} is not a time: the clock goes from 00:00 to 23:59. Write it as 2018-01-24 09:30.")
    local = datetime(day.year, day.month, day.day, hour, minute, tzinfo=LONDON)
    if not is_once(local):
        raise mistake(
            f"{shown(text)} is in an hour that the change of the clocks skips or repeats in London. Choose a time before 01:00, or 02:00 or later."
        )
    return local
