"""How strongly each passage answers each word: worked out here, so that a reader's telephone only has to add up."""

import math
from collections import Counter, defaultdict
from collections.abc import Iterable
from dataclasses import dataclass, field
from itertools import pairwise

from publishing.searching.passages import WORDS_USED, Passage
from publishing.searching.record import Record
from publishing.searching.said_differently import Group
from publishing.searching.stems import stem
from publishing.searching.stop_words import STOP_WORDS
from publishing.searching.tokens import run_together, small, written

TITLE, OTHER_NAME, HEADING, SUMMARY, FOUND_BY, MEANT = 3.0, 2.8, 1.4, 1.2, 0.4, 0.9
SHORT = 0.5  # how much of the weight of a title only a short one has
USED_THERE = 0.25
ITS_NAME, SHORT_NAME = 1.5, 2  # of a page whose short name is all that somebody types; so many words are short
NUMBER = 4.0  # of a paragraph, to someone who types it
SOON_ENOUGH = 1.2  # so many times a word must stand in a passage of middle length until it weighs half of what it can
MIDDLE_LENGTH = 60
Weights = dict[str, float]
Same = dict[tuple[str, str], list[tuple[list[str], str]]]


class Stems(dict[str, str]):
    """By a word as it is written: its stem, or nothing if it stands nearly everywhere. A word is thought about once."""

    def __init__(self, forms: dict[str, set[str]]) -> None:
        self.forms = forms

    def __missing__(self, token: str) -> str:
        form = small(token)
        if form in STOP_WORDS and not (token.isupper() and len(token) > 1):
            self[token] = ""
        else:
            self[token] = stem(form)
            self.forms[self[token]].add(form)
        return self[token]


@dataclass
class Weighed:
    """By stem: the number of each passage, and what it weighs there. A page's own passage, its title, comes first."""

    postings: dict[str, dict[int, float]] = field(default_factory=lambda: defaultdict(dict))
    forms: dict[str, set[str]] = field(default_factory=lambda: defaultdict(set))
    names: dict[tuple[str, ...], str] = field(default_factory=dict)  # short names of pages, and what stands for each
    sizes: list[int] = field(default_factory=list)  # how many passages each page has, its own too

    def __post_init__(self) -> None:
        self.stems = Stems(self.forms)

    @property
    def passages(self) -> int:
        return sum(self.sizes)


def weighed(records: Iterable[Record], groups: list[Group]) -> Weighed:
    found, same = Weighed(), _by_beginning(groups)
    for group in groups:
        for word, form in group.forms:
            found.forms[word].add(form)
    number = 0
    for record in records:
        found.sizes.append(1 + len(record.passages))
        for weights in (_of_page(record, found, same), *(_of_passage(one, found, same) for one in record.passages)):
            for word, weight in weights.items():
                found.postings[word][number] = weight
            number += 1
    for places in found.postings.values():
        rare = math.log(1 + number / len(places))
        for place in places:
            places[place] *= rare
    return found


def _of_page(record: Record, found: Weighed, same: Same) -> Weights:
    weights: Weights = defaultdict(float)
    for strength, texts in (
        (TITLE, [record.title]),
        (OTHER_NAME, record.other_names),
        (SUMMARY, [record.summary]),
        (FOUND_BY, record.found_by),
    ):
        for text in texts:
            words = _words(text, found)
            if strength in (TITLE, OTHER_NAME) and 0 < len(words) <= SHORT_NAME:
                weights[found.names.setdefault(tuple(words), f"^{'-'.join(words)}")] = ITS_NAME
            # A short title is all about its words.
            share = strength * (1 - SHORT + SHORT / math.sqrt(max(1, len(set(words)))))
            for word in {*words, *_same(words, same)}:
                weights[word] = max(weights[word], share) + min(weights[word], share) / 4
    return weights


def _of_passage(passage: Passage, found: Weighed, same: Same) -> Weights:
    words = _words(passage.text, found)
    length = SOON_ENOUGH * (0.6 + 0.4 * len(words) / MIDDLE_LENGTH)
    weights: Weights = defaultdict(float)
    weights.update({word: count / (count + length) for word, count in Counter(words).items()})
    heading = _words(passage.heading, found)
    strength = HEADING * (1 if passage.opens or passage.is_term else 0.6)
    for word in {*heading, *_same(heading, same)}:
        weights[word] += strength * (0.7 + 0.3 / math.sqrt(len(heading)))
    for word in _same(words, same):
        weights[word] = max(weights[word], MEANT * 1 / (1 + length))
    if passage.is_number:
        weights[passage.anchor.lower()] += NUMBER
        found.forms[passage.anchor.lower()].add(passage.anchor.lower())
    if passage.anchor == WORDS_USED:  # what a short form stands for says little of the page that uses it
        return {word: weight * USED_THERE for word, weight in weights.items()}
    return weights


def _words(text: str, found: Weighed) -> list[str]:
    """The stems of a text, each remembered with the form that it had."""
    stems = [word for token in written(text) if (word := found.stems[token])]
    for form in run_together(text):
        found.forms[stem(form)].add(form)
        stems.append(stem(form))
    return stems


def _by_beginning(groups: list[Group]) -> Same:
    """Each longer name by its first two words: what follows them, and what the name is found by."""
    found: Same = defaultdict(list)
    for one in groups:
        for first, second, *rest in one.phrases:
            found[first, second].append((rest, one.token))
    return dict(found)


def _same(words: list[str], same: Same) -> set[str]:
    """By what else a text is found in which one of the longer names stands."""
    return {
        token
        for at, pair in enumerate(pairwise(words))
        if pair in same
        for rest, token in same[pair]
        if words[at + 2 : at + 2 + len(rest)] == rest
    }
