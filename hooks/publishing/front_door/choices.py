"""A theme, an audience, a contact or an agency is known by its id, and a writer who types its name is told the id."""

import re
from collections.abc import Collection, Iterator, Mapping
from types import MappingProxyType

from publishing.front_door.groups import Group, model_at
from publishing.front_door.places import Path, Places
from publishing.front_door.showing import shown
from publishing.nearest import nearest, suggestion
from publishing.problems import Place, Problem

Choices = Mapping[str, str]  # an id, and the name that readers see
Lists = Mapping[str, Choices]  # a field, and what can be chosen in it
NO_LISTS: Lists = MappingProxyType({})
# The field, in pages of any kind, and the file in data/ that holds its list.
LISTS = {"audiences": "audiences", "themes": "themes", "contacts": "contacts", "to": "agencies"}


def meant(written: str, choices: Choices) -> str | None:
    """The id that these words stand for: the words that readers see are typed as often as the id behind them."""
    bare = _letters(written)
    names = {_letters(name): one for one, name in choices.items()} | {_letters(one): one for one in choices}
    if bare in names:
        return names[bare]
    starting = {one for letters, one in names.items() if len(bare) > 3 and letters.startswith(bare)}
    near = next(iter(starting)) if len(starting) == 1 else nearest(written, choices, SURELY)
    return near or names.get(nearest(bare, names, SURELY) or "")


def is_one(written: str, choices: Choices) -> bool:
    """Whether these are the very words of a choice, so that an 'and' in them joins no two."""
    return _letters(written) in {_letters(words) for words in (*choices, *choices.values())}


def _letters(words: str) -> str:
    return re.sub(r"[\W_]+", "", words.casefold())


def choice_problems(
    value: object, places: Places, kind: Group, lists: Lists, told: Collection[Place]
) -> Iterator[Problem]:
    """Every theme, audience, contact and agency that a page names is in its closed list, and is named once."""
    for path, items in _chosen(value):
        field = str(path[-1])
        if lists.get(field) and field in model_at(kind, path).model_fields and places.of(*path) not in told:
            yield from _of_one_list(field, items, [places.of(*path, n) for n in range(len(items))], lists[field], told)


def _chosen(value: object, path: Path = ()) -> Iterator[tuple[Path, list[object]]]:
    """Each list that chooses, also where the fields around it cannot be read."""
    steps = value.items() if isinstance(value, dict) else enumerate(value) if isinstance(value, list) else ()
    for step, inside in steps:
        if step in LISTS and isinstance(inside, list):
            yield (*path, step), inside
        else:
            yield from _chosen(inside, (*path, step))


def _of_one_list(
    field: str, items: list[object], places: list[Place], choices: Choices, told: Collection[Place]
) -> Iterator[Problem]:
    seen = set[str]()
    for written, place in zip(items, places, strict=True):
        if not isinstance(written, str) or place in told:
            continue
        if written in seen:
            yield Problem(place, f"{shown(written)} is in {field} a second time. Delete one of the two.")
        elif written.strip() not in choices:
            yield Problem(place, f"{shown(written)} is not in data/{LISTS[field]}.yml. {instead(written, choices)}")
        seen.add(written)


# Police is not office, though most of its letters are there.
SURELY = 0.7


def instead(written: str, choices: Choices) -> str:
    one = meant(written, choices)
    return f"Did you mean '{one}'?" if one else suggestion("", choices)
