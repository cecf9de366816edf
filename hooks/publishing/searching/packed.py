"""Numbers in as few letters as a script can read back quickly; overrides/search/3-packed.js reads them."""

from collections.abc import Iterable
from functools import cache
from math import sqrt
from operator import sub

LAST = [chr(code) for code in range(48, 80)]  # 0 to O: the last digit of a number, 32 to a place
MORE = [chr(code) for code in range(93, 125)]  # ] to |: a digit that others follow
LEVELS = [chr(code) for code in (*range(35, 48), *range(81, 92))]  # # to / and Q to [: how strongly, weakest first


@cache
def number(value: int) -> str:
    found = LAST[value % 32]
    while value := value // 32:
        found = MORE[value % 32] + found
    return found


def numbers(values: Iterable[int]) -> str:
    return "".join(map(number, values))


def postings(places: dict[int, float], strongest: float) -> str:
    """The places of a word by how strongly they answer, each as its distance from the one before."""
    by_level: dict[int, list[int]] = {}
    levels: dict[float, int] = {}  # many places weigh the same
    for place, weight in places.items():
        if weight not in levels:
            levels[weight] = level(weight, strongest)
        by_level.setdefault(levels[weight], []).append(place)
    return "".join(LEVELS[one] + numbers(_distances(sorted(by_level[one]))) for one in sorted(by_level, reverse=True))


def level(weight: float, strongest: float) -> int:
    """The square of a level is in proportion to the weight: fine steps where most words are."""
    return max(0, min(len(LEVELS), round(len(LEVELS) * sqrt(weight / strongest))) - 1)


def _distances(places: list[int]) -> Iterable[int]:
    return map(sub, places, [0, *places])
