"""Sums as a person writes them: 't27 = a12 + b9 + c6' has a count for each letter, '27 = 12 + a' hides what has none."""

import re
from collections.abc import Sequence

from publishing.disclosure import Key, Range, Sum

CELL = re.compile(r"(?P<letter>[a-z]?)(?P<count>\d*)")


def written(lines: Sequence[str]) -> tuple[dict[Key, int], list[Sum]]:
    """The counts and the sums. The same letter is the same cell; a number without a letter has a name of its own."""
    counts: dict[Key, int] = {}
    sums = []
    for at, line in enumerate(lines):
        keys = []
        for place, cell in enumerate(re.split(r"[=+]", line)):
            found = CELL.fullmatch(cell.strip())
            assert found, cell
            key = (found["letter"] or f"shown {at} {place}",)
            keys.append(key)
            if found["count"]:
                counts[key] = int(found["count"])
        sums.append(Sum(keys[0], tuple(keys[1:])))
    return counts, sums


def unknown(counts: dict[Key, int], sums: Sequence[Sum]) -> set[Key]:
    return {key for each in sums for key in each.cells() if key not in counts}


def ranges(text: str) -> dict[Key, Range]:
    """'a 0..6, b 3..' is what a and b can be."""
    found: dict[Key, Range] = {}
    for each in text.split(", "):
        letter, _, span = each.partition(" ")
        least, _, most = span.partition("..")
        found[(letter,)] = (int(least), int(most) if most else None)
    return found


def keys(text: str) -> frozenset[Key]:
    return frozenset((letter,) for letter in text.split())
