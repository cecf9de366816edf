"""When somebody looked: as exactly as a source says it, or in a year that begins in April."""

from datetime import date
from typing import Annotated, Any

from pydantic import BeforeValidator, WithJsonSchema

from publishing.front_door.showing import shown
from publishing.front_door.wording import mistake
from publishing.plans.times import Time, a_time
from publishing.scrutiny.when_meant import A_WHEN, FROM_APRIL, instead, is_next


def when_looked(written: Any) -> Time:
    """2017-18 is no month, and says which year is meant."""
    text = written.strip() if isinstance(written, str) else ""
    found = FROM_APRIL.fullmatch(text)
    if found and is_next(found[1], found[2]) and int(found[2]) > 12:
        first = int(found[1])
        return Time(text, date(first, 4, 1), date(first + 1, 3, 31), text)
    if not text:
        raise mistake(f"should say when they looked, in one line. {A_WHEN}")
    if meant := instead(text):
        raise mistake(f"{shown(text)} is no time that can be read. {meant}")
    return a_time(written)


WhenLooked = Annotated[
    Time,
    BeforeValidator(when_looked),
    WithJsonSchema({"type": ["string", "integer"], "pattern": r"^\d{4}(-\d\d){0,2}$"}),
]
