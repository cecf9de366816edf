"""Every use of a word in what somebody wrote, with its place in the file."""

from collections.abc import Iterable
from dataclasses import dataclass

from publishing.problems import Place
from publishing.words.in_writing import Part
from publishing.words.uses import Use, Words


@dataclass(frozen=True)
class Found:
    use: Use
    written: str
    place: Place


def found_in(parts: Iterable[Part], words: Words) -> list[Found]:
    return [
        Found(use, part.text[use.start : use.end], part.place(use.start))
        for part in parts
        for use in words.uses(part.text)
    ]
