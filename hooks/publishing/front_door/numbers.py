"""A number is digits and nothing else, and whoever wrote '#9', 'No. 9' or 'nine' is told the digits."""

import re
from typing import Any

from publishing.front_door.as_people_write import MONTHS
from publishing.front_door.showing import shown
from publishing.front_door.wording import mistake

IN_WORDS = (
    *("none", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve"),
    *("thirteen", "fourteen", "fifteen", "sixteen", "seventeen", "eighteen", "nineteen", "twenty"),
)
NUMBERED = re.compile(r"(?:[a-z]{1,12}[.:]?\s*){0,2}#?\s*(\d{1,9})\s*(?:st|nd|rd|th|[.)])?", re.IGNORECASE | re.ASCII)

A_MONTH = re.compile(rf"(?:{'|'.join(MONTHS)})[a-z]*\W", re.IGNORECASE)  # the year of an issue is not its number


def number(written: Any) -> int:
    if not isinstance(written, str) or not re.fullmatch(r"\d{1,9}", written.strip(), re.ASCII):
        meant = digits_meant(written) if isinstance(written, str) else None
        instead = f"Write {meant}." if meant else "Write digits only, for example 12."
        raise mistake(f"{shown(written)} is not a whole number. {instead}")
    return int(written)


def digits_meant(written: str) -> str | None:
    """The digits, where there is one number to be seen; 7.5, 2017/18 and 1,200 may be anything."""
    text = written.strip()
    if (found := NUMBERED.fullmatch(text)) and not A_MONTH.match(text):
        return found[1]
    return str(IN_WORDS.index(text.lower())) if text.lower() in IN_WORDS[1:] else None
