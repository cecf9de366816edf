"""A new page stands under a name that can be its address for good."""

import re
from collections.abc import Iterator
from datetime import date

from publishing.kinds.bulletin import BULLETIN
from publishing.page import Page
from publishing.problems import Level, Place, Problem

MONTH = re.compile(
    r"(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sep(?:t|tember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)"
)
YEAR_AND_MONTH = re.compile(r"(?:19|20)\d\d-(?:0[1-9]|1[0-2])(?:-.+)?")
NO_SUBJECT = ("bulletin", "news", "newsletter", "mscb", "board", "the", "for", "of", "and", "to")
ALMOST = re.compile(r"\d{1,4}-\d{1,4}(?:-\d+)?")
MOST_BEFORE = 3  # months
HOW = "Open it with the pencil, and above the text type over its name"


def standing_problems(page: Page) -> Iterator[Problem]:
    """A bulletin is called by its year and month, and those are when it was published."""
    stem = page.path.removesuffix(".md").rpartition("/")[2]
    if (better := name_to_be(page)) != page.path:
        yield Problem(
            Place(page.path),
            f"a bulletin is called by its year and month, so that next year's can have its own address. {HOW}: {better}",
        )
    elif page.kind is BULLETIN and _months_before(stem, page.fields.published) > MOST_BEFORE:
        yield Problem(
            page.fields.place("published"),
            f"published {page.fields.published} does not agree with the name of the file, {stem}. Correct one of the two.",
            Level.REMIND,
        )


def name_to_be(page: Page) -> str:
    """What its file should be called; most are called so."""
    folder, stem = page.path.removesuffix(".md").rpartition("/")[::2]
    if page.kind is BULLETIN and _is_a_month_otherwise(stem):
        return f"{folder}/{page.fields.published:%Y-%m}.md"
    return page.path


def _months_before(stem: str, published: date) -> int:
    """How long before the month in its name it is said to have been published."""
    if not YEAR_AND_MONTH.fullmatch(stem):
        return 0
    year, month = int(stem[:4]), int(stem[5:7])
    return 12 * (year - published.year) + month - published.month


def _is_a_month_otherwise(stem: str) -> bool:
    """One that is called by what it is about keeps its name, also if a word of it is a month's."""
    words = [word for word in stem.split("-") if word not in NO_SUBJECT and not word.isdigit()]
    is_a_month = bool(words) and all(MONTH.fullmatch(word) for word in words)
    return not YEAR_AND_MONTH.fullmatch(stem) and (is_a_month or bool(ALMOST.fullmatch(stem)))
