"""A number that a measure keeps back is not told in a sentence either, in figures or in words."""

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from publishing.measures.published import Published
from publishing.measures.reading.figures import Figures
from publishing.problems import Level, Problem
from publishing.writing.body import Body

IN_WORDS = {"one": 1, "two": 2, "three": 3, "four": 4, "five": 5, "six": 6, "seven": 7, "eight": 8, "nine": 9}
NUMBER = re.compile(
    rf"(?<![\w.,£-])(?P<number>\d[\d,]*|{'|'.join(IN_WORDS)})(?=(?P<after>(?:[ \t\n]+[\w'’-]+){{1,4}}))", re.I
)


@dataclass(frozen=True)
class KeptBack:
    """The counts that are not shown of one kind of people, by the words for them."""

    unit: str
    counts: frozenset[int]


def kept_back(numbers: Mapping[str, Published], read: Mapping[str, Figures]) -> list[KeptBack]:
    found = []
    for id, one in numbers.items():
        counts = {
            int(amount.number)
            for key, amount in read[id].amounts.items()
            if amount.number and one.measure.kind == "count" and one.shown[key].amount.number is None
        }
        if counts:
            found.append(KeptBack(one.measure.unit.split()[0].rstrip("s").casefold(), frozenset(counts)))
    return found


def told_problems(body: Body, secrets: list[KeptBack]) -> Iterator[Problem]:
    """The number itself is not printed: whoever reads the log would learn it."""
    for found in NUMBER.finditer(body.prose) if secrets else ():
        written = found["number"].casefold()
        count = IN_WORDS.get(written) or (int(written.replace(",", "")) if written[0].isdigit() else None)
        said = found["after"].casefold()
        if any(count in one.counts and one.unit in said for one in secrets):
            yield Problem(
                body.place(found.start()),
                "a number here, beside what it counts, is one that a measure in data/measures/ keeps back because it tells of so few. Leave it out, or say it without a number.",
                Level.ACKNOWLEDGE,
                rule="small-number",
                about=found[0] + found["after"],
            )
