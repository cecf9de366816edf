"""A page that would hold up the whole site is refused at once, and not read any further."""

from collections.abc import Iterator

from publishing.problems import Problem
from publishing.writing.body import Body

NO_EXCESS = "A page like this would hold up the whole site, so nothing else on it was read."


def limit_problems(body: Body) -> Iterator[Problem]:
    """Nothing is repeated so often, or put so deep into itself, that reading it takes minutes."""
    for line, sentence in body.excesses[:3]:
        yield Problem(body.line_place(line), f"{sentence} {NO_EXCESS}")
