"""One place where problems are said: in a terminal for the person at it, beside the lines of a pull request on GitHub."""

import os
import re
import sys
from collections.abc import Iterable, Iterator

from publishing.problems import Level, Place, Problem, annotations, report

WRITTEN = re.compile(r"^(?P<path>\S.*?):(?P<line>\d+):(?P<column>\d+): (?P<sentence>.+)$", re.MULTILINE)


def say(problems: Iterable[Problem], closing: str) -> int:
    """What stops first, reminders under a heading, a closing line; the exit code."""
    every = set(problems)
    stopping = {problem for problem in every if problem.stops}
    reminders = every - stopping
    for part in _parts(stopping, reminders):
        print(part)
    if os.environ.get("GITHUB_ACTIONS") and every:
        print(annotations(every))
    wrong = f"{len(stopping):,} to put right" if stopping else "Nothing to put right"
    print(f"{wrong}, {counted(reminders, 'reminder', 'reminders')}. {closing}")
    sys.stdout.flush()
    return int(bool(stopping))


def _parts(stopping: set[Problem], reminders: set[Problem]) -> Iterator[str]:
    if stopping:
        yield report(stopping)
        yield ""
    if reminders:
        yield "Reminders; nothing stops for these:"
        yield report(reminders)
        yield ""


def counted(things: Iterable[object], one: str, several: str) -> str:
    """'1 page', '2,000 pages', 'no pages'."""
    number = len(list(things))
    return f"{number:,} {one if number == 1 else several}" if number else f"no {several}"


def problems_in(text: str) -> list[Problem]:
    """The problems in what a build wrote, as it wrote them: their sentences are complete."""
    return [
        Problem(Place(found["path"], int(found["line"]), int(found["column"])), found["sentence"], Level.STOP)
        for found in WRITTEN.finditer(text)
    ]
