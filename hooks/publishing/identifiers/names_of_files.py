"""The name of a file is an address that everybody reads, and so it says nothing that a page may not say."""

import re
from collections.abc import Iterator

from publishing.identifiers.known import Known
from publishing.identifiers.masking import REVIEWS, Secrets
from publishing.identifiers.people import RANKS, words_of_a_file_name
from publishing.identifiers.pseudonyms import almost_pseudonyms
from publishing.identifiers.registry import RULES
from publishing.identifiers.rule import masked
from publishing.identifiers.seen import as_it_is, as_typed
from publishing.identifiers.vocabulary import CALENDAR, given_names, is_ordinary, only_names
from publishing.problems import Level, Place, Problem

# The name of a file on an ordinary page's side, with more digits than a day has.
WORTH_READING = re.compile(r"@|\d(?:[^\w/]?\d){8}|[a-z]\W?\d(?:\W?\d){5}")
WORD = re.compile(r"[A-Z]?[a-z]+|[A-Z]+(?![a-z])")  # JaneSmith is two
SHORTEST_SURNAME = 3
SHORTEST_PART = 4  # of two names that were run together
ONLY_TITLES = frozenset(("mr", "mrs", "dr"))
TITLES = ONLY_TITLES | {"ms", "miss", "pc", "sgt", "cllr"}
NO_PSEUDONYMS = re.compile(
    r"^pseudonyms:[ \t]*\[?[ \t]*[\"']?(?:none|n/a|nil|no|not applicable|tbc|tba|-)?[\"']?[ \t]*\]?[ \t]*$(?![\n][ -])",
    re.M | re.I,
)
SAINTS = frozenset(("st", "saint", "sir"))
MONTHS_AND_DAYS = frozenset(CALENDAR.split())


def is_review(path: str) -> bool:
    """A briefing about a child, or anything that lies beside one; not the list of them."""
    return path.startswith(REVIEWS) and path != f"{REVIEWS}index.md"


def problems_of_names(paths: list[str], known: Known, secrets: Secrets) -> Iterator[Problem]:
    """A number or a mailbox in the name of a file, and the name of a person."""
    for path in paths:
        if is_review(path) or WORTH_READING.search(path):
            yield from _numbers(path, paths, known, secrets)
        if is_review(path):
            yield from _unknown_words(path, paths, known, secrets)
        elif path.startswith("docs/"):
            yield from _people(path, paths, known, secrets)


def _which(path: str, paths: list[str]) -> str:
    """Where a file is in its folder, for a writer who cannot be told its name."""
    folder = path.rpartition("/")[0]
    beside = sorted(other for other in paths if other.rpartition("/")[0] == folder)
    return f"It is file {beside.index(path) + 1} of the {len(beside)} in its folder, in the order of their names."


def _numbers(path: str, paths: list[str], known: Known, secrets: Secrets) -> Iterator[Problem]:
    """The small letters of a name may stand for capitals."""
    stem = path.rpartition(".")[0] or path
    kept, divided = re.sub(r"[_/]", " ", stem), re.sub(r"[-_./]", " ", stem)
    views = [as_it_is(text, path) for text in (kept, divided, divided.upper(), divided.title())]
    for rule in RULES:
        level = rule.level(is_review(path))
        if not rule.secret or rule.name == "name" or level not in (Level.STOP, Level.ACKNOWLEDGE):
            continue
        values = [view.text[one.start : one.end] for view in views for one in rule.find(view, known)]
        for value in values:
            secrets.add(value)
        if values:
            what = f"{rule.sentence.replace('{masked}', masked(values[0]))} {_which(path, paths)}"
            yield Problem(Place(path), f"in the name of this file: {what} Give the file another name.", rule=rule.name)


def _unknown_words(path: str, paths: list[str], known: Known, secrets: Secrets) -> Iterator[Problem]:
    for word in words_of_a_file_name(path, known):
        secrets.add(word.title(), word, names=True)
        source = known.sources.get(path, "")
        if NO_PSEUDONYMS.search(source.partition("\n---")[0]) or word.lower() in almost_pseudonyms(as_typed(source)):
            continue  # its fields are told to have some, and then this name is among them or is asked for
        yield Problem(
            Place(path),
            f"a word in the name of this file may be a name: it is neither in pseudonyms: nor a word that this site knows. {_which(path, paths)} Give the file another name, or add the word to safe_words: in data/privacy.yml.",
            rule="name-of-a-file",
        )


def _people(path: str, paths: list[str], known: Known, secrets: Secrets) -> Iterator[Problem]:
    """Away from the case reviews, where most words are unknown, only what is surely somebody's name."""
    found = list(people_in(path, known))
    for name in found:
        secrets.add(name.title(), name, names=True, path=path)
        for joined in _joined_with(name.replace(" ", ""), path):
            secrets.add(joined)
    if found:
        yield Problem(
            Place(path),
            f"the name of this file seems to hold a person's name, and everybody can read it. {_which(path, paths)} Give it another that says what the file is about. If the name is that of somebody who holds a public office, add it to office_holders: in data/privacy.yml; if it names nobody, to safe_words: there.",
            rule="name-of-a-file",
        )


def people_in(path: str, known: Known) -> Iterator[str]:
    """Given names with the words beside them that nobody knows, and words behind a title."""
    words = [word.lower() for word in WORD.findall(path.partition("/")[2].rpartition(".")[0])]
    for at, word in enumerate(words):
        before, after = words[at - 1] if at else "", words[at + 1] if at + 1 < len(words) else ""
        around = [one for one in (before, after) if _is_nobodys_word(one, known)]
        if before in TITLES and word not in RANKS and _behind_a_title(word, before, known):
            yield word
        elif word in given_names() and word not in MONTHS_AND_DAYS and before not in SAINTS:
            if around:
                yield " ".join(one for one in (before, word, after) if one == word or one in around)
            elif word in only_names() and word not in known.words:
                yield word
        elif _is_nobodys_word(word, known) and _begins_with_a_name(word):
            yield word


def _joined_with(name: str, path: str) -> Iterator[str]:
    """The words that capitals alone divide: in small letters they are one, and hold the name."""
    return (word for word in re.findall(r"[A-Za-z]+", path) if name in word.lower())


def _behind_a_title(word: str, title: str, known: Known) -> bool:
    return _is_nobodys_word(word, known) or (title in ONLY_TITLES and word not in known.words)


def _begins_with_a_name(word: str) -> bool:
    """janesmith"""
    ends = range(SHORTEST_PART, len(word) - SHORTEST_PART + 1)
    return any(word[:end] in only_names() for end in ends)


def _is_nobodys_word(word: str, known: Known) -> bool:
    return len(word) >= SHORTEST_SURNAME and not is_ordinary(word) and word not in known.words
