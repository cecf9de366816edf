"""Every word that something is found by, in files by first letters; and again by last letters, for slips in the first."""

from collections import defaultdict
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from typing import TypeVar

from publishing.searching.said_differently import Group
from publishing.searching.stems import OTHER_FORMS, spellings, stem
from publishing.searching.stop_words import STOP_WORDS
from publishing.searching.tokens import tokens
from publishing.searching.weighing import Weighed

MOST = 12_000  # letters in one file; where one letter has more, two letters make one
LEAST_SLIPPED = 4  # letters of a word in which a slip is mended
NAMELESS = "="  # a thing without a short name, which nobody can type
Item = TypeVar("Item")


@dataclass(frozen=True)
class Term:
    stem: str
    forms: tuple[str, ...]  # as pages write it first, then as it is written elsewhere
    count: str  # about how many passages have it, as one digit: each is twice the one before
    same: tuple[str, ...]  # stems that mean the same


@dataclass(frozen=True)
class Dictionary:
    terms: list[Term]  # in the order of their files, so that a file only says the number of its first
    words: dict[str, tuple[int, list[str]]]  # by first letters: the number of the first term, and a line for each
    endings: dict[str, list[str]]  # by last letters: forms alone
    phrases: list[tuple[list[int], int]]  # the words of each longer name, and what stands for them all
    names: list[tuple[list[int], int]]  # the same of each short name of a page
    concerned: list[int]  # the words of people who are worried


def dictionary(found: Weighed, groups: list[Group], asked_with: Iterable[str]) -> Dictionary:
    worried = [form for words in asked_with if " " not in words for form in tokens(words)]
    for form in worried:
        found.forms[stem(form)].add(form)
    concerned = {stem(form) for form in worried}
    by_key = _by_key(_terms(found, groups), lambda one: one.forms[0])
    ordered = [one for terms in by_key.values() for one in terms]
    numbers = {one.stem: number for number, one in enumerate(ordered)}
    words = {key: (numbers[by_key[key][0].stem], [_line(one, key, numbers) for one in by_key[key]]) for key in by_key}
    for one in ordered:
        for form in one.forms:
            key = _key(form, words)
            if key != _key(one.forms[0], words):  # it has a line of its own, which leads to the term
                words.setdefault(key, (len(ordered), []))[1].append(f"{one.count}{form}~{numbers[one.stem]}")
    forms = [(one.count + form) for one in ordered for form in one.forms if len(form) >= LEAST_SLIPPED]
    return Dictionary(
        ordered,
        words,
        _by_key(sorted(forms, key=lambda counted: counted[:0:-1]), lambda counted: counted[:0:-1]),
        [_numbered(phrase, one.token, numbers) for one in groups for phrase in one.phrases if one.token in numbers],
        [_numbered(name, token, numbers) for name, token in sorted(found.names.items())],
        sorted(numbers[word] for word in concerned),
    )


def _numbered(words: tuple[str, ...], token: str, numbers: dict[str, int]) -> tuple[list[int], int]:
    return [numbers[word] for word in words], numbers[token]


def _terms(found: Weighed, groups: list[Group]) -> list[Term]:
    same: dict[str, dict[str, None]] = defaultdict(dict)
    for group in groups:
        for word in group.words:
            same[word][group.token] = None
            if group.both_ways:
                same[group.token][word] = None
    terms = []
    for word in {*found.postings, *found.forms}:
        forms = sorted(found.forms.get(word, [NAMELESS]), key=lambda form: (len(form), form))
        others = sorted(OTHER_FORMS.get(word, set()).union(*map(spellings, forms)) - STOP_WORDS.union(forms))
        count = str(min(9, len(found.postings.get(word, ())).bit_length()))
        terms.append(
            Term(word, (*forms, *others), count, tuple(other for other in same[word] if other in found.postings))
        )
    return sorted(terms, key=lambda one: (one.forms[0], one.stem))


def _line(term: Term, key: str, numbers: dict[str, int]) -> str:
    """Forms as their common beginning and what follows it; after ~ the numbers of what means the same."""
    near = [form for form in term.forms if form.startswith(key)] or list(term.forms[:1])
    root = _beginning(near)
    forms = root if near == [root] else ",".join([root, *(form.removeprefix(root) for form in near)])
    same = ",".join(str(numbers[word]) for word in term.same if word in numbers)
    return f"{term.count}{forms}{f'~~{same}' if same else ''}"


def _beginning(forms: list[str]) -> str:
    """What all of them begin with."""
    first, last = min(forms), max(forms)
    return next((first[:at] for at, letter in enumerate(first) if last[at : at + 1] != letter), first)


def _by_key(items: Iterable[Item], letters: Callable[[Item], str]) -> dict[str, list[Item]]:
    """By the first letter; where that makes too large a file, by the first two."""
    found: dict[str, list[Item]] = defaultdict(list)
    for item in items:
        found[_first(letters(item))].append(item)
    for key in sorted(found):
        if sum(len(letters(item)) + 2 for item in found[key]) > MOST:
            for item in found.pop(key):
                second = letters(item)[1:2]
                found[key + second if _first(second) != "_" else key].append(item)
    return {key: found[key] for key in sorted(found)}


def _key(form: str, keys: Iterable[str]) -> str:
    return form[:2] if form[:2] in keys else _first(form)


def _first(letters: str) -> str:
    """In the name of a file every computer can have it."""
    first = letters[:1]
    return first if first.isascii() and first.isalnum() else "_"
