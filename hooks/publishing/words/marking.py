"""The first use of a word on a page leads to its entry, and a list at the foot of the page says what each stands for."""

import re
from collections.abc import Callable, Collection

from publishing.finding.alphabet import plain
from publishing.words.glossary import Entry
from publishing.words.in_html import text_of
from publishing.words.meanings import Meanings, meanings
from publishing.words.uses import Use, Words

MAIN = re.compile(r"(?<=<main )[^>]*>.*(?=</main>)", re.DOTALL)
HERE = "\x1awords used\x1a"  # where the list is to stand; no one can type it


def marked(page: str, words: Words, chosen: Collection[str], mark: Callable[..., str]) -> tuple[str, list[Entry]]:
    """The page with the first use of each word marked, and the entries of all that it uses, from A to Z."""
    main = MAIN.search(page)
    if not main or HERE not in main[0]:
        return page, []
    html = main[0]
    read = text_of(html)
    uses = list(words.uses(read.text))
    found = meanings(uses, chosen)
    pieces, at = [], 0
    for use, entry in _first(uses, found, read.unmarked):
        pieces += [html[at : use.start], mark(word=html[use.start : use.end], id=entry.id)]
        at = use.end
    text = "".join([*pieces, html[at:]])
    listed = {one.id: one for entries in found.values() for one in entries}
    return page[: main.start()] + text + page[main.end() :], sorted(
        listed.values(), key=lambda one: (plain(one.term), one.id)
    )


def _first(uses: list[Use], found: Meanings, unmarked: list[tuple[int, int]]) -> list[tuple[Use, Entry]]:
    """Of each entry the first use that can be marked, unless the page spells it out right there."""
    done: set[str] = set()
    firsts = []
    spans = iter(sorted(unmarked))
    span = next(spans, None)
    for use in uses:
        while span and span[1] <= use.start:
            span = next(spans, None)
        meant = found.get(use.letters, ())
        if len(meant) != 1 or meant[0].id in done or (span and span[0] <= use.start):
            continue
        done.add(meant[0].id)
        if not use.says:
            firsts.append((use, meant[0]))
    return firsts
