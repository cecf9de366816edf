"""Which fields a file or a group of fields can have, so that a sentence about one can name its sisters."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from functools import cache
from typing import Any, get_origin

from pydantic import BaseModel

from publishing.front_door.places import Path

Group = type[BaseModel]


def names_of_fields(kind: Group) -> frozenset[str]:
    """Of the facts, and of every group inside them."""
    inside = (names_of_fields(group) for one in kind.model_fields.values() for group in models_in(one.annotation))
    return frozenset(kind.model_fields).union(*inside)


def model_at(kind: Group, path: Path) -> Group:
    """The model that the last step of a path belongs to."""
    model = kind
    for step in path[:-1]:
        if isinstance(step, str) and step in model.model_fields:
            model = next(models_in(model.model_fields[step].annotation), model)
    return model


def group_of(kind: Group, path: Path) -> Group | None:
    found = model_at(kind, path).model_fields.get(str(path[-1])) if path else None
    return next(models_in(found.annotation), None) if found else None


def models_in(annotation: Any) -> Iterator[Group]:
    if isinstance(annotation, type) and issubclass(annotation, BaseModel):
        yield annotation
    for part in getattr(annotation, "__args__", ()):
        yield from models_in(part)


def fields_at(kind: Group, path: Path) -> list[str]:
    """The names that are only its own come first."""
    model = model_at(kind, path)
    shared = {name for parent in model.__mro__[1:] for name in getattr(parent, "model_fields", ())}
    return sorted(model.model_fields, key=lambda name: name in shared)


@dataclass(frozen=True)
class Inside:
    """What can stand under the name of a group, and whether it is a list of such groups."""

    names: frozenset[str]
    several: bool
    strange: frozenset[str]  # the names that nothing around the group has, so that they can only be meant for it


@dataclass(frozen=True)
class Shape:
    """How the fields of a file stand on its lines: which hold groups, which hold lists of words, and all there are."""

    groups: Mapping[str, Inside] = field(default_factory=dict)
    lists: frozenset[str] = frozenset()
    names: frozenset[str] = frozenset()


NO_SHAPE = Shape()


@cache
def shape_of(kind: Group) -> Shape:
    names = frozenset(kind.model_fields)
    held = {name: next(models_in(one.annotation), None) for name, one in kind.model_fields.items()}
    groups = {
        name: Inside(frozenset(group.model_fields), is_list(kind, name), frozenset(group.model_fields) - names)
        for name, group in held.items()
        if group and not _has_groups(group)  # names inside names cannot be told apart line by line
    }
    return Shape(groups, frozenset(name for name in names if not held[name] and is_list(kind, name)), names)


def _has_groups(group: Group) -> bool:
    return any(next(models_in(one.annotation), None) for one in group.model_fields.values())


def is_list(kind: Group, name: str) -> bool:
    return get_origin(kind.model_fields[name].annotation) is tuple
