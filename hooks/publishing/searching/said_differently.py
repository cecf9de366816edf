"""What people call a thing who do not know what the board calls it: data/search.yml and the glossary, as groups of names."""

from collections.abc import Sequence
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

    token: str  # what a text that has one of the longer names is found by: our own word, or = and a longer name
    words: tuple[str, ...]  # the others of one word
    phrases: tuple[tuple[str, ...], ...]
    forms: tuple[tuple[str, str], ...]  # each stem with a word that has it
    both_ways: bool  # our word is looked for by the others too


def groups(glossary: Glossary | None, search: Search | None, asked_with: Sequence[str] = ()) -> list[Group]:
    """Of the glossary, of data/search.yml, and what people say who are worried, whose first word stands for the others."""
    found = [_group(names_of(entry), both_ways=True) for entry in (glossary.terms if glossary else ())]
    found += [_group([said.ours, *said.readers], False) for said in (search.said_differently if search else ())]
    return [
        one for one in found if one.words or len(one.phrases) > 1 or (one.phrases and not one.token.startswith("="))
    ]


def names_of(entry: Entry) -> list[str]:
    return [entry.term, *filter(None, (entry.stands_for, entry.plural)), *entry.other_names]


def telling(name: str) -> list[str]:
    """The words of a name that something can be found by."""
    spelt = [small(word) for word in as_written(name)]
    return spelt if len(spelt) == 1 else [word for word in spelt if word not in STOP_WORDS]


def _group(names: list[str], both_ways: bool) -> Group:
    # "In care" is not looked for as "care".
    kept = [words for name in names if (words := telling(name)) and (len(words) > 1 or len(as_written(name)) == 1)]
    stems = list(dict.fromkeys(tuple(stem(word) for word in name) for name in kept))
    phrases = tuple(one for one in stems if len(one) > 1)
    ours = tuple(stem(word) for word in telling(names[0]))
    token = ours[0] if len(ours) == 1 else f"={'-'.join(ours)}"
    others = tuple(one[0] for one in stems if len(one) == 1 and one[0] != token)
    return Group(token, others, phrases, tuple((stem(word), word) for name in kept for word in name), both_ways)
