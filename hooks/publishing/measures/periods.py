"""The time that a figure is about: written in one way in a file, and read out in words."""

import re
from collections.abc import Callable
from dataclasses import dataclass
from datetime import date
from functools import total_ordering
from typing import Literal

from publishing.spoken import spoken

Each = Literal["day", "month", "quarter", "calendar year", "financial year", "academic year", "span"]
MONTHS = "January February March April May June July August September October November December".split()


@total_ordering
@dataclass(frozen=True)
class Period:
    """A time by its name in the file, which is also its name in paths; `begins` and `ends` count months."""

    id: str
    begins: int  # months since the year 0
    ends: int  # the month after it
    name: str
    day: int = 0

    def __lt__(self, other: "Period") -> bool:
        return (self.begins, self.day, self.ends) < (other.begins, other.day, other.ends)

    @property
    def year(self) -> int:
        return self.begins // 12

    @property
    def month(self) -> int:
        """From 1."""
        return self.begins % 12 + 1

    def follows(self, other: "Period") -> bool:
        """Nothing lies between the two."""
        return self.begins == other.ends


EXAMPLES: dict[Each, str] = {
    "day": "2018-03-31",
    "month": "2018-03",
    "quarter": "2018-q1",
    "calendar year": "2018",
    "financial year": "2017-18",
    "academic year": "2017-18",
    "span": "2017-09 to 2018-02",
}


def period(written: str, each: Each) -> Period | None:
    """The period, or none where it is not written as this file writes its periods."""
    return _READ[each](written.strip())


def _day(written: str) -> Period | None:
    try:
        day = date.fromisoformat(written)
    except ValueError:
        return None
    month = day.year * 12 + day.month - 1
    return Period(written, month, month + 1, spoken(day), day.day) if len(written) == 10 else None


def _month(written: str) -> Period | None:
    month = _months(written)
    return Period(written, month, month + 1, _named(month)) if month is not None else None


def _quarter(written: str) -> Period | None:
    found = re.fullmatch(r"(\d{4})-q([1-4])", written, re.ASCII)
    if not found:
        return None
    begins = int(found[1]) * 12 + (int(found[2]) - 1) * 3
    return Period(written, begins, begins + 3, f"{MONTHS[begins % 12]} to {_named(begins + 2)}")


def _calendar_year(written: str) -> Period | None:
    if not re.fullmatch(r"(?:19|20|21)\d\d", written, re.ASCII):
        return None
    return Period(written, int(written) * 12, int(written) * 12 + 12, written)


def _year_from(month: int) -> Callable[[str], Period | None]:
    def read(written: str) -> Period | None:
        found = re.fullmatch(r"((?:19|20|21)\d\d)-(\d\d)", written, re.ASCII)
        if not found or (int(found[1]) + 1) % 100 != int(found[2]):
            return None
        begins = int(found[1]) * 12 + month - 1
        return Period(written, begins, begins + 12, written)

    return read


def _span(written: str) -> Period | None:
    first, _, last = written.partition(" to ")
    begins, ends = _months(first), _months(last)
    if begins is None or ends is None or ends <= begins:
        return None
    start = MONTHS[begins % 12] if begins // 12 == ends // 12 else _named(begins)
    return Period(written.replace(" ", "-"), begins, ends + 1, f"{start} to {_named(ends)}")


def _months(written: str) -> int | None:
    found = re.fullmatch(r"((?:19|20|21)\d\d)-(0[1-9]|1[0-2])", written, re.ASCII)
    return int(found[1]) * 12 + int(found[2]) - 1 if found else None


def _named(month: int) -> str:
    return f"{MONTHS[month % 12]} {month // 12}"


_READ: dict[Each, Callable[[str], Period | None]] = {
    "day": _day,
    "month": _month,
    "quarter": _quarter,
    "calendar year": _calendar_year,
    "financial year": _year_from(4),
    "academic year": _year_from(9),
    "span": _span,
}
