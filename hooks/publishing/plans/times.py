"""When something is due or was done, as exactly as the plan says it: a day, a month, a year, or years on end."""

import re
from calendar import monthrange
from dataclasses import dataclass
from datetime import date
from typing import Annotated, Any

from pydantic import BeforeValidator, WithJsonSchema

from publishing.front_door.moments import a_day
from publishing.front_door.showing import shown
from publishing.front_door.wording import mistake
from publishing.spoken import spoken

A_TIME = "Write a month as 2015-08, a day as 2015-08-31, or a year as 2015."
THE_YEARS = "Write them as 2015-17, or one year as 2015."
MONTH = re.compile(r"(\d{4})-(\d\d)", re.ASCII)
YEAR = re.compile(r"\d{4}", re.ASCII)


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
    if found := MONTH.fullmatch(text):
        year, month = int(found[1]), int(found[2])
        if 1 <= month <= 12 and _is_a_year(year):
            first = date(year, month, 1)
            return Time(text, first, first.replace(day=monthrange(year, month)[1]), f"{first:%B %Y}")
    if text.count("-") == 2 or "/" in text:
        day = a_day(text)
        return Time(text, day, day, spoken(day))
    raise mistake(f"{shown(text) if text else 'it'} is no time that can be read. {A_TIME}")


def the_years(written: Any) -> Time:
    """2015-17 is from the first day of 2015 to the last of 2017."""
    text = written.strip() if isinstance(written, str) else ""
    if found := MONTH.fullmatch(text):
        first, last = int(found[1]), int(found[1]) // 100 * 100 + int(found[2])
        last += 100 if last < first else 0  # 1999-01
        if _is_a_year(first) and first < last <= first + 10:
            return Time(text, date(first, 1, 1), date(last, 12, 31), f"{first} to {last}")
    if YEAR.fullmatch(text) and _is_a_year(int(text)):
        return a_time(text)
    raise mistake(f"{shown(text) if text else 'it'} is not the years that something goes on for. {THE_YEARS}")


def _is_a_year(year: int) -> bool:
    return 1900 <= year <= 2199


def _like(pattern: str) -> WithJsonSchema:
    return WithJsonSchema({"type": ["string", "integer"], "pattern": f"^{pattern}$"})


When = Annotated[Time, BeforeValidator(a_time), _like(r"\d{4}(-\d\d){0,2}")]
Years = Annotated[Time, BeforeValidator(the_years), _like(r"\d{4}(-\d\d)?")]
