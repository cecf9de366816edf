"""A line of data/search.yml leads readers somewhere, and no two lines say the same."""

import re
from collections.abc import Iterable, Iterator

from publishing.front_door.showing import shown
from publishing.problems import Level, Problem
from publishing.searching.said_differently import Said, Search, telling
from publishing.searching.tokens import tokens


def search_problems(search: Search, pages: Iterable[str]) -> Iterator[Problem]:
    """Every rule, asked of every line; pages are the texts of the site."""
    first: dict[str, int] = {}
    written = re.sub(r"\s+", " ", "\n".join(pages)).casefold()
    for index, said in enumerate(search.said_differently):
        place = search.place("said_differently", index, "ours")
        name = " ".join(tokens(said.ours))
        if not telling(said.ours):
            yield Problem(
                place,
                f"{shown(said.ours)} has only words that stand on every page. Write the words that pages have for it, or delete this line.",
            )
        elif first.setdefault(name, place.line) != place.line:
            yield Problem(
                place,
                f"{shown(said.ours)} is also on line {first[name]}. Put what readers call it together there, and delete this.",
            )
        elif not all(word in written for word in name.split()):
            yield Problem(
                place,
                f"no page has {shown(said.ours)}, so this line leads nowhere yet. Write the words that pages have.",
                Level.REMIND,
            )
        yield from _reader_problems(search, said, index)


def _reader_problems(search: Search, said: Said, index: int) -> Iterator[Problem]:
    seen = {" ".join(tokens(said.ours))}
    for number, readers in enumerate(said.readers):
        place = search.place("said_differently", index, "readers", number)
        name = " ".join(tokens(readers))
        if name in seen:
            yield Problem(place, f"{shown(readers)} is in this line already. Delete it here.")
        elif len(telling(readers)) < min(2, len(name.split())):
            left = f"but {shown(telling(readers)[0])} " if telling(readers) else ""
            yield Problem(
                place,
                f"{shown(readers)} has no word {left}that tells it from others. Write a more telling name, or delete this one.",
            )
        seen.add(name)
