"""A figure that a measure holds is named in a sentence, not typed again: one day the two would disagree."""

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import lru_cache

from publishing.measures.published import Published
from publishing.problems import Level, Problem
from publishing.writing.body import Body

NUMBER = re.compile(r"(?<![\w.,£-])£?\d[\d,]*(?:\.\d+)?%?(?![\w-]|[.,]\d)")
FEW = 100  # smaller whole numbers are the same by chance


@dataclass(frozen=True)
class Held:
    path: str
    unit: re.Pattern[str]  # the words after the number that say it is this one


def held(numbers: Mapping[str, Published]) -> dict[str, list[Held]]:
    """Every figure that nobody types by chance, by the way it reads."""
    found: dict[str, list[Held]] = {}
    for one in numbers.values():
        unit = _word(one.measure.unit)
        amounts = [each.amount.number for each in (*one.shown.values(), *one.compared.values())]
        large = {str(number) for number in amounts if number is not None and (number >= FEW or number % 1)}
        for path, words in one.paths.items():
            if words.strip("£%").replace(",", "") in large:
                found.setdefault(words, []).append(Held(path, unit))
    return found


@lru_cache(maxsize=500)
def _word(unit: str) -> re.Pattern[str]:
    """The unit within the next words of the same sentence; money and percentages say so themselves."""
    return re.compile(rf"(?:\W+[\w'’-]+){{0,3}}?\W+{re.escape(unit.split()[0].rstrip('s'))}", re.IGNORECASE)


def typed_problems(body: Body, figures: Mapping[str, list[Held]]) -> Iterator[Problem]:
    """A number beside its unit that is a figure of a measure."""
    for found in NUMBER.finditer(body.prose) if figures else ():
        for one in figures.get(found[0], ()):
            if found[0][0] == "£" or found[0][-1] == "%" or one.unit.match(body.prose, found.end()):
                yield Problem(
                    body.place(found.start()),
                    f"'{found[0]}' is also a figure in data/measures/. If it is meant, write {{{{ {one.path} }}}}{_others(figures[found[0]])} in its place, so that the two always agree.",
                    Level.REMIND,
                )
                break


def _others(same: list[Held]) -> str:
    """Some numbers are figures of several measures or times, and only the writer knows which is meant."""
    return f", or the path of one of the {len(same) - 1} others that read the same," if len(same) > 1 else ""
