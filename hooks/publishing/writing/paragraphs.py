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
# What a table, a chart or a text shows; ink, bins and lines on a road have colours of their own.
SHOWN = r"(?:shown|marked|highlighted|written|set out|listed|coloured|shaded|printed)"
PARTS = r"(?:text|words|cells|rows|columns|figures|bars?)"
BY_COLOUR = re.compile(
    rf"\b{SHOWN}\s+(?:in\s+)?{COLOURS}\b(?!\s*(?:and|or|,)?\s*(?:marked|labelled|with|ink\b))"
    rf"|\bin\s+{COLOURS}\s+(?:text|type|print|letters|below|above)\b|\bthe\s+{COLOURS}\s+{PARTS}\b(?!\s+(?:are|is|was|were)\s+(?:recycled|collected|painted|emptied))",
    re.IGNORECASE,
)


def capitals_problems(body: Body) -> Iterator[Problem]:
    """A paragraph is not written in capitals throughout; publishing.headlines says the same of headings."""
    for start, block in body.paragraphs():
        is_heading = block.lstrip().startswith("#") and "\n" not in block.strip()
        if is_heading or SMALL.search(block) or len(WORD.findall(block)) < FEWEST_WORDS:
            continue
        yield Problem(
            body.place(start + len(block) - len(block.lstrip())),
            "this paragraph is in capitals throughout, which is slow to read and is spelled out letter by letter by some screen readers. Write it in small letters, and make the most important words **bold**.",
            Level.REMIND,
        )


POSTCODE = re.compile(r"[A-Z]{1,2}\d[A-Z\d]? ?\d[A-Z]{2}\.?")
LONGEST_LINE_OF_AN_ADDRESS = 40


def address_problems(body: Body) -> Iterator[Problem]:
    """The lines of a postal address stay lines."""
    for start, lines in body.blocks:
        if not 3 <= len(lines) <= 8 or not POSTCODE.search(lines[-1]) or any(line[:1] in " >|-*#" for line in lines):
            continue
        if all(
            0 < len(line) <= LONGEST_LINE_OF_AN_ADDRESS and not line.endswith(("  ", "\\", "<br>"))
            for line in lines[:-1]
        ):
            yield Problem(
                body.line_place(start),
                "the lines of this address would run together into one. Write <br> at the end of each line but the last.",
                Level.REMIND,
            )


A_MEANING = re.compile(r"^[ ]{0,3}(?P<colon>:)(?![a-z0-9_+-]+:)(?=[A-Za-z0-9*_\[\"“‘'])", re.MULTILINE)


def meaning_problems(body: Body) -> Iterator[Problem]:
    """A meaning stands under its word, behind a colon and spaces."""
    for found in A_MEANING.finditer(body.marks) if "\n:" in f"\n{body.marks}".replace(" ", "") else ():
        yield Problem(
            body.place(found.start("colon")),
            "this colon would be printed. To say what a word means, write the word on a line of its own and, directly under it, a colon, three spaces and the meaning.",
        )


def colour_problems(body: Body) -> Iterator[Problem]:
    """Nothing is told by colour alone."""
    prose = body.prose.lower()
    if not any(f" {colour}" in prose or f"\n{colour}" in prose for colour in COLOUR_WORDS):
        return
    for found in BY_COLOUR.finditer(body.prose):
        words = " ".join(found[0].split())
        yield Problem(
            body.place(found.start()),
            f"'{words}' tells nothing to a reader who does not see colours, or on paper. Say it in words as well.",
            Level.REMIND,
        )
