"""Nobody meets a short form that nothing explains, or one of two meanings without being told which."""

from collections.abc import Iterator

from publishing.finding.alphabet import plain
from publishing.front_door.schema import Facts
from publishing.front_door.showing import shown
from publishing.nearest import nearest, suggestion
from publishing.page import Page
from publishing.problems import Problem
from publishing.site import Site
from publishing.words.found import Found, found_in
from publishing.words.glossary import Entry
from publishing.words.in_writing import ABBR, parts_of_facts
from publishing.words.letters import is_a_word
from publishing.words.meanings import needs_settling
from publishing.words.uses import Words

RULE = "words"
A_SLIP = 0.8
NOT_PRINTED = ("privacy",)


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
            yield from _unsettled(found, page, site.words)
            if page:
                yield from _choice_problems(page, found, site.words)
    for facts in _printed(site):
        yield from _unknown(found_in(parts_of_facts(facts), site.words), site.words, set())


def _printed(site: Site) -> list[Facts]:
    return [*(facts for name, facts in site.data.items() if name not in NOT_PRINTED), *site.measures.values()]


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
            yield Problem(one.place, _too_late(one, later) if later else _not_known(one, words), rule=RULE)


def _too_late(one: Found, later: Found) -> str:
    return f"{shown(one.written)} is written out further down, on line {later.place.line}. Write it out here, where readers meet it first."


def _not_known(one: Found, words: Words) -> str:
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


def _unsettled(found: list[Found], page: Page | None, words: Words) -> Iterator[Problem]:
    """Letters with two meanings are settled at the top of the page, or by the words beside them."""
    told: set[str] = set()
    chosen = page.fields.words if page else ()
    if any(id not in words.glossary.by_id for id in chosen):
        return  # which is told there
    said = {entry.id for one in found for entry in one.use.meant}
    for one in found:
        use = one.use
        if not needs_settling(use.letters, use.entries) or use.letters in told or not page:
            continue
        if (
            use.entries
            and not use.is_explained_otherwise
            and not any(e.id in chosen or e.id in said for e in use.entries)
        ):
            told.add(use.letters)
            yield Problem(one.place, _which(one, use.entries), rule=RULE)


def _which(one: Found, entries: tuple[Entry, ...]) -> str:
    lines = " or ".join(f"words: [{each.id}] for {shown(each.stands_for or each.term)}" for each in entries)
    if len(entries) == 1:
        return f"{shown(one.written)} may be a word, or short for something. If it is short for something, write at the top of the page {lines}; if it is a word, write it in small letters."
    return f"{shown(one.written)} has more than one meaning. Say which it is here with a line at the top of the page: {lines}."


def _choice_problems(page: Page, found: list[Found], words: Words) -> Iterator[Problem]:
    """What the page settles is in the glossary, needs it, and is used."""
    entries = words.glossary.by_id
    used = {entry.id for one in found for entry in one.use.entries}
    settled: dict[str, str] = {}
    for index, id in enumerate(page.fields.words):
        place = page.fields.place("words", index)
        delete = f"Delete {shown(id)} here." if len(page.fields.words) > 1 else "Delete this line."
        entry = entries.get(id)
        if entry is None:
            of_these = [one.id for one in entries.values() if needs_settling(one.term, words.forms[one.term])]
            yield Problem(
                place, f"there is no entry {shown(id)} in the glossary. {suggestion(id, of_these)}", rule=RULE
            )
        elif not needs_settling(entry.term, words.forms[entry.term]):
            yield Problem(place, f"{shown(entry.term)} has one meaning in the glossary, so nothing need be said here. {delete}", rule=RULE)  # fmt: skip
        elif id not in used:
            yield Problem(place, f"this page does not say {shown(entry.term)}. {delete}", rule=RULE)
        elif first := settled.get(entry.term):
            yield Problem(place, f"{shown(first)} says already what {shown(entry.term)} means on this page. Delete one of the two here, and write the other meaning out in the text.", rule=RULE)  # fmt: skip
        settled.setdefault(entry.term, id) if entry else None
