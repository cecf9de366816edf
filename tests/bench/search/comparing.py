"""The same questions asked of each way of searching, in turn, so that a slow moment of the machine meets them all."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field

from playwright.sync_api import Browser

from tests.bench.search.asking import Sitting, sit_down
from tests.bench.search.judging import Places, rank
from tests.bench.search.questions import SORTS, Question
from tests.bench.search.ways import Way

SLOW_READERS = 3  # each asks one question of every sort
Halves = Mapping[str, Sequence[Question]]


@dataclass(frozen=True)
class Found:
    half: str
    question: Question
    rank: int | None  # of the first page that answers, from 1


@dataclass
class Measured:
    way: Way
    found: list[Found] = field(default_factory=list)
    sittings: list[Sitting] = field(default_factory=list)
    slow: list[Sitting] = field(default_factory=list)


def compare(browser: Browser, ways: Sequence[Way], halves: Halves, places: Places) -> list[Measured]:
    """A new reader for each half and sort of question, who asks all of them of one way; and some with slow processors."""
    all = [Measured(way) for way in ways]
    for half, same in _by_sort(halves):
        asks = [question.ask for question in same]
        for each in all:
            sitting = sit_down(browser, each.way, asks)
            each.sittings.append(sitting)
            for question, answered in zip(same, sitting.answers, strict=True):
                each.found.append(Found(half, question, rank(question.answers, answered.shown, places)))
    for asks in _of_every_sort(next(iter(halves.values()))):
        for each in all:
            each.slow.append(sit_down(browser, each.way, asks, slowly=True))
    return all


def _by_sort(halves: Halves) -> Iterator[tuple[str, list[Question]]]:
    for half, questions in halves.items():
        for sort in SORTS:
            if same := [question for question in questions if question.sort == sort]:
                yield half, same


def _of_every_sort(questions: Sequence[Question]) -> list[list[str]]:
    by_sort = [[question.ask for question in questions if question.sort == sort] for sort in SORTS]
    return [[asks[number] for asks in by_sort if number < len(asks)] for number in range(SLOW_READERS)]
