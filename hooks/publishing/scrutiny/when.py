"""When somebody looked: as exactly as a source says it, or in a year that begins in April."""

import re
from datetime import date
from typing import Annotated, Any

from pydantic import BeforeValidator, WithJsonSchema

from publishing.plans.times import Time, a_time

FROM_APRIL = re.compile(r"((?:19|20|21)\d\d)-(\d\d)", re.ASCII)


def when_looked(written: Any) -> Time:
    """2017-18 is no month, and says which year is meant."""
    text = written.strip() if isinstance(written, str) else ""
    found = FROM_APRIL.fullmatch(text)
    if found and (int(found[1]) + 1) % 100 == int(found[2]) and int(found[2]) > 12:
        first = int(found[1])
        return Time(text, date(first, 4, 1), date(first + 1, 3, 31), text)
    return a_time(written)


WhenLooked = Annotated[
    Time,
    BeforeValidator(when_looked),
    WithJsonSchema({"type": ["string", "integer"], "pattern": r"^\d{4}(-\d\d){0,2}$"}),
]
