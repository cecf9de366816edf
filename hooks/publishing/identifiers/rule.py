"""What a rule says about a page: where, of what kind, how grave in a case review and how grave elsewhere."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from enum import StrEnum
from typing import NamedTuple

from publishing.identifiers.known import Known
from publishing.identifiers.seen import View
from publishing.problems import Level


class Found(NamedTuple):
    """A stretch of a view that may tell who somebody is."""

    start: int
    end: int


class Reads(StrEnum):
    """What a rule looks at."""

    NUMBERS = "numbers"  # both views: a number can hide in a link's target or be broken by a tag
    WORDS = "words"  # what is shown
    TARGETS = "targets"  # what is typed


Finder = Callable[[View, Known], Iterator[Found]]


@dataclass(frozen=True)
class Rule:
    name: str
    find: Finder
    review: Level | None
    elsewhere: Level | None
    sentence: str  # {masked} stands for the little of a value that may be printed
    reads: Reads = Reads.NUMBERS
    secret: bool = True  # its values are never printed
    hushed: bool = False  # nor on other pages, where another rule speaks of them

    def level(self, strict: bool) -> Level | None:
        return self.review if strict else self.elsewhere


def masked(value: str) -> str:
    """Enough of a long number to find it again, and nothing of anything else."""
    digits = "".join(c for c in value if c.isalnum())
    if len(digits) >= 9 and sum(c.isdigit() for c in digits) >= 7:
        return f"{digits[:3]}•••••{digits[-2:]}"
    return "•••"
