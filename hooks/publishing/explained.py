"""What each field means and how it is typed, told from the classes that judge it, so that it is said once."""

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any, get_args, get_origin

from pydantic.fields import FieldInfo

from publishing.front_door.groups import Group, models_in


@dataclass(frozen=True)
class Explained:
    """One field: its name, what to write, what may be chosen, and the fields of the group it holds."""

    name: str
    says: str
    example: str
    needed: bool
    choices: tuple[str, ...] = ()
    inside: tuple["Explained", ...] = ()
    several: bool = False  # a list of such groups

    @property
    def lines(self) -> list[str]:
        """What a person types, with what a group must have."""
        if not self.inside:
            return [f"{self.name}: {self.example}"]
        needed = [one for one in self.inside if one.needed] or self.inside
        lines = [line for one in needed for line in one.lines]
        return [f"{self.name}:", *indented(lines, self.several)]


def indented(lines: list[str], several: bool) -> list[str]:
    """Under the name of their group; the first of a list has a hyphen."""
    if not several:
        return [f"  {line}" for line in lines]
    return [f"  {'- ' if number == 0 else '  '}{line}" for number, line in enumerate(lines)]


def explained(kind: Group) -> tuple[Explained, ...]:
    """The fields of a page, of a file of facts or of a group, in their order."""
    return tuple(_explained(name, field) for name, field in kind.model_fields.items())


def _explained(name: str, field: FieldInfo) -> Explained:
    group = next(models_in(field.annotation), None)
    return Explained(
        name,
        field.description or "",
        next(iter(field.examples or []), "…"),
        field.is_required(),
        tuple(_choices(field.annotation)),
        explained(group) if group else (),
        get_origin(field.annotation) is tuple,
    )


def _choices(annotation: Any) -> Iterator[str]:
    """The words of a Literal, also of one that may be left out."""
    for part in get_args(annotation):
        if isinstance(part, str):
            yield part
        else:
            yield from _choices(part)


def own_fields(kind: Group, of_all: Group) -> list[Explained]:
    """What a kind has, or needs, beside what all have."""
    shared = {one.name: one for one in explained(of_all)}
    return [one for one in explained(kind) if one != shared.get(one.name)]
