"""A reader who looks a word up finds it in its place, with something that helps, and every "see also" leads on."""

from collections.abc import Iterator
from itertools import pairwise

from publishing.finding.alphabet import plain
from publishing.front_door.showing import shown
from publishing.nearest import suggestion
from publishing.problems import Problem
from publishing.words.glossary import Entry, Glossary


def glossary_problems(glossary: Glossary) -> Iterator[Problem]:
    """Every rule, asked of every entry."""
    yield from _id_problems(glossary)
    yield from _two_meanings_problems(glossary)
    yield from _order_problems(glossary)
    for index, one in enumerate(glossary.terms):
        yield from _empty_problems(one, index, glossary)
        yield from _see_also_problems(one, index, glossary)
        yield from _other_name_problems(one, index, glossary)
    terms = {one.term for one in glossary.terms}
    for index, letters in enumerate(glossary.known_by_everybody):
        if letters in terms:
            yield Problem(
                glossary.place("known_by_everybody", index),
                f"{shown(letters)} has an entry above. Delete it here, or delete the entry.",
            )


def _id_problems(glossary: Glossary) -> Iterator[Problem]:
    """No two entries have one address."""
    first: dict[str, int] = {}
    for index, one in enumerate(glossary.terms):
        place = glossary.place("terms", index, "id")
        if first.setdefault(one.id, place.line) != place.line:
            yield Problem(place, f"the id {shown(one.id)} is also on line {first[one.id]}. Give each entry its own.")


def _two_meanings_problems(glossary: Glossary) -> Iterator[Problem]:
    """Where a term has two meanings each says which it is."""
    first: dict[tuple[str, str | None], int] = {}
    several = [one.term for one in glossary.terms]
    for index, one in enumerate(glossary.terms):
        place = glossary.place("terms", index, "term")
        if several.count(one.term) > 1 and not one.name:
            yield Problem(
                place,
                f"{shown(one.term)} has more than one entry, so readers must be told which this is. Add a line, for example: name: the order",
            )
        elif one.name and first.setdefault((one.term, one.name), place.line) != place.line:
            yield Problem(
                glossary.place("terms", index, "name"),
                f"the entry on line {first[one.term, one.name]} has this name too. Give each meaning its own.",
            )


def _order_problems(glossary: Glossary) -> Iterator[Problem]:
    """An entry stands where a reader, and the next writer, looks for it."""
    for index, (before, after) in enumerate(pairwise(glossary.terms)):
        if plain(after.term) < plain(before.term):
            right = next(one.term for one in glossary.terms if plain(one.term) > plain(after.term))
            yield Problem(
                glossary.place("terms", index + 1, "term"),
                f"{shown(after.term)} comes before {shown(before.term)} in the alphabet. Move the entry up, to before {shown(right)}.",
            )


def _empty_problems(one: Entry, index: int, glossary: Glossary) -> Iterator[Problem]:
    if not (one.stands_for or one.means):
        yield Problem(
            glossary.place("terms", index, "term"),
            f"{shown(one.term)} has an entry that says nothing of it. Add stands_for: with the words, or means: with what it means.",
        )


def _see_also_problems(one: Entry, index: int, glossary: Glossary) -> Iterator[Problem]:
    others = [id for id in glossary.by_id if id != one.id]
    for number, id in enumerate(one.see_also):
        place = glossary.place("terms", index, "see_also", number)
        if id == one.id:
            yield Problem(place, "this entry sends the reader to itself. Delete it here.")
        elif id not in others:
            yield Problem(place, f"there is no entry {shown(id)} in the glossary. {suggestion(id, others)}")
        elif id in one.see_also[:number]:
            yield Problem(place, f"{shown(id)} is in this list already. Delete one of the two.")


def _other_name_problems(one: Entry, index: int, glossary: Glossary) -> Iterator[Problem]:
    """Another name is none of its own, and leads to one entry."""
    own = {one.term, one.stands_for}
    taken = {other.term for other in glossary.terms if other.term != one.term}
    for number, name in enumerate(one.other_names):
        place = glossary.place("terms", index, "other_names", number)
        if name in own or name in one.other_names[:number]:
            yield Problem(place, f"{shown(name)} is said in this entry already. Delete it here.")
        elif name in taken:
            yield Problem(
                place,
                f"{shown(name)} has an entry of its own. Delete it here; see_also: can lead from one to the other.",
            )
