"""make due: staff see what waits for them, as a table for a terminal that is also one on GitHub."""

import os
from collections.abc import Iterator, Sequence
from datetime import date, datetime, timedelta
from pathlib import Path

from publishing.commands.stages import Stage
from publishing.due import Due, everyone_may_know, held_back
from publishing.reading import read_site
from publishing.site import Site

DAYS = 60
EMBARGO_DAYS = 14  # nearer than this, somebody should be at work when it ends
HEADINGS = ("By", "What", "Where")


def say_what_is_due(root: Path, now: datetime, days: int = DAYS, name_hidden: bool = False) -> int:
    """It never fails: the passing of time breaks nothing."""
    with Stage("Reading pages and facts") as stage:
        site, _ = read_site(root, now, stage.show)
    on_github = bool(os.environ.get("GITHUB_ACTIONS"))  # its logs are as public as the repository
    for line in due_lines(site, days, name_hidden and not on_github):
        print(line)
    return 0


def due_lines(site: Site, days: int, name_hidden: bool) -> Iterator[str]:
    """A heading, the table or that nothing is due, and what can only be counted."""
    today = site.now.date()
    until = today + timedelta(days=days)
    known = everyone_may_know(site, until)
    hidden = held_back(site, until, today + timedelta(days=EMBARGO_DAYS))
    yield f"## What is due by {_in_words(until)}"
    yield ""
    listed = sorted([*known, *hidden]) if name_hidden else known
    yield from _table(listed, today) if listed else ["Nothing is due."]
    if hidden and not name_hidden:
        yield ""
        yield _counted(len(hidden))
    if unread := len(site.bodies) - len(site.pages):
        yield ""
        yield f"{unread} {_pages(unread)} could not be read and may be due too: make check says why."


def _counted(number: int) -> str:
    """Titles and days of pages to come are no more public in a log than on the site."""
    one = number == 1
    return (
        f"{number} more {'thing is' if one else 'things are'} due, of pages that nobody may see yet: "
        "to be read again, to be opened as an embargo ends, or to go. "
        f"{'It is' if one else 'They are'} not named, because anyone may read this list. "
        'On your own computer, make due OPTIONS="--hidden" names everything.'
    )


def _table(dues: Sequence[Due], today: date) -> Iterator[str]:
    """Columns as wide as their widest words, so that it reads in a terminal too."""
    rows = [HEADINGS, *(_row(due, today) for due in dues)]
    widths = [max(len(row[column]) for row in rows) for column in range(len(HEADINGS))]
    for number, row in enumerate(rows):
        cells = (cell.ljust(width) for cell, width in zip(row, widths, strict=True))
        yield f"| {' | '.join(cells)} |"
        if number == 0:
            yield f"| {' | '.join('-' * width for width in widths)} |"


def _row(due: Due, today: date) -> tuple[str, ...]:
    late = ", overdue" if due.by < today else ""
    cells = (f"{_in_words(due.by)}{late}", due.what, f"{due.place.path}, line {due.place.line}")
    return tuple(cell.replace("|", "\\|") for cell in cells)


def _in_words(day: date) -> str:
    return f"{day.day} {day:%B %Y}"


def _pages(number: int) -> str:
    return "page" if number == 1 else "pages"
