"""Every figure of a measure, by its row and its column, and where each was written."""

from dataclasses import dataclass, field

from publishing.front_door.places import Path, Places
from publishing.measures.amounts import Amount
from publishing.measures.periods import Period
from publishing.problems import Place, Problem

Parts = tuple[str, ...]  # one name for each division; where it is a sum, the name of the sum
Key = tuple[str, Parts]  # the period by its id, and the parts


@dataclass
class Figures:
    """What could be read of the values: by period and parts, in the order of the file."""

    places: Places
    periods: list[Period] = field(default_factory=list)
    amounts: dict[Key, Amount] = field(default_factory=dict)
    paths: dict[Key, Path] = field(default_factory=dict)  # where each stands in the file
    compared: dict[tuple[str, str], Amount] = field(default_factory=dict)  # by whose it is, and period
    as_typed: dict[str, str] = field(default_factory=dict)  # each period in the file's own letters, by its id
    unread: bool = False  # a period could not be read, so that nobody can say what lies between two others
    problems: list[Problem] = field(default_factory=list)
    alike: dict[Path, list[Problem]] = field(default_factory=dict)  # one slip on many lines is told once

    def place(self, key: Key) -> Place:
        """Where a figure was written; of one that was not, where its period begins."""
        if key in self.paths:
            return self.places.of(*self.paths[key])
        return self.places.of_key("values", self.as_typed[key[0]])

    def in_words(self, key: Key) -> str:
        """The row and the column, as the table says them."""
        name = next((one.name for one in self.periods if one.id == key[0]), key[0])
        return ", ".join((name, *key[1]))
