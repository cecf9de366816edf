"""What is said about a page never says who a child is: every value that was found is covered in every sentence."""

import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import replace

from publishing.identifiers.rule import masked
from publishing.identifiers.seen import View, as_it_is
from publishing.identifiers.surroundings import Surroundings
from publishing.identifiers.vocabulary import is_ordinary
from publishing.problems import Place, Problem

SHORTEST_PIECE = 4  # of a value that was cut short
EXAMPLES = ("01632 960123", "tel:01632960123", "name@example.org.uk", "office@example.org.uk")  # our own sentences'
COVER = "•••"
REVIEWS = "docs/case-reviews/"
NAME = re.compile(r"[A-Z][A-Za-z']{2,}|[A-Z][a-z]\b")
TITLES = (
    "Mr",
    "Ms",
    "Mrs",
    "Miss",
    "Mx",
    "Dr",
    "Doctor",
    "Professor",
    "Sergeant",
    "Constable",
    "Inspector",
    "Councillor",
    "Reverend",
)
BEGINS_A_SENTENCE = re.compile(r"(?:^|[.:?!] +)$")


class Secrets:
    """The letters and digits of every value found, whatever stood between them."""

    def __init__(self, sources: Mapping[str, str] | None = None) -> None:
        self._sources = sources or {}
        self._values: dict[str, str] = {}  # what covers it, by its letters and digits
        self._names: set[str] = set()
        self._paths: set[str] = set()  # files whose own name holds one
        self._around: dict[str, Surroundings] = {}

    def add(self, value: str, written: str = "", names: bool = False, path: str = "") -> None:
        """A value, as it is read and as it was typed; of somebody's name, each part as well."""
        self._paths.add(path)
        parts = [part for part in NAME.findall(value) if part not in TITLES] if names else []
        for form in (value, written, *parts):
            key = _key(form)
            if len(key) > 1 and key not in _EXAMPLES:
                self._values.setdefault(key, masked(value))
                if names:
                    self._names.add(key)

    def seal(self, problem: Problem) -> Problem:
        """A mark is made of whole lines where it was made of a value, so that nobody finds the value by trying."""
        if not problem.about or self.covered(problem.about) == problem.about:
            return problem
        return replace(problem, about=f"{problem.about}\0{self._lines_around(problem.place)}")

    def cover(self, problem: Problem) -> Problem:
        """The same problem, in which no value can be read."""
        sentence, path = self.covered(problem.sentence), self.covered(problem.place.path, is_path=True)
        if (sentence, path) == (problem.sentence, problem.place.path):
            return problem
        return replace(problem, place=replace(problem.place, path=path), sentence=sentence)

    def _lines_around(self, place: Place) -> str:
        if place.path not in self._around:
            self._around[place.path] = Surroundings(self._sources.get(place.path, ""))
        return self._around[place.path].of(place.line - 1)

    def covered(self, text: str, is_path: bool = False) -> str:
        """The text with a cover over each value, and over the start of one that was cut short."""
        if not self._values:
            return text
        spans = list(self._spans(text, is_path))
        pieces, end = [], 0
        for start, stop, cover in _apart(spans):
            pieces += [text[end:start], cover]
            end = stop
        return "".join([*pieces, text[end:]])

    def _spans(self, text: str, is_path: bool) -> Iterator[tuple[int, int, str]]:
        view = as_it_is(text)
        at = [n for n, c in enumerate(view.text) if c.isalnum()]
        key = "".join(view.text[n] for n in at).lower()
        for length in {len(value) for value in self._values}:
            for start in range(len(key) - length + 1):
                cover = self._values.get(key[start : start + length])
                if cover and self._stands_alone(view.text, at[start], at[start + length - 1], is_path):
                    yield view.origin(at[start]), view.origin(at[start + length - 1]) + 1, cover
        yield from self._cut_short(view, key, at)

    def _stands_alone(self, text: str, first: int, last: int, is_path: bool) -> bool:
        """Digits may touch anything; a word is not part of another, and a name not a word of our own sentence."""
        written = text[first : last + 1]
        if sum(c.isdigit() for c in written) >= 6:
            return True
        if _is_one_word(text[max(0, first - 1) : first + 1]) or _is_one_word(text[last : last + 2]):
            return False
        if is_path:
            return text.startswith((REVIEWS, REVIEWS.removeprefix("docs/"))) or text in self._paths
        if _key(written) not in self._names or not is_ordinary(written.lower()):
            return True
        begins = BEGINS_A_SENTENCE.search(text[max(0, first - 3) : first])
        return (written != written.lower() and not begins) or _is_quoted(text, first, last)

    def _cut_short(self, view: View, key: str, at: list[int]) -> Iterator[tuple[int, int, str]]:
        """'943 476 59…' is most of a number."""
        for cut in re.finditer(r"\.\.\.", view.text):
            end = sum(1 for n in at if n < cut.start())
            for length in range(min(end, 60), SHORTEST_PIECE - 1, -1):
                if key[end - length : end] in self._starts:
                    yield view.origin(at[end - length]), view.origin(at[end - 1]) + 1, COVER
                    break

    @property
    def _starts(self) -> set[str]:
        if len(self._known_starts[0]) != len(self._values):
            starts = {value[:length] for value in self._values for length in range(SHORTEST_PIECE, len(value))}
            self._known_starts = (set(self._values), starts)
        return self._known_starts[1]

    _known_starts: tuple[set[str], set[str]] = (set(), set())


def _is_one_word(pair: str) -> bool:
    """Whether no word ends between these two; in JaneSmith2 one does, twice."""
    parted = len(pair) < 2 or not pair.isalnum() or pair[0].isdigit() != pair[1].isdigit()
    return not parted and not (pair[0].islower() and pair[1].isupper())


def _is_quoted(text: str, first: int, last: int) -> bool:
    return any(q in text[:first] for q in "'\"`(") and any(q in text[last + 1 :] for q in "'\"`)")


def _apart(spans: Iterable[tuple[int, int, str]]) -> Iterator[tuple[int, int, str]]:
    """The longest where several overlap."""
    end = 0
    for start, stop, cover in sorted(spans, key=lambda span: (span[0], -span[1])):
        if start >= end:
            yield start, stop, cover
            end = stop
        elif stop > end:
            yield end, stop, ""
            end = stop


def _key(text: str) -> str:
    return "".join(c for c in as_it_is(text).text if c.isalnum()).lower()


_EXAMPLES = frozenset(_key(example) for example in EXAMPLES)
