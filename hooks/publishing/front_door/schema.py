"""Closed schemas: what a file may say, and the sentence a person reads when it says something else."""

import re
from collections.abc import Callable, Iterator, Mapping
from types import MappingProxyType
from typing import Any, TypeVar

from pydantic import BaseModel, ConfigDict, PrivateAttr, ValidationError
from pydantic.fields import FieldInfo
from pydantic_core import ErrorDetails

from publishing.front_door.places import Path, Places
from publishing.front_door.showing import shown
from publishing.front_door.strict_yaml import Value
from publishing.nearest import nearest, suggestion
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
    kind: type[AnyFacts], value: Value | None, places: Places, elsewhere: Mapping[str, str] = NOWHERE
) -> tuple[AnyFacts | None, list[Problem]]:
    """The facts, or everything that keeps them from being read; nothing more where there is no value."""
    if value is None:
        return None, []
    try:
        facts = kind.model_validate(value)
    except ValidationError as error:
        return None, list(_problems(error.errors(include_url=False), kind, places, elsewhere))
    facts._places = places
    return facts, []


def names_of_fields(kind: type[Facts]) -> frozenset[str]:
    """Of the facts, and of every group inside them."""
    inside = (names_of_fields(group) for field in kind.model_fields.values() for group in models_in(field.annotation))
    return frozenset(kind.model_fields).union(*inside)


def _problems(
    details: list[ErrorDetails], kind: type[Facts], places: Places, elsewhere: Mapping[str, str]
) -> Iterator[Problem]:
    """One mistake, one sentence: a field written as 'titel' is not told to be missing as well."""
    found = [(detail, _written_path(detail["loc"], places)) for detail in details]
    unknown = [path for detail, path in found if detail["type"] == "extra_forbidden"]
    meant = {path: nearest(str(path[-1]), _fields_at(kind, path)) for path in unknown[:MOST_SUGGESTIONS]}
    misspelt = {(*path[:-1], name) for path, name in meant.items()}
    for path, name in meant.items():
        if name or places.of_key(*path).line not in places.slipped:
            yield Problem(places.of_key(*path), _unknown(kind, path, elsewhere))
    if rest := unknown[MOST_SUGGESTIONS:]:
        yield Problem(
            places.of_key(*rest[0]),
            f"here are {len(rest):,} more fields that nobody knows. Is this the right file?",
        )
    for detail, path in found:
        told = detail["type"] == "extra_forbidden" or (detail["type"] == "missing" and path in misspelt)
        if not told and places.of(*path).line not in places.slipped:
            sentence = _SENTENCES.get(detail["type"], _cannot_be_read)(detail, _field_name(path), kind, path)
            yield Problem(places.of(*path), sentence)


def _written_path(loc: tuple[str | int, ...], places: Places) -> Path:
    """Pydantic's path without the names of its own types."""
    path: Path = ()
    for number, step in enumerate(loc, start=1):
        if (*path, step) in places.values or number == len(loc):
            path = (*path, step)
    return path


def _field_name(path: Path) -> str:
    """How a person would speak of it: 'number in the 2nd of contacts'."""
    said = ""
    for step in path:
        word, between = (f"the {_nth(step + 1)}", " of ") if isinstance(step, int) else (step, " in ")
        said = f"{word}{between}{said}" if said else word
    return said or "this file"


def _nth(number: int) -> str:
    ending = "th" if 10 <= number % 100 <= 20 else {1: "st", 2: "nd", 3: "rd"}.get(number % 10, "th")
    return f"{number}{ending}"


def _ours(detail: ErrorDetails, name: str, kind: type[Facts], path: Path) -> str:
    field = _model_at(kind, path).model_fields.get(str(path[-1]))
    if field and field.examples and not str(detail["input"]).strip() and not next(models_in(field.annotation), None):
        return f"{name} is empty. {_what_to_write(str(path[-1]), field)}"
    return f"{name} {detail['msg']}"


def _what_to_write(name: str, field: FieldInfo) -> str:
    """Of a field that somebody began: what it means and how it looks; one that is not needed can also go."""
    or_not = "" if field.is_required() else ", or delete the line"
    return f"Write {field.description or 'it'}{or_not}. For example: {name}: {(field.examples or ['…'])[0]}"


def _missing(detail: ErrorDetails, name: str, kind: type[Facts], path: Path) -> str:
    field = _model_at(kind, path).model_fields[str(path[-1])]
    if group := next(models_in(field.annotation), None):
        return f"{name} is missing. Add a line {path[-1]}: and {_under_it(group, '  ')}"
    return f"{name} is missing. Add a line, for example: {path[-1]}: {next(iter(field.examples or []), '…')}"


def _under_it(group: type[Facts], first: str, rest: str = "  ") -> str:
    return f"under it, each on a line of its own, for example: {_lines(group, first, rest)}"


def _lines(group: type[Facts], first: str, rest: str) -> str:
    """A group as it is typed, with the spaces before its lines, as nobody guesses those."""
    wanted = [(name, field.examples or ["…"]) for name, field in group.model_fields.items() if field.is_required()]
    lines = [f"'{rest if at else first}{name}: {examples[0]}'" for at, (name, examples) in enumerate(wanted)]
    return " and ".join(lines)


def _unknown(kind: type[Facts], path: Path, elsewhere: Mapping[str, str]) -> str:
    if len(path) == 1 and (folders := elsewhere.get(str(path[0]))):
        return f"this page has no field called {shown(path[0])}: only pages in {folders} have it. Move the page there, or delete the field."
    if " " in str(path[-1]).strip() and not nearest(str(path[-1]), _fields_at(kind, path)):
        return f"there is no field called {shown(path[-1])}. If this line only says what to write, put a # and a space before it, or delete it."
    return f"there is no field called {shown(path[-1])}. {suggestion(str(path[-1]), _fields_at(kind, path))}"


def _not_a_list(detail: ErrorDetails, name: str, kind: type[Facts], path: Path) -> str:
    if group := _group_of(kind, path):
        return f"{name} should be a list. Leave {path[-1]}: alone on its line, and write {_under_it(group, '  - ', '    ')}"
    return f"{name} should be a list. Start each item on a line of its own with two spaces, a hyphen and a space."


def _not_a_group(detail: ErrorDetails, name: str, kind: type[Facts], path: Path) -> str:
    if path and isinstance(path[-1], int):
        return f"{name} should be a group of fields. Write, each on a line of its own, for example: {_lines(_model_at(kind, path), '  - ', '    ')}"
    if group := _group_of(kind, path):
        return f"{name} should be a group of fields. Leave {path[-1]}: alone on its line, and write {_under_it(group, '  ')}"
    return f"{name} should be a group of fields, each on a line of its own: its name, a colon, a space and your words."


def _group_of(kind: type[Facts], path: Path) -> type[Facts] | None:
    field = _model_at(kind, path).model_fields.get(str(path[-1])) if path else None
    return next(models_in(field.annotation), None) if field else None


def _not_a_choice(detail: ErrorDetails, name: str, kind: type[Facts], path: Path) -> str:
    choices = re.findall(r"'([^']+)'", str(detail.get("ctx", {}).get("expected", "")))
    if not isinstance(detail["input"], str):
        return f"{name} should be one word, not a list or a group. It can be: {', '.join(choices)}."
    said = f"{shown(detail['input'])} is not one of the choices" if detail["input"] else "is empty"
    return f"{name} {said}. It can be: {', '.join(choices)}."


def _cannot_be_read(detail: ErrorDetails, name: str, kind: type[Facts], path: Path) -> str:
    return f"{name} {shown(detail['input'])} cannot be used here ({detail['msg']})."


_SENTENCES: dict[str, Callable[[ErrorDetails, str, type[Facts], Path], str]] = {
    "candour": _ours,
    "missing": _missing,
    "tuple_type": _not_a_list,
    "list_type": _not_a_list,
    "model_type": _not_a_group,
    "model_attributes_type": _not_a_group,
    "dict_type": _not_a_group,
    "literal_error": _not_a_choice,
    "enum": _not_a_choice,
}


def _model_at(kind: type[Facts], path: Path) -> type[Facts]:
    """The model that the last step of a path belongs to."""
    model = kind
    for step in path[:-1]:
        if isinstance(step, str) and step in model.model_fields:
            model = next(models_in(model.model_fields[step].annotation), model)
    return model


def models_in(annotation: Any) -> Iterator[type[Facts]]:
    if isinstance(annotation, type) and issubclass(annotation, Facts):
        yield annotation
    for part in getattr(annotation, "__args__", ()):
        yield from models_in(part)


def _fields_at(kind: type[Facts], path: Path) -> list[str]:
    """The names that are only its own come first."""
    model = _model_at(kind, path)
    shared = {name for parent in model.__mro__[1:] for name in getattr(parent, "model_fields", ())}
    return sorted(model.model_fields, key=lambda name: name in shared)
