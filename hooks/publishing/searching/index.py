"""The files of the index: what a search starts from, the dictionary, where each word stands, and the words of each result."""

import json
from collections.abc import Iterable
from dataclasses import dataclass
from hashlib import sha256
from itertools import groupby
from typing import Any

from publishing.searching.dictionary import Dictionary, dictionary
from publishing.searching.packed import number, numbers, postings
from publishing.searching.record import Record
from publishing.searching.said_differently import Group
from publishing.searching.stop_words import STOP_WORDS
from publishing.searching.texts import texts
from publishing.searching.weighing import Weighed, weighed

START = "search/start.js"  # keeps its name, and says what the others are called
MOST_POSTINGS = 4_500  # letters in one file


@dataclass(frozen=True)
class Pieces:
    """Files of like size, and the number of what is first in each."""

    firsts: list[int]
    files: list[str]


def files_of_index(
    records: Iterable[Record], groups: list[Group], asked_with: Iterable[str] = (), tell: str | None = None
) -> dict[str, str]:
    """Every file by its address."""
    ordered = sorted(records, key=lambda one: (one.rank, one.address))
    found = weighed(ordered, groups)
    words = dictionary(found, groups, asked_with)
    places, shown = _places(found, words), texts(ordered)
    files: dict[str, Any] = {f"w-{key}": [first, "\n".join(lines)] for key, (first, lines) in words.words.items()}
    files |= {f"e-{key}": "\n".join(forms) for key, forms in words.endings.items()}
    files |= {f"p-{at}": text for at, text in enumerate(places.files)}
    files |= {f"t-{at}": blocks for at, blocks in enumerate(shown.files)}
    version = sha256(_script("", files).encode()).hexdigest()[:8]
    start = {
        "folder": f"../assets/search-{version}/",
        "kinds": [[*kind, len(list(some))] for kind, some in groupby(ordered, key=lambda one: (one.kind, one.trust))],
        "sizes": numbers(found.sizes),
        "places": numbers(places.firsts),
        "texts": numbers(shown.firsts),
        "words": " ".join(words.words),
        "endings": " ".join(words.endings),
        "phrases": _standing_for(words.phrases),
        "names": _standing_for(words.names),
        "concerned": numbers(words.concerned),
        "tell": next((at for at, one in enumerate(ordered) if one.address == tell), -1),
        "stop": " ".join(sorted(STOP_WORDS)),
    }
    written = {f"assets/search-{version}/{name}.js": _script(name, said) for name, said in files.items()}
    return {START: _script("start", start), **written}


def _standing_for(names: list[tuple[list[int], int]]) -> str:
    return " ".join(f"{numbers(words)},{number(one)}" for words, one in names)


def _script(name: str, said: Any) -> str:
    """A file that hands its piece over, over the network as from a memory stick."""
    return f"searchPiece({json.dumps(name)},{json.dumps(said, ensure_ascii=False, separators=(',', ':'))});\n"


def _places(found: Weighed, words: Dictionary) -> Pieces:
    strongest = max((max(places.values()) for places in found.postings.values()), default=1.0)
    return _pieces((postings(found.postings.get(one.stem, {}), strongest) for one in words.terms), MOST_POSTINGS)


def _pieces(lines: Iterable[str], most: int) -> Pieces:
    firsts: list[int] = []
    files: list[str] = []
    now: list[str] = []
    letters = 0
    for at, line in enumerate(lines):
        if now and letters + len(line) > most:
            files.append("\n".join(now))
            now, letters = [], 0
        if not now:
            firsts.append(at)
        now.append(line)
        letters += len(line) + 1
    return Pieces(firsts, [*files, "\n".join(now)] if now else files)
