"""A reader who skims, or hears, the titles of a site can tell them apart, and is not spelled at."""

import re
from collections.abc import Iterator

from publishing.front_door.showing import shown
from publishing.kinds.bulletin import BULLETIN
from publishing.page import Page
from publishing.problems import Problem
from publishing.titles import same_title

SECOND = 2
CAPITALS = re.compile(r"[A-Z]{4,}")
FEWEST_SHOUTED = 2


def headline_problems_of(page: Page) -> Iterator[Problem]:
    """Titles and headings are in small letters; no two articles, and not the page and its summary, are called the same."""
    title, summary = page.fields.title, page.fields.summary
    if _shouts(title):
        yield Problem(page.fields.place("title"), f"title is in capitals throughout. {_SMALL}: {title.capitalize()}")
    if same_title(summary).rstrip(".") == same_title(title).rstrip("."):
        yield Problem(
            page.fields.place("summary"),
            "the summary only repeats the title, and stands right under it. Say in one or two sentences what is on the page.",
        )
    seen: dict[str, int] = {}
    for heading in page.body.headings:
        place = page.body.line_place(heading.line)
        if _shouts(heading.text):
            yield Problem(place, f"this heading is in capitals throughout. {_SMALL}: {heading.text.capitalize()}")
        if page.kind is not BULLETIN or heading.level != SECOND:
            continue
        if same_title(heading.text) == same_title(title):
            yield Problem(
                place, "this heading only repeats the title, which is printed above it. Say what this article is about."
            )
        elif line := seen.get(same_title(heading.text)):
            yield Problem(
                place,
                f"the article {shown(heading.text)} on line {line} is called the same. Give each its own words, so that a link leads to the right one.",
            )
        seen.setdefault(same_title(heading.text), place.line)


_SMALL = "Some screen readers spell that out letter by letter. Write it in small letters, with capitals only where a name has them"


def _shouts(words: str) -> bool:
    return words.isupper() and len(CAPITALS.findall(words)) >= FEWEST_SHOUTED
