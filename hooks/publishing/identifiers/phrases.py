"""What a rule looks for is a list of phrases, one thing to a line, so that a board can see what it is asked about."""

import re

COUNT = r"(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|\d{1,2})"
COUNT_OR_TEEN = rf"(?:{COUNT}|[a-z]+teen)"


def any_of(*phrases: str) -> "re.Pattern[str]":
    """Whole words; a space in a phrase may be the end of a line on the page."""
    return re.compile(rf"\b(?:{'|'.join(phrases)})\b".replace(" ", r"\s"))
