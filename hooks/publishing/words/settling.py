"""Letters with two meanings have one on each page, which its writer says."""

from collections.abc import Iterator

from publishing.front_door.showing import shown
from publishing.nearest import suggestion
from publishing.page import Page
from publishing.problems import Problem
from publishing.words.found import Found
from publishing.words.glossary import Entry
from publishing.words.meanings import needs_settling
from publishing.words.uses import Words

RULE = "words"


def unsettled_problems(found: list[Found], page: Page | None, words: Words) -> Iterator[Problem]:
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


def choice_problems(page: Page, found: list[Found], words: Words) -> Iterator[Problem]:
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
