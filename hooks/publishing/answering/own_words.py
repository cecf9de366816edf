"""A few words of somebody's own and no more, so that nobody is recognised by them; and silence is not put into words."""

import re
from collections.abc import Iterator

from publishing.answering.entry import Answering
from publishing.front_door.showing import shown
from publishing.problems import Problem
from publishing.words.in_writing import parts_of_facts

MOST_WORDS = 7
QUOTED = re.compile(r"“([^“”]+)”|\"([^\"]+)\"|(?<!\w)[‘']([^‘’'\n]+(?:['’]\w[^‘’'\n]*)*)['’](?!\w)")
SILENT = re.compile(
    r"(?:(?:it is |this is )?(?:not|un) ?(?:told|known|stated|given|recorded|clear)|unknown|none|nothing|n/?a|tb[ca]|nil|"
    r"no answer|(?:the )?(?:source|report|paper) does(?: not|n't) say.*|\?+|-+)\.?",
    re.IGNORECASE,
)
MAY_BE_SILENT = ("said", "done", "changed", "came", "could")


def quote_problems(file: Answering) -> Iterator[Problem]:
    """No quotation is longer than seven words, wherever it stands."""
    for part in parts_of_facts(file):
        for found in QUOTED.finditer(part.text):
            if (number := _words(next(filter(None, found.groups())))) > MOST_WORDS:
                yield Problem(part.place(found.start()), _too_long(number))
    for index, entry in enumerate(file.entries):
        quote = getattr(entry, "quote", None)
        if quote and (number := _words(quote)) > MOST_WORDS:
            yield Problem(file.place(file.field, index, "quote"), _too_long(number))


def _too_long(number: int) -> str:
    return f"{number} words are quoted here, and somebody may be recognised by so many. Quote {MOST_WORDS} at most, and tell the rest in the board's own words."


def _words(text: str) -> int:
    return len(re.findall(r"[^\W_]+(?:['’-][^\W_]+)*", text))


def silence_problems(file: Answering) -> Iterator[Problem]:
    """Where the source does not say it, the line is left out, and the page says so: in one way everywhere."""
    for index, entry in enumerate(file.entries):
        for field in MAY_BE_SILENT:
            written = getattr(entry, field, None)
            if written and SILENT.fullmatch(written.strip()):
                yield Problem(
                    file.place(file.field, index, field),
                    f"{shown(written)} tells nothing. Delete this line: the page then says that the source does not say, and counts it.",
                )
