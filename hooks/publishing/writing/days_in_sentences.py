"""Whoever is told a day can come on it: it is in the calendar, on its own weekday, and means the same to everyone."""

import calendar
import re
from collections.abc import Iterator
from datetime import date

from publishing.nearest import nearest
from publishing.problems import Level, Problem
from publishing.writing.body import Body

MONTHS = tuple(calendar.month_name[1:])
DAYS = tuple(calendar.day_name)
WEEKDAY = rf"(?P<weekday>{'|'.join(DAYS)})"
IN_WORDS = re.compile(
    rf"(?<![\w£.,/-])(?:{WEEKDAY},?\s+(?:the\s+)?)?(?P<day>\d{{1,2}})(?:st|nd|rd|th)?\s+(?:of\s+)?(?P<month>[A-Z][a-z]{{2,}}),?\s+(?P<year>(?:19|20)\d\d)(?![\w/])"
)
WITH_SLASHES = re.compile(r"(?<![\w/.-])(?P<first>\d{1,2})/(?P<second>\d{1,2})/(?P<year>(?:19|20)\d\d|\d\d)(?![\w/-])")
SHORT = {month[:3]: month for month in MONTHS} | {"Sept": "September"}
NEXT = re.compile(rf"\b(?<!the )(?<!every )(?<!each )next\s+(?:{'|'.join(DAYS)})\b(?!\s+(?:of|in|after|before)\b)")
SURELY = 0.8
RULE = "day-in-a-sentence"


def day_problems(body: Body) -> Iterator[Problem]:
    """A day in a sentence exists, falls on the weekday that is named, and has its month in words."""
    for found in IN_WORDS.finditer(body.prose):
        if sentence := _wrong_with(found):
            yield Problem(body.place(found.start()), sentence, Level.ACKNOWLEDGE, RULE, " ".join(found[0].split()))
    for found in WITH_SLASHES.finditer(body.prose) if "/" in body.prose else ():
        if sentence := _with_slashes(found):
            yield Problem(body.place(found.start()), sentence, Level.REMIND)
    for found in NEXT.finditer(body.prose) if "next " in body.prose else ():
        yield Problem(
            body.place(found.start()),
            f"'{' '.join(found[0].split())}' is another day in every week in which it is read. Write the date.",
            Level.REMIND,
        )


def _wrong_with(found: re.Match[str]) -> str | None:
    day, year = int(found["day"]), int(found["year"])
    month = SHORT.get(found["month"], found["month"])
    if month not in MONTHS:
        meant = nearest(month, MONTHS, SURELY)
        return f"there is no month called '{found['month']}'. Did you mean {day} {meant} {year}?" if meant else None
    number = MONTHS.index(month) + 1
    last = calendar.monthrange(year, number)[1]
    if not 1 <= day <= last:
        return f"{month} {year} has no day {day}; its last is {last}. Correct the date."
    weekday = DAYS[date(year, number, day).weekday()]
    if found["weekday"] and found["weekday"] != weekday:
        return f"{day} {month} {year} is a {weekday}, not a {found['weekday']}. Correct one of the two."
    return None


def _with_slashes(found: re.Match[str]) -> str | None:
    first, second, year = int(found["first"]), int(found["second"]), int(found["year"])
    year += 2000 if year < 100 else 0
    if not (1 <= second <= 12 and 1 <= first <= 31):
        return None
    why = (
        f"may be read as {second} {MONTHS[first - 1]}" if first <= 12 and first != second else "is read out as figures"
    )
    return f"{found[0]} {why}. Write {first} {MONTHS[second - 1]} {year}."
