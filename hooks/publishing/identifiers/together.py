"""Small things that are harmless alone add up to a child: someone who means to find out puts them side by side."""

import re
from collections.abc import Collection, Iterator
from itertools import chain

from publishing.identifiers.seen import View

ENOUGH = 8
BY_RULE = {
    "exact-age": ("an age", 2),
    "exact-date": ("a day", 2),
    "date-of-birth": ("a day", 2),
    "year-of-birth": ("a year of birth", 1),
    "named-place": ("a place", 2),
    "street": ("a place", 2),
    "part-of-a-postcode": ("a place", 2),
    "family-shape": ("the family's shape", 2),
    "rare-trait": ("something rare", 2),
    "press-or-court-link": ("a link to the press or a court", 3),
}
BY_WORDS = (
    ("a sex", 1, re.compile(r"\b(?:girl|boy|daughter|son|schoolgirl|schoolboy|he|she)\b", re.IGNORECASE)),
    ("a school", 1, re.compile(r"\b(?:her|his|the) (?:primary |secondary )?(?:school|nursery|college)\b", re.IGNORECASE)),
    ("an injury", 1, re.compile(r"\b(?:injur(?:y|ies|ed)|fractures?|bruis\w+|burns?|stabbed|shaken|drowned)\b", re.IGNORECASE)),
    ("what became of it", 1, re.compile(r"\b(?:died|death|murder\w*|jailed|pleaded|found guilty|manslaughter|convicted|sentenced|inquest|suicide|took (?:her|his) own life)\b", re.IGNORECASE)),
    ("a month and year", 1, re.compile(r"\b(?:January|February|March|April|May|June|July|August|September|October|November|December),? (?:19|20)\d\d\b")),
)  # fmt: skip


def parts(view: View, rules_that_found: Collection[str]) -> dict[str, int]:
    """What the page tells, and how much each part weighs."""
    by_rule = (BY_RULE[rule] for rule in rules_that_found if rule in BY_RULE)
    by_words = ((what, weight) for what, weight, words in BY_WORDS if words.search(view.text))
    return dict(chain(by_rule, by_words))


def told_together(view: View, rules_that_found: Collection[str]) -> Iterator[list[str]]:
    """Everything that the page tells about a child, where it is enough to find one."""
    found = parts(view, rules_that_found)
    if sum(found.values()) >= ENOUGH:
        yield sorted(found)
