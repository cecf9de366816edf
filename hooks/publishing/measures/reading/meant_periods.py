"""A month or a year written as people write it is answered with the same time in the file's own way."""

import re
import unicodedata
from collections.abc import Iterator, Mapping

from publishing.front_door.showing import shown
from publishing.measures.periods import EXAMPLES, MONTHS, Each, Period, period

NAMED = "|".join(name[:3] for name in MONTHS)
HEADINGS = ("year", "years", "period", "month", "date", "quarter", "financial year")
SUMS = ("total", "totals", "all", "sum", "average", "mean", "all years", "grand total")
AFTER_THE_SAME_TIME = re.compile(
    r"\s*(?:[*†‡§¹²³]+|\((?:\w{1,2}|provisional|revised|part)\)|provisional|revised)$", re.I
)
KINDS: tuple[Each, ...] = ("day", "month", "quarter", "calendar year", "financial year", "span")


def not_a_period(written: str, each: Each, read: Mapping[str, Period]) -> str:
    """What is wrong with what stands in the place of a period, and what to type; `read` are those before it."""
    kind = f"{'an' if each[0] == 'a' else 'a'} {each}"
    text = _plain(written)
    meant = period_meant(written, each)
    if meant and meant in read:
        return f"{shown(written)} is {read[meant].name}, which is here already. Keep one of the two, written {meant}."
    sentence = f"{shown(written)} is not {kind} as this file writes them."
    if meant:
        return f"{sentence} Write {meant}."
    if re.fullmatch(r"\d{4}-\d\d-\d\d", text) and not period(text, "day"):
        return f"{sentence} There is no such day: check it against the source."
    if text.lower() in SUMS:
        return f"{shown(written)} is not a time, and sums over several are not written here. Delete this line."
    if text.lower() in HEADINGS:
        return f"{shown(written)} is the heading of a column, not {kind}. Delete this line."
    if other := next((one for one in KINDS if one != each and (period(text, one) or period_meant(text, one))), None):
        example = f", for example {one}" if (one := _of_another_kind(text, other, each)) else f" like {EXAMPLES[each]}"
        return f"{shown(written)} is {'an' if other[0] == 'a' else 'a'} {other}, and this file says each: {each}. Write {kind}{example}, or change each:."
    return f"{sentence} Write it like {EXAMPLES[each]}, or change each: if the figures are about something else."


def period_meant(written: str, each: Each) -> str | None:
    """The same time in the way of the file, where it can mean only one."""
    text = _plain(written)
    for one in _ways(text, each):
        if one != written and period(one, each):
            return one
    return None


def _plain(written: str) -> str:
    """Without marks, with common hyphens and spaces, and with months by their first three letters."""
    text = unicodedata.normalize("NFKC", AFTER_THE_SAME_TIME.sub("", written.strip()))
    text = re.sub(r"[‐-―−]", "-", text).replace("’", "'")
    text = re.sub(r"(\d)(?:st|nd|rd|th)\b", r"\1", text)
    text = re.sub(rf"\b({NAMED})[a-z]*\.?(?![a-z])", lambda found: found[1].capitalize(), text, flags=re.I)
    return re.sub(r"\s+", " ", text).strip(" :.,")


def _ways(text: str, each: Each) -> Iterator[str]:
    yield text
    if each in ("financial year", "academic year"):
        yield from _years(text)
    elif each == "calendar year":
        yield from re.findall(r"^(?:year|calendar year) (\d{4})$", text, re.I)
    elif each == "month":
        yield from _months(text)
    elif each == "quarter":
        yield from _quarters(text)
    elif each == "day":
        yield from _days(text)
    else:
        ends = re.split(r"\s+(?:to|-|until)\s+|\s*/\s*(?=\d{4})", text)
        if len(ends) == 2:
            first, last = ([*_months(end), end][0] for end in ends)
            yield f"{first} to {last}"


def _years(text: str) -> Iterator[str]:
    if found := re.fullmatch(
        r"(?:FY|year)?\s*((?:19|20)\d\d)\s*(?:[/-]|to|and)?\s*'?((?:19|20)?\d\d)", text, re.IGNORECASE
    ):
        first, last = int(found[1]), int(found[2][-2:])
        if (first + 1) % 100 == last:
            yield f"{first}-{last:02}"
        elif last == (first - 1) % 100:
            yield f"{first - 1}-{first % 100:02}"
    if found := re.fullmatch(r"(?:FY ?)?'?(\d\d)\s*[/-]\s*'?(\d\d)", text, re.IGNORECASE):
        yield f"20{found[1]}-{found[2]}"
    if found := re.fullmatch(r"(?:year (?:to|ending|ended) )?31 Mar (\d{4})", text, re.IGNORECASE):
        yield f"{int(found[1]) - 1}-{found[1][2:]}"


def _months(text: str) -> Iterator[str]:
    if found := re.fullmatch(rf"(?:\d{{1,2}} )?({NAMED})[ -]'?(\d{{4}}|\d\d)", text):
        yield f"{_whole(found[2])}-{_number(found[1]):02}"
    if found := re.fullmatch(rf"(\d{{4}})[ -]({NAMED})", text):
        yield f"{found[1]}-{_number(found[2]):02}"
    if found := re.fullmatch(r"(\d{1,2})[/.-](\d{4})", text):
        yield f"{found[2]}-{int(found[1]):02}"
    if found := re.fullmatch(r"(\d{4})[/.-](\d{1,2})(?:[/.-]\d{1,2})?", text):
        yield f"{found[1]}-{int(found[2]):02}"


def _quarters(text: str) -> Iterator[str]:
    """Quarters of a financial year are left out: nobody can tell which are meant by 2018-19 Q1."""
    found = re.fullmatch(r"(\d{4})[ -]?q(\d)|q(\d)[ -/]?(\d{4})", text, re.IGNORECASE)
    if found:
        yield f"{found[1] or found[4]}-q{found[2] or found[3]}"


def _days(text: str) -> Iterator[str]:
    if found := re.fullmatch(rf"(\d{{1,2}})[ -]({NAMED})[ -](\d{{4}})", text):
        yield f"{found[3]}-{_number(found[2]):02}-{int(found[1]):02}"
    # Which of 04/05/2018 is the month cannot be told; of 31/03/2018 it can.
    if (found := re.fullmatch(r"(\d\d)[/.-](\d{1,2})[/.-](\d{4})", text)) and int(found[1]) > 12:
        yield f"{found[3]}-{int(found[2]):02}-{found[1]}"


def _of_another_kind(text: str, other: Each, each: Each) -> str | None:
    if other == "calendar year" and text.isdigit() and each in ("financial year", "academic year"):
        return f"{text}-{(int(text) + 1) % 100:02}"
    return None


def _whole(year: str) -> str:
    return year if len(year) == 4 else f"20{year}"


def _number(month: str) -> int:
    return next(at for at, name in enumerate(MONTHS, start=1) if name.startswith(month))
