"""Words that everyone can take in: not shouted, and not told by colour alone."""

import re
from collections.abc import Iterator

from publishing.problems import Level, Problem
from publishing.writing.body import Body

FEWEST_WORDS = 6
SMALL = re.compile(r"[a-zà-ÿ]")
WORD = re.compile(r"[A-Z]{2,}|[AI]\b")
COLOUR_WORDS = ("red", "green", "amber", "yellow", "blue", "orange", "purple", "pink", "grey", "gray")
COLOURS = rf"(?:{'|'.join(COLOUR_WORDS)})"
BY_COLOUR = re.compile(
    rf"\b(?:shown|marked|highlighted|printed|written|set out|listed|coloured|shaded)\s+(?:in\s+)?{COLOURS}\b(?!\s*(?:and|or|,)?\s*(?:marked|labelled|with))|\bin\s+{COLOURS}\s+(?:text|type|print|letters|below|above)\b|\bthe\s+{COLOURS}\s+(?:text|words|cells|rows|figures|items|bars?|lines?)\b",
    re.IGNORECASE,
)


def capitals_problems(body: Body) -> Iterator[Problem]:
    """A paragraph is not written in capitals throughout."""
    for start, block in body.paragraphs():
        if SMALL.search(block) or len(WORD.findall(block)) < FEWEST_WORDS:
            continue
        yield Problem(
            body.place(start + len(block) - len(block.lstrip())),
            "this paragraph is in capitals throughout, which is slow to read and is spelled out letter by letter by some screen readers. Write it in small letters, and make the most important words **bold**.",
            Level.REMIND,
        )


def colour_problems(body: Body) -> Iterator[Problem]:
    """Nothing is told by colour alone."""
    prose = body.prose.lower()
    if not any(colour in prose for colour in COLOUR_WORDS):
        return
    for found in BY_COLOUR.finditer(body.prose):
        words = " ".join(found[0].split())
        yield Problem(
            body.place(found.start()),
            f"'{words}' tells nothing to a reader who does not see colours, or on paper. Say it in words as well.",
            Level.REMIND,
        )
