"""What people call a thing who do not know what the board calls it: data/search.yml and the glossary, as groups of names."""

from collections.abc import Iterator
from dataclasses import dataclass

from publishing.front_door.fields import Groups, Several, Title, written
from publishing.front_door.schema import Facts
from publishing.searching.stems import stem
from publishing.searching.stop_words import STOP_WORDS
from publishing.searching.tokens import small
from publishing.searching.tokens import written as as_written
from publishing.words.glossary import Entry, Glossary


class Said(Facts):
    ours: Title = written("missing", "what the pages call it")
    readers: Several[Title] = written("[runaway, run away]", "what readers may call it")


class Search(Facts):
    """data/search.yml."""

    said_differently: Groups[Said] = written("- {ours: missing, readers: [runaway]}", "words for the same thing")


@dataclass(frozen=True)
class Group:
    """Names of one thing. A name of one word stands as its stem, a longer one as the stems of its words."""

    token: str  # what a text that has one of the names is found by
    words: tuple[str, ...]
    phrases: tuple[tuple[str, ...], ...]
    forms: tuple[tuple[str, str], ...]  # each stem with a word that has it


def groups(glossary: Glossary | None, search: Search | None) -> list[Group]:
    found = (_group(names) for names in _names(glossary, search))
    return [one for one in found if len(one.words) + len(one.phrases) > 1]


def _names(glossary: Glossary | None, search: Search | None) -> Iterator[list[str]]:
    for entry in glossary.terms if glossary else ():
        yield names_of(entry)
    for said in search.said_differently if search else ():
        yield [said.ours, *said.readers]


def names_of(entry: Entry) -> list[str]:
    return [entry.term, *filter(None, (entry.stands_for, entry.plural)), *entry.other_names]


def _group(names: list[str]) -> Group:
    spelt = [[small(word) for word in as_written(name)] for name in names]
    kept = [[word for word in name if word not in STOP_WORDS or len(name) == 1] for name in spelt]
    stems = dict.fromkeys(tuple(stem(word) for word in name) for name in kept if name)
    words = tuple(one[0] for one in stems if len(one) == 1)
    phrases = tuple(one for one in stems if len(one) > 1)
    token = words[0] if words else f"={'-'.join(phrases[0])}" if phrases else ""
    return Group(token, words, phrases, tuple((stem(word), word) for name in kept for word in name))
