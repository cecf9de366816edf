"""When something was, as exactly as a source says it: a day, a month, a year, a financial year, or not told."""

import re
from datetime import date
from typing import Annotated, Any

from pydantic import BeforeValidator, WithJsonSchema
from pydantic_core import PydanticCustomError

from publishing.front_door.as_people_write import DASHES
from publishing.front_door.showing import shown
from publishing.front_door.wording import mistake
from publishing.plans.times import Time, a_month, a_time

NOT_TOLD = "not told"
OTHER_WORDS = ("unknown", "not known", "n/a", "na", "none", "no date", "tbc", "?", "-", "undated", "not given", "nil")
TWO_YEARS = re.compile(r"(\d{4}) ?[-/] ?(?:\d\d)?(\d\d)", re.ASCII)
OR_NOT_TOLD = "If the source does not say when, write not told."


def as_told(written: Any) -> Time | None:
    """Nothing where the source is silent, which somebody has to say."""
    text = written.strip() if isinstance(written, str) else ""
    if text == NOT_TOLD:
        return None
    if text.casefold().strip(" .") in (*OTHER_WORDS, NOT_TOLD):
        raise mistake(f"{shown(text)} is said in other words here. Write {NOT_TOLD}.")
    if year := _financial_year(text):
        return year
    try:
        return a_time(written)
    except PydanticCustomError as error:
        raise mistake(f"{error.message().rstrip()} {OR_NOT_TOLD}") from None


def _financial_year(text: str) -> Time | None:
    """2017-18 is from 1 April 2017 to 31 March 2018; 2011-12 is a month."""
    plain = text.translate(DASHES)
    found = TWO_YEARS.fullmatch(plain)
    if not found or a_month(text):
        return None
    first, last = int(found[1]), int(found[2])
    if not 1900 <= first <= 2198 or last != (first + 1) % 100:
        raise mistake(
            f"{shown(text)} is not a month, nor a financial year. Write a year from April to March as 2017-18, or one year as 2017. {OR_NOT_TOLD}"
        )
    name = f"{first}-{last:02}"
    if text != name:
        if a_month(name):
            raise mistake(f"{shown(text)} would read like a month here. Write the first year alone: {first}.")
        raise mistake(f"{shown(text)} is written with a hyphen and two figures here. Write {name}.")
    return Time(text, date(first, 4, 1), date(first + 1, 3, 31), name)


WhenTold = Annotated[
    Time | None,
    BeforeValidator(as_told),
    WithJsonSchema({"type": ["string", "integer"], "pattern": rf"^(\d{{4}}(-\d\d){{0,2}}|{NOT_TOLD})$"}),
]
