"""Nobody meets a short form that nothing explains."""

from collections.abc import Collection, Iterable, Iterator

from publishing.finding.alphabet import plain
from publishing.front_door.schema import Facts
from publishing.front_door.showing import shown
from publishing.kinds import kind_of
from publishing.kinds.case_review import CASE_REVIEW
from publishing.nearest import nearest
from publishing.problems import Problem
from publishing.site import Site
from publishing.words.found import Found, found_in
from publishing.words.in_writing import ABBR, parts_of_facts
from publishing.words.letters import is_a_word
from publishing.words.settling import RULE, choice_problems, unsettled_problems
from publishing.words.uses import Words

A_SLIP = 0.8
BESIDE = 120  # signs
IN_A_CASE_REVIEW = (
    "this short form is not in the glossary, so readers cannot look it up. Write it out here, with the letters in brackets after the "
    "words, or add it to data/glossary.yml. If these are somebody's initials, delete them."
)
NOT_PRINTED = ("privacy",)


def unless_told(problems: Iterable[Problem], identifiers: Collection[Problem]) -> Iterator[Problem]:
    """Letters beside what could tell who somebody is may be part of it: they are not told again, and never quoted."""
    lines: dict[tuple[str, int], list[int]] = {}
    for one in identifiers:
        lines.setdefault((one.place.path, one.place.line), []).append(one.place.column)
    for problem in problems:
        there = lines.get((problem.place.path, problem.place.line), ()) if problem.rule == RULE else ()
        if not any(abs(column - problem.place.column) <= BESIDE for column in there):
            yield problem


def word_problems(site: Site) -> Iterator[Problem]:
    """Every page and every file of facts whose words are printed."""
    if not site.words:
        return
    pages = {page.path: page for page in site.pages}
    for path, body in site.bodies.items():
        if path in site.sources and path not in site.unread:
            page = pages.get(path)
            explained = {found["letters"] for found in ABBR.finditer(body.prose)} if "<abbr" in body.prose else set()
            found = site.words_on[path]
            yield from _unknown(found, site.words, explained)
            yield from unsettled_problems(found, page, site.words)
            if page:
                yield from choice_problems(page, found, site.words)
    for facts in _printed(site):
        yield from _unknown(found_in(parts_of_facts(facts), site.words), site.words, set())


def _printed(site: Site) -> list[Facts]:
    named = (facts for name, facts in site.data.items() if name not in NOT_PRINTED)
    return [*named, *site.measures.values(), *site.plans.values(), *site.scrutiny.values()]


def _unknown(found: list[Found], words: Words, explained: set[str]) -> Iterator[Problem]:
    """Letters that are in neither list are written out, at the latest where they first stand; told once."""
    told: set[str] = set()
    for one in found:
        letters = one.use.letters
        if one.use.entries or letters in explained or letters in told:
            continue
        if one.use.says:
            explained.add(letters)
        else:
            told.add(letters)
            later = next((other for other in found if other.use.letters == letters and other.use.says), None)
            yield Problem(
                one.place,
                _too_late(one, later) if later and later.place.line > one.place.line else _not_known(one, words),
                rule=RULE,
            )


def _too_late(one: Found, later: Found) -> str:
    return f"{shown(one.written)} is written out further down, on line {later.place.line}. Write it out here, where readers meet it first."


def _not_known(one: Found, words: Words) -> str:
    if kind_of(one.place.path) is CASE_REVIEW:
        return IN_A_CASE_REVIEW
    if is_a_word(one.written):
        return (
            f"{shown(one.written)} is not in the glossary. If it is only a word, write it in small letters, or as **{one.written.lower()}** "
            f"where it is important; if it is short for something, write that out here, or add it to data/glossary.yml{_neighbours(one.use.letters, words)}."
        )
    meant = nearest(one.written, [*words.forms, *words.glossary.known_by_everybody], A_SLIP)
    write = f"Did you mean {shown(meant)}? If not, write" if meant else "Write"
    return (
        f"{shown(one.written)} is not in the glossary, so readers cannot look it up. {write} it out here, with the letters in brackets "
        f"after the words, or add it to data/glossary.yml{_neighbours(one.use.letters, words)}. If everybody knows it, add it to "
        "known_by_everybody: there; if it is only a word, write it in small letters."
    )


def _neighbours(letters: str, words: Words) -> str:
    """Where it comes in the alphabet."""
    before = [one.term for one in words.glossary.terms if plain(one.term) <= plain(letters)]
    after = [one.term for one in words.glossary.terms if plain(one.term) > plain(letters)]
    if before and after:
        return f", between {shown(before[-1])} and {shown(after[0])}"
    return f", after {shown(before[-1])}" if before else f", before {shown(after[0])}" if after else ""
