"""One fact of an entry: its name, its words with what they lead to, and what is missing where the source is silent."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from itertools import chain

from publishing.answering.links import Link

SILENT = "The source does not say."


@dataclass(frozen=True)
class Fact:
    """Said, done, changed, who, when: readers see it where the source says it, and the spreadsheet has it always."""

    name: str
    pieces: tuple[Link, ...]
    missing: str = ""  # what the source does not say; '' where that is told in another place
    is_main: bool = False  # what was asked, said or done, and not who or when
    column: str = ""  # in the spreadsheet, where it is not the name
    cell: str = SILENT  # there, where the source is silent; '' of a main one

    @property
    def says(self) -> str:
        return "".join(one.words for one in self.pieces)

    @property
    def in_the_file(self) -> tuple[str, str]:
        return self.column or self.name, self.says or ("" if self.is_main else self.cell)


def main(name: str, says: str | None, missing: str = "") -> Fact:
    return Fact(name, plain(says), missing, is_main=True)


def plain(words: object) -> tuple[Link, ...]:
    return (Link(str(words)),) if words else ()


def joined(links: Sequence[Link]) -> tuple[Link, ...]:
    """One, another and a third, each leading where it leads."""
    between = [Link(", ")] * (len(links) - 2) + [Link(" and ")]
    return tuple(chain.from_iterable(zip(links, between, strict=False))) + tuple(links[-1:]) if links[1:] else (*links,)


def silence(missing: Sequence[str]) -> str:
    """What the source does not say, once for a whole entry."""
    if not missing:
        return ""
    first = ", ".join(missing[:-1])
    return f"The source does not say {first}{', or ' if first else ''}{missing[-1]}."


def silences(entries: Iterable[Sequence[Fact]], only: Sequence[str] = ()) -> list[str]:
    """How often it says nothing of what, once for a whole list."""
    every = list(entries)
    missing = [fact.missing for facts in every for fact in facts if not fact.pieces and fact.missing]
    found = [f"for {missing.count(one)}, {one}" for one in dict.fromkeys(missing) if one in only or not only]
    if not found:
        return []
    first, _, what = found[0].partition(", ")
    start = f"{first[0].upper()}{first[1:]} of the {len(every)} the source does not say {what}"
    return [f"{'; '.join([start, *found[1:]])}."]
