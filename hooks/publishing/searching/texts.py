"""What a result shows: its page, and the words of its passages, in files that each hold a few pages or a part of a long one."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from typing import Any

from publishing.searching.passages import Passage
from publishing.searching.record import Record
from publishing.spoken import spoken

MOST, MOST_OF_ALL = 2_500, 5_000  # letters in one file: few to fetch, but of a large site not thousands of files
FILES = 1_000
Block = list[Any]


@dataclass(frozen=True)
class Texts:
    firsts: list[int]  # the number of the first passage in each file
    files: list[list[Block]]


def texts(records: Iterable[Record]) -> Texts:
    records = list(records)
    most = _most(sum(len(one.text) for record in records for one in record.passages))
    found, letters = Texts([], []), most
    for passage, block in _blocks(records, most):
        size = sum(len(part) for part in block if isinstance(part, str)) + sum(len(one[2]) + 40 for one in block[-1])
        if letters + size > most:
            found.firsts.append(passage)
            found.files.append([])
            letters = 0
        found.files[-1].append(block)
        letters += size
    return found


def _most(letters: int) -> int:
    return min(MOST_OF_ALL, max(MOST, letters // FILES))


def _blocks(records: Iterable[Record], most: int) -> Iterator[tuple[int, Block]]:
    """Each page; a long one in parts, so that a result in its middle does not bring all of it along."""
    number = 0
    for page, record in enumerate(records):
        said = [record.address, record.title, record.kind, spoken(record.day), record.summary, record.state]
        for at, part in _parts(record.passages, most):
            first = number + at + 1 if at else number
            yield first, [page, first, *said, part]
        number += 1 + len(record.passages)


def _parts(passages: list[Passage], most: int) -> Iterator[tuple[int, list[tuple[str, str, str, int]]]]:
    """The number of passages before each part, and the part. The first begins with the page itself."""
    now: list[tuple[str, str, str, int]] = []
    start = letters = 0
    for at, one in enumerate(passages):
        if now and letters + len(one.text) > most:
            yield start, now
            now, start, letters = [], at, 0
        now.append((one.anchor, one.heading, _without_number(one), int(one.is_number)))
        letters += len(one.text)
    yield start, now


def _without_number(one: Passage) -> str:
    """A result says the number of a paragraph itself."""
    return one.text.removeprefix(one.anchor).lstrip() if one.is_number else one.text
