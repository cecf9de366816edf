"""When something is due or was done, as exactly as the plan says it: a day, a month, a year, or years on end."""

import re
from calendar import monthrange
from dataclasses import dataclass
from datetime import date
from typing import Annotated, Any

from pydantic import BeforeValidator, WithJsonSchema

from publishing.front_door.as_people_write import DASHES, day_meant
from publishing.front_door.moments import a_day
from publishing.front_door.showing import shown
from publishing.front_door.wording import mistake
from publishing.measures.reading.meant_periods import period_meant
from publishing.spoken import spoken

A_TIME = "Write a month as 2015-08, a day as 2015-08-31, or a year as 2015."
THE_YEARS = "Write them as 2015-17, or one year as 2015."
LONGEST = 10  # years that something goes on for
MONTH = re.compile(r"(\d{4})-(\d\d)", re.ASCII)
YEAR = re.compile(r"\d{4}", re.ASCII)
DAY = re.compile(r"\d{4}-\d\d-\d\d", re.ASCII)
TWO_YEARS = re.compile(r"(?:from )?(\d{4}) ?(?:[-/]|to|and) ?((?:\d\d)?\d\d)", re.ASCII)


@dataclass(frozen=True)
class Time:
    """It is over when its last day is."""

    written: str
    first: date
    last: date
    name: str

    def __str__(self) -> str:
        return self.name


def a_time(written: Any) -> Time:
    """A month is as good as a day: nobody is late before it is over."""
    text = written.strip() if isinstance(written, str) else ""
    if YEAR.fullmatch(text) and _is_a_year(int(text)):
        return Time(text, date(int(text), 1, 1), date(int(text), 12, 31), text)
    if month := a_month(text):
        return month
    if DAY.fullmatch(text) or day_meant(text):
        day = a_day(text)
        return Time(text, day, day, spoken(day))
    raise mistake(f"{_said(written)} no time that can be read{_time_instead(text)}")


def a_month(text: str) -> Time | None:
    found = MONTH.fullmatch(text)
    if not found or not 1 <= int(found[2]) <= 12 or not _is_a_year(int(found[1])):
        return None
    first = date(int(found[1]), int(found[2]), 1)
    return Time(text, first, first.replace(day=monthrange(first.year, first.month)[1]), f"{first:%B %Y}")


def _time_instead(text: str) -> str:
    """The month to type, where only one can be meant."""
    plain = _plain(text)
    if plain != text and a_month(plain):
        return f". Write {plain}, with a hyphen and no spaces."
    if meant := period_meant(plain, "month"):
        return f". Write {meant}."
    if found := MONTH.fullmatch(text):
        years = (
            f" Years on end go under throughout: of a step; of a plan, the last is enough: {found[1][:2]}{found[2]}."
        )
        return f": there is no month {int(found[2])}. {A_TIME}{years if found[2] > max(found[1][2:], '12') else ''}"
    return f". {A_TIME}"


def the_years(written: Any) -> Time:
    """2015-17 is from the first day of 2015 to the last of 2017."""
    text = written.strip() if isinstance(written, str) else ""
    if years := years_on_end(text):
        return years
    raise mistake(f"{_said(written)} not the years that something goes on for. {_years_instead(text)}")


def years_on_end(text: str) -> Time | None:
    if found := MONTH.fullmatch(text):
        first, last = int(found[1]), int(found[1]) // 100 * 100 + int(found[2])
        last += 100 if last < first else 0  # 1999-01
        if _is_a_year(first) and first < last <= first + LONGEST:
            return Time(text, date(first, 1, 1), date(last, 12, 31), f"{first} to {last}")
    return a_time(text) if YEAR.fullmatch(text) and _is_a_year(int(text)) else None


def _years_instead(text: str) -> str:
    """Both years, however they are joined, where the first is the earlier."""
    found = TWO_YEARS.fullmatch(_plain(text))
    last = int(found[1][:2] + found[2] if len(found[2]) == 2 else found[2]) if found else 0
    return f"Write {found[1]}-{last % 100:02}." if found and 0 < last - int(found[1]) <= LONGEST else THE_YEARS


def _plain(text: str) -> str:
    """With common hyphens, and no spaces round them."""
    return re.sub(r" *- *", "-", text.translate(DASHES))


def _said(written: Any) -> str:
    """What was typed; a list or a group is not shown."""
    return f"{shown(written.strip())} is" if isinstance(written, str) and written.strip() else "what stands here is"


def _is_a_year(year: int) -> bool:
    return 1900 <= year <= 2199


def _like(pattern: str) -> WithJsonSchema:
    return WithJsonSchema({"type": ["string", "integer"], "pattern": f"^{pattern}$"})


When = Annotated[Time, BeforeValidator(a_time), _like(r"\d{4}(-\d\d){0,2}")]
Years = Annotated[Time, BeforeValidator(the_years), _like(r"\d{4}(-\d\d)?")]
