"""A time that is written as people say it, such as 2017/18 or 3-14 October 2011, is answered with what to type."""

import re
from collections.abc import Callable

from publishing.front_door.as_people_write import DASHES

A_WHEN = "Write a month as 2015-08, a day as 2015-08-31, a year as 2015, or one that begins in April as 2017-18."
NOTES = "What else is known can stand under notes:."
FROM_APRIL = re.compile(r"((?:19|20|21)\d\d)-(\d\d)", re.ASCII)
TWO_YEARS = re.compile(r"(?<!\d)((?:19|20|21)\d\d) ?(?:[-/]|to) ?((?:19|20|21)?\d\d)(?!\d|-\d)", re.ASCII)
YEAR = re.compile(r"(?<!\d)(?:19|20|21)\d\d(?!\d)", re.ASCII)
JOINED = r" ?(?:-|/|&|to|and) ?"
MONTHS = "jan feb mar apr may jun jul aug sep oct nov dec".split()
MONTH = rf"(?:{'|'.join(MONTHS)})[a-z]*\.?"
DAYS = re.compile(
    rf"\d\d?(?:st|nd|rd|th)?(?: {MONTH})?{JOINED}\d\d?(?:st|nd|rd|th)? (?:of )?({MONTH}),? (\d{{4}})", re.ASCII
)
TWO_MONTHS = re.compile(rf"\b({MONTH})(?: \d{{4}})?{JOINED}{MONTH}", re.ASCII)


def is_next(first: str, second: str) -> bool:
    """Whether 18 follows 2017."""
    return (int(first) + 1) % 100 == int(second) % 100


def instead(text: str) -> str:
    """Nothing where the text is a month or a day, or looks like one."""
    plain = " ".join(text.translate(DASHES).split())
    return next(filter(None, (meant(plain) for meant in MEANT)), "")


def _a_year_from_april(plain: str) -> str:
    years = TWO_YEARS.search(plain)
    if not years or int(years[2][-2:]) <= 12:  # which can be a month
        return ""
    if is_next(years[1], years[2]):
        return f"Write {years[1]}-{years[2][-2:]}.{'' if plain[0].isdigit() else f' {NOTES}'}"
    return f"Write the year in which they finished. {A_WHEN}" if years[2][-2:] > years[1][-2:] else ""


def _several_days(plain: str) -> str:
    if not (days := DAYS.search(plain.casefold())):
        return ""
    return f"Write the month, {days[2]}-{MONTHS.index(days[1][:3]) + 1:02}. The days can stand under notes:."


def _two_months(plain: str) -> str:
    months, year = TWO_MONTHS.search(plain.casefold()), YEAR.search(plain)
    if not months or not year:
        return ""
    return f"Write the first month, {year[0]}-{MONTHS.index(months[1][:3]) + 1:02}, or the year, {year[0]}. {NOTES}"


def _without_a_month(plain: str) -> str:
    """A season, a quarter, or last year."""
    if re.search(rf"\b{MONTH}\b", plain.casefold()) or not re.search(r"[A-Za-z]{2}", plain):
        return ""
    year = YEAR.search(plain)
    return f"Write the year, {year[0]}. {NOTES}" if year else A_WHEN


MEANT: tuple[Callable[[str], str], ...] = (_a_year_from_april, _several_days, _two_months, _without_a_month)
