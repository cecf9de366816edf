"""Whoever is told a time can come at it: it is on the clock, and is written in one way."""

import re
from collections.abc import Iterator

from publishing.problems import Level, Problem
from publishing.writing.body import Body

TIME = re.compile(
    r"(?<![\w£$€.:,/-])(?P<hour>\d{1,2})(?:[:.](?P<minute>\d\d))?\s?(?P<half>[ap])\.?m\b(?![\w/])", re.IGNORECASE
)
RULE = "time-in-a-sentence"


def time_problems(body: Body) -> Iterator[Problem]:
    """With am or pm the hours go from 1 to 12, and the minutes to 59."""
    for found in TIME.finditer(body.prose):
        if sentence := _wrong_with(found):
            yield Problem(body.place(found.start()), sentence, Level.ACKNOWLEDGE, RULE, found[0])


def _wrong_with(found: re.Match[str]) -> str | None:
    hour, minute, half = int(found["hour"]), found["minute"] or "", found["half"].lower()
    if minute and int(minute) > 59:
        return f"'{found[0]}' is no time of day: an hour has 60 minutes. Correct it, for example 9:30am."
    if hour > 24 or not hour:
        return f"'{found[0]}' is no time of day. With am or pm the hours go from 1 to 12."
    if hour <= 12:
        return None
    late = f"{hour - 12}{':' if minute else ''}{minute}"
    if half == "a":
        return f"'{found[0]}' is no time of day: with am or pm the hours go from 1 to 12. Write {late}am or {late}pm."
    return f"'{found[0]}' says twice that it is after noon. Write {late}pm."
