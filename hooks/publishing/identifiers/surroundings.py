"""What stands around a doubt: an answer to it dies when these lines change, and nobody can guess it back from its mark."""

import re
from bisect import bisect_right

ANSWERS = re.compile(r"^acknowledge:.*\n(?:[ \t-].*\n|\n)*", re.MULTILINE)
A_ROLE = re.compile(r"^(?:owner|approved|anonymised):|^[ ]+(?:- )?by:|[{ ]by:")
ENOUGH = 120  # characters: too much to try every number in its place


class Surroundings:
    """The lines of one file."""

    def __init__(self, source: str) -> None:
        self._lines = source.split("\n")
        head = source.partition("\n---")[0] if source.startswith("---") else ""
        self._fields = head.count("\n") + 1 if head else 0
        found = ANSWERS.search(f"{head}\n")
        self._answers = range(0)
        if found:
            first = head.count("\n", 0, found.start())
            self._answers = range(first, first + found[0].count("\n"))
        self._kept = [n for n in range(len(self._lines)) if n not in self._answers and self._lines[n].strip()]

    def is_an_answer(self, line: int) -> bool:
        """In acknowledge:, where a reason may say what it is about."""
        return line in self._answers

    def names_an_office(self, line: int) -> bool:
        """In by: or owner:, where a role is written."""
        return line < self._fields and A_ROLE.search(self._lines[line]) is not None

    def of(self, line: int) -> str:
        """The line, with as many of its neighbours as it takes; never the answers, which come after."""
        at = bisect_right(self._kept, line) - 1
        first = last = max(at, 0)
        while self._length(first, last) < ENOUGH and (first > 0 or last < len(self._kept) - 1):
            first, last = max(0, first - 1), min(len(self._kept) - 1, last + 1)
        return "\n".join(self._lines[n] for n in self._kept[first : last + 1])

    def _length(self, first: int, last: int) -> int:
        return sum(len(self._lines[n]) for n in self._kept[first : last + 1])
