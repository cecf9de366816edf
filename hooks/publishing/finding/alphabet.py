"""Where a name stands from A to Z: an é is found under e, and a quotation mark is not looked for."""

import unicodedata
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from itertools import groupby
from typing import Generic, TypeVar

NO_LETTER = "0–9"
Item = TypeVar("Item")


@dataclass(frozen=True)
class Letter(Generic[Item]):
    name: str
    entries: list[Item]

    @property
    def id(self) -> str:
        return "letter--0-9" if self.name == NO_LETTER else f"letter--{self.name.lower()}"


def by_letter(entries: Iterable[Item], name: Callable[[Item], str]) -> list[Letter[Item]]:
    """Each letter that something begins with; the entries come in their order."""
    return [Letter(letter, list(found)) for letter, found in groupby(entries, key=lambda one: _letter(name(one)))]


def _letter(name: str) -> str:
    first = plain(name)[:1].upper()
    return first if "A" <= first <= "Z" else NO_LETTER


def plain(name: str) -> str:
    letters = unicodedata.normalize("NFKD", name).casefold()
    return "".join(letter for letter in letters if letter.isalnum() or letter == " ").strip()
