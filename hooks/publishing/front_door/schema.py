"""Closed schemas: a file says what somebody gave it words for, and whatever else it says is a mistake."""

from collections.abc import Iterator, Mapping
from types import MappingProxyType
from typing import TypeVar

from pydantic import BaseModel, ConfigDict, PrivateAttr, ValidationError
from pydantic_core import ErrorDetails

from publishing.front_door.choices import NO_LISTS, Lists
from publishing.front_door.groups import fields_at
from publishing.front_door.other_names import field_meant
from publishing.front_door.places import Path, Places
from publishing.front_door.schema_sentences import (
    SENTENCES,
    cannot_be_read,
    field_name,
    not_of_this_group,
    with_its_own_id,
)
from publishing.front_door.strict_yaml import Value
from publishing.front_door.unknown_fields import folder_meant, in_another_folder, meant_by, unknown_field
from publishing.problems import Place, Problem


class Facts(BaseModel):
    """Something the board wrote down, closed to fields that nobody knows, with the places it was written."""

    model_config = ConfigDict(extra="forbid", frozen=True)

    _places: Places = PrivateAttr(default_factory=lambda: Places(Place("")))

    def place(self, *path: str | int) -> Place:
        return self._places.of(*path)


AnyFacts = TypeVar("AnyFacts", bound=Facts)
MOST_SUGGESTIONS = 50


NOWHERE: Mapping[str, str] = MappingProxyType({})


def read_facts(
    kind: type[AnyFacts],
    value: Value | None,
    places: Places,
    elsewhere: Mapping[str, str] = NOWHERE,
    lists: Lists = NO_LISTS,
) -> tuple[AnyFacts | None, list[Problem]]:
    """The facts, or everything that keeps them from being read; nothing more where there is no value."""
    if value is None:
        return None, []
    try:
        facts = kind.model_validate(value, context=lists)
    except ValidationError as error:
        return None, list(_problems(error.errors(include_url=False), kind, places, elsewhere))
    facts._places = places
    return facts, []


def _problems(
    details: list[ErrorDetails], kind: type[Facts], places: Places, elsewhere: Mapping[str, str]
) -> Iterator[Problem]:
    """One mistake, one sentence: a field written as 'titel' or in the wrong place is not told to be missing as well."""
    found = [(detail, _written_path(detail["loc"], places)) for detail in details]
    strange = {path[:-1] for detail, path in found if detail["type"] == "missing" and _is_strange(detail, kind, path)}
    for path in sorted(strange, key=str):
        yield Problem(places.of(*path), not_of_this_group(kind, path))
    found = [(detail, path) for detail, path in found if path[:-1] not in strange]
    unknown = [path for detail, path in found if detail["type"] == "extra_forbidden"]
    if folder := folder_meant(unknown, kind, elsewhere):
        astray: list[Path] = [path for path in unknown if len(path) == 1 and path[0] in elsewhere]
        yield Problem(places.of_key(*astray[0]), in_another_folder(astray, folder, places.start.path))
        unknown = [path for path in unknown if path not in astray]
        found = [
            (detail, path)
            for detail, path in found
            if path not in astray and not (detail["type"] == "missing" and len(path) == 1)
        ]
    missing = [path for detail, path in found if detail["type"] == "missing"]
    meant = {path: meant_by(path, unknown, missing, kind) for path in unknown[:MOST_SUGGESTIONS]}
    there = {(*path[:-1], name) for path, name in meant.items()} | {(name,) for name in places.lost}
    for path, name in meant.items():
        if name or places.of_key(*path).line not in places.slipped:
            yield Problem(places.of_key(*path), unknown_field(kind, path, elsewhere, name))
    if rest := unknown[MOST_SUGGESTIONS:]:
        yield Problem(
            places.of_key(*rest[0]),
            f"here are {len(rest):,} more fields that nobody knows. Is this the right file?",
        )
    for detail, path in found:
        told = detail["type"] == "extra_forbidden" or (detail["type"] == "missing" and path in there)
        if not told and places.of(*path).line not in places.slipped:
            sentence = SENTENCES.get(detail["type"], cannot_be_read)(detail, field_name(path), kind, path)
            yield Problem(places.of(*path), with_its_own_id(sentence, path, places.start.path))


def _is_strange(detail: ErrorDetails, kind: type[Facts], path: Path) -> bool:
    """Whether the group around this has fields, and not one of them is like one of its own."""
    written = detail["input"] if len(path) > 1 and isinstance(detail["input"], dict) else {}
    return bool(written) and not any(field_meant(str(name), fields_at(kind, path)) for name in written)


def _written_path(loc: tuple[str | int, ...], places: Places) -> Path:
    """Pydantic's path without the names of its own types."""
    path: Path = ()
    for number, step in enumerate(loc, start=1):
        if (*path, step) in places.values or number == len(loc):
            path = (*path, step)
    return path
