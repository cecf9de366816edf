"""What a board adds for its own area: places near its children, people who hold office, its own case numbers."""

import re
from collections.abc import Iterator
from typing import Annotated, Any

from pydantic import BeforeValidator

from publishing.front_door.fields import Name, Several, if_wanted
from publishing.front_door.schema import Facts
from publishing.front_door.showing import shown
from publishing.front_door.wording import mistake
from publishing.problems import Problem

FEWEST_DIGITS = 3
LONGEST_PATTERN = 40


def _a_pattern(written: Any) -> str:
    """Signs that stand for digits and letters; it may have none of either itself."""
    text = written.strip() if isinstance(written, str) else ""
    if not 0 < len(text) <= LONGEST_PATTERN or "\n" in text:
        raise mistake(f"should be a pattern of at most {LONGEST_PATTERN} signs, for example SCR-####-##.")
    return text


Pattern = Annotated[str, BeforeValidator(_a_pattern)]


class Privacy(Facts):
    """Every list may be left out."""

    places: Several[Name] = if_wanted(
        "small places, schools and surgeries that a case review does not name", "[Strood]", ()
    )
    office_holders: Several[Name] = if_wanted("people who hold a public office and may be named", "[John Drew]", ())
    safe_words: Several[Name] = if_wanted("words with a capital that name nobody", "[Signs of Safety]", ())
    case_numbers: Several[Pattern] = if_wanted(
        "how the board numbers its cases; # is a digit and @ a capital letter", "[SCR-####-##]", ()
    )


def privacy_problems(privacy: Privacy) -> Iterator[Problem]:
    """Nothing is in a list twice, and a pattern of case numbers is one that ordinary words cannot fit."""
    for name in Privacy.model_fields:
        seen: dict[str, int] = {}
        for index, written in enumerate(getattr(privacy, name)):
            place = privacy.place(name, index)
            if first := seen.get(written.casefold()):
                yield Problem(place, f"{shown(written)} is also on line {first}. Delete one of the two.")
            seen.setdefault(written.casefold(), place.line)
    for index, pattern in enumerate(privacy.case_numbers):
        place = privacy.place("case_numbers", index)
        if re.search(r"\d", pattern):
            yield Problem(
                place,
                "a number stands in this pattern, which may be the number of a real case. Write # for each digit and @ for each capital letter, for example SCR-####-##.",
            )
        elif pattern.count("#") < FEWEST_DIGITS:
            yield Problem(
                place,
                f"{shown(pattern)} would fit ordinary words. Write # for each digit, at least {FEWEST_DIGITS} of them, and @ for each capital letter: SCR-####-##.",
            )


def case_number_pattern(written: str) -> str:
    """A board's own way of numbering as an expression; # is a digit, @ a capital letter, the rest itself."""
    signs = {"#": r"\d", "@": "[A-Z]", " ": r"[ \n-]?", "-": r"[ \n/-]?", "/": r"[ \n/-]?"}
    return rf"(?<![A-Za-z0-9]){''.join(signs.get(c, re.escape(c)) for c in written)}(?![A-Za-z0-9])"
