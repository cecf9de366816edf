"""A mistake is told to the person who can put it right: where it is, what is wrong, what to write instead."""

import hashlib
from collections.abc import Iterable
from dataclasses import dataclass
from enum import StrEnum

JOINS_EMOJI = "\u200d"


class Level(StrEnum):
    """What a problem does to the build."""

    STOP = "stop"  # the build stops
    ACKNOWLEDGE = "acknowledge"  # the build stops unless the page gives a reason
    REMIND = "remind"  # it is said, and nothing stops


@dataclass(frozen=True, order=True)
class Place:
    """Where something was written; lines and columns count from 1, as editors do."""

    path: str
    line: int = 1
    column: int = 1

    def __str__(self) -> str:
        return f"{self.path}:{self.line}:{self.column}"


@dataclass(frozen=True, order=True)
class Problem:
    """One thing to put right. The rule and the words it is about let a page acknowledge it."""

    place: Place
    sentence: str
    level: Level = Level.STOP
    rule: str = ""
    about: str = ""

    @property
    def stops(self) -> bool:
        return self.level is not Level.REMIND

    @property
    def mark(self) -> str:
        """Six characters that change when the words do, so that an acknowledgement dies with them."""
        return hashlib.sha256(f"{self.rule}\0{self.about}".encode()).hexdigest()[:6]

    def __str__(self) -> str:
        return _one_line(f"{self.place}: {self.full_sentence}")

    @property
    def full_sentence(self) -> str:
        if self.level is not Level.ACKNOWLEDGE:
            return self.sentence
        return (
            f"{self.sentence} If it is meant, write at the top of the page a line acknowledge: and, under it, a line for each such doubt: "
            f"  - {{rule: {self.rule}, mark: '{self.mark}', reason: \"why it is right\"}}"
        )


def report(problems: Iterable[Problem]) -> str:
    """All problems, in the order of their places, each on a line of its own."""
    return "\n".join(str(problem) for problem in sorted(set(problems)))


def annotations(problems: Iterable[Problem]) -> str:
    """The same, as GitHub shows them beside the lines of a pull request."""
    return "\n".join(_annotation(problem) for problem in sorted(set(problems)))


def _annotation(problem: Problem) -> str:
    word = "error" if problem.stops else "notice"
    place = problem.place
    path = _escaped(place.path).replace(",", "%2C").replace(":", "%3A")
    return f"::{word} file={path},line={place.line},col={place.column}::{_escaped(problem.full_sentence)}"


def _escaped(text: str) -> str:
    """GitHub reads a percent sign in a message as the start of something else."""
    return _one_line(text).replace("%", "%25")


def _one_line(text: str) -> str:
    """What was written may hold anything, a terminal's own commands included: show it, never obey it."""
    if text.isprintable():
        return text
    return "".join(
        character if character.isprintable() or character == JOINS_EMOJI else f"\\u{ord(character):04x}"
        for character in text
    )
