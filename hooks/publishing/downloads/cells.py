"""A spreadsheet shows what the board wrote: no cell is taken for a formula, and no group of ages for a date."""

import re
import unicodedata
from datetime import date
from decimal import Decimal
from functools import lru_cache

FORMULA = "=+-@"
# Excel makes 10-14 October 2014, and 2011-12 December 2011; with a dash they stay what they are.
TAKEN_FOR_A_DATE = re.compile(r"(\d{1,2}|\d{4}(?=-(?:0?[1-9]|1[0-2])$))-(\d{1,2})")


def number(value: Decimal) -> str:
    """With the decimals that were written, and no other sign than a point and a minus."""
    return f"{value:f}"


@lru_cache(maxsize=4_096)  # most words of a file stand in every row of it
def text(written: str) -> str:
    """One line, that starts nothing: a quotation mark before a sign keeps it text."""
    line = "".join(" " if _is_control(sign) else sign for sign in written).strip()
    if found := TAKEN_FOR_A_DATE.fullmatch(line):
        return f"{found[1]}–{found[2]}"
    # Where a comma is for decimals, a spreadsheet parts a line at its semicolons.
    return ";".join(f"'{part}" if _starts_a_formula(part) else part for part in line.split(";"))


def cell(value: str | Decimal | date | None) -> str:
    if isinstance(value, str):
        return text(value)
    if isinstance(value, Decimal):
        return number(value)
    return value.isoformat() if value else ""


def _starts_a_formula(part: str) -> bool:
    """Signs that cannot be seen, and quotation marks, do not hide what comes after them; wide forms are the same sign."""
    first = next((sign for sign in part if unicodedata.category(sign)[0] not in "ZCM" and sign not in "\"'"), "")
    return unicodedata.normalize("NFKC", first)[:1] in FORMULA if first else False


def _is_control(sign: str) -> bool:
    return unicodedata.category(sign) in ("Cc", "Zl", "Zp")
