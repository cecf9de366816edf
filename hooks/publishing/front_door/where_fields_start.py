"""Where the fields of a page start: below words that stand above them, and once more where a page was pasted twice."""

import re

from publishing.problems import Place, Problem

EXACT = re.compile(r"(?:-{3}|\.{3})[ \t]*")
TITLE = re.compile(r"title:(?: |$)")
REMARK = re.compile(r"\s*(?:#|<!--|$)")
LOOK_FOR_AN_OPENING = 5  # lines


def second_copy(lines: list[str], path: str) -> list[Problem]:
    """A page that was pasted twice; the second is not judged as text."""
    starts = [
        n
        for n, line in enumerate(lines[:-1])
        if line == "---" and (REMARK.match(lines[n + 1]) or TITLE.match(lines[n + 1]))
    ]
    titles = [n for n, line in enumerate(lines) if TITLE.match(line)]
    if len(titles) < 2 or not (again := [n for n in starts if titles[0] < n < titles[1]]):
        return []
    if not any(EXACT.fullmatch(line) for line in lines[titles[0] : again[-1]]):
        return []
    if not any(line.startswith("summary:") for line in lines[again[-1] :]):
        return []  # too little to be a page
    lines[again[-1] :] = ["" for _ in lines[again[-1] :]]
    return [
        Problem(
            Place(path, again[-1] + 1),
            "the fields begin here a second time, as when a page is pasted twice. Delete one of the two copies.",
        )
    ]


def words_above(lines: list[str], number: int) -> bool:
    """Whether the fields open a little farther down, with their title or with another one, and close."""
    starts = (n for n in range(number + 1, min(LOOK_FOR_AN_OPENING, len(lines) - 1)) if lines[n].rstrip() == "---")
    opening = next((n for n in starts if TITLE.match(lines[n + 1])), None)
    return opening is not None and "---" in (line.rstrip() for line in lines[opening + 1 :])
