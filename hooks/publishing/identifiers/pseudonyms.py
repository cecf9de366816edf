"""A pseudonym is the name that the page goes by: no real name stands beside it, and none stands for nobody."""

import re
from collections.abc import Iterator
from difflib import SequenceMatcher

from publishing.identifiers.known import Known
from publishing.identifiers.rule import Found
from publishing.identifiers.seen import View

FIELD = re.compile(r"^pseudonyms:(?P<names>.*(?:\n[ -].*)*)", re.MULTILINE)
ITEM = re.compile(r"[^\[\],#\n\"]*[^\[\],#\n\"\s'][ \t']*")
BEFORE = re.compile(r"[\s'-]*")
WORD = re.compile(r"[A-Za-z][A-Za-z'-]+")
ROLE = r"(?i:child|baby|boy|girl|infant|sibling|brother|sister|twin|mother|father|parent|adult|family|young (?:person|woman|man))"
ONE_NAME = re.compile(
    rf"[A-Za-z][\w'-]*|{ROLE} (?:[A-Z]|\d{{1,2}}|[A-Z][a-z]+)|[A-Z][\w'-]* (?:[A-Z][\w'-]*|\d{{1,3}})"
)
# The list of fields says of these what is wrong with them.
TOLD_ALREADY = re.compile(
    r"(?:none|n/a|nil|no|not applicable|tbc|tba|-)$|[a-z]\s*[;/]\s*[a-z]|\s[&+]\s|\sand\s", re.IGNORECASE
)
ROLE_ALONE = re.compile(ROLE)
LIKE = 0.8  # Fern and Ferne


def no_pseudonyms(view: View, known: Known) -> Iterator[Found]:
    """More than a name: what a child is really called, or whose name it is, told behind it or in a remark."""
    for start, item in _items(view.text):
        if not (ONE_NAME.fullmatch(item) or TOLD_ALREADY.search(item)):
            yield Found(start, start + len(item))


def unused_pseudonyms(view: View, known: Known) -> Iterator[Found]:
    """A name that the page never says is misspelt, or is not a pseudonym."""
    for start, item in _items(view.text):
        if _unused(item, view.text):
            yield Found(start, start + len(item))


def almost_pseudonyms(view: View) -> frozenset[str]:
    """The page's own words for a pseudonym that is spelt otherwise among its fields; that is told, and once is enough."""
    unused = {word for _, item in _items(view.text) for word in _unused(item, view.text)}
    if not unused:
        return frozenset()
    words = {word.lower().removesuffix("'s") for word in WORD.findall(view.text)}
    return frozenset(
        word for word in words - unused if any(SequenceMatcher(None, word, one).ratio() >= LIKE for one in unused)
    )


def _items(text: str) -> Iterator[tuple[int, str]]:
    """Each name with its place."""
    found = FIELD.search(text.partition("\n---")[0])
    for item in ITEM.finditer(found["names"]) if found else ():
        start = BEFORE.match(item[0])
        before = start.end() if start else 0
        if words := item[0][before:].rstrip(" \t'"):
            yield found.start("names") + item.start() + before, words  # type: ignore[union-attr]


def _unused(item: str, text: str) -> set[str]:
    """The words of a name that stand nowhere else on the page."""
    if not ONE_NAME.fullmatch(item) or TOLD_ALREADY.search(item):
        return set()
    rest = FIELD.sub("", text, count=1).lower()
    words = [word.lower() for word in WORD.findall(item) if not ROLE_ALONE.fullmatch(word)]
    return {word for word in words if not re.search(rf"(?<![a-z]){re.escape(word)}(?![a-z])", rest)}
