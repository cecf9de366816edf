"""A prize, a poster or a fair is no reason to name a child: a name beside an age or a year of school is found on every page."""

import re
from collections.abc import Iterator

from publishing.identifiers.known import Known
from publishing.identifiers.rule import Found
from publishing.identifiers.seen import View
from publishing.identifiers.vocabulary import given_names, is_ordinary

OLD = r"(?:\d|1[0-8])"
SURE = re.compile(
    rf"(?P<name>(?<![\w.])(?:[A-Z][a-z]+(?:[ -][A-Z][a-z]+)?|(?:[A-Z]\.){{2,3}})),?[ \n](?:\(?(?:who is |is |was )?(?:aged?|just turned|turned) {OLD}\b|(?:who is |is |was )?{OLD} years? old|(?:in|from|of) (?:Year (?:1[0-3]|\d)\b|Reception\b))"
)
NUMBER_ALONE = re.compile(
    rf"(?P<name>(?<![\w.])[A-Z][a-z]+(?:[ -][A-Z][a-z]+)?)(?:, {OLD},(?= (?:who|of|from|and|has|was|won|at|in)\b)| \({OLD}\))"
)


def named_children(view: View, known: Known) -> Iterator[Found]:
    """A given name, or initials, of somebody who is still at school."""
    for pattern in (SURE, NUMBER_ALONE):
        for found in pattern.finditer(view.text):
            words = [word.lower() for word in re.findall(r"[A-Za-z]{2,}", found["name"])]
            is_person = not words or any(_names(word, known, pattern is SURE) for word in words)
            if is_person:
                yield Found(*found.span())


def _names(word: str, known: Known, sure: bool) -> bool:
    if word in known.words:
        return False
    return word in given_names() if not sure else not is_ordinary(word) or word in given_names()
