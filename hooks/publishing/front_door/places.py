"""Where each value of a file was written, so that a mistake is shown on the line where it was made."""

from dataclasses import dataclass, field

from publishing.problems import Place

Path = tuple[str | int, ...]
Spot = tuple[int, int]  # line and column: a file of figures has thousands, and few are ever shown


@dataclass
class Places:
    """Where each value was written, by its path from the top; a key has a place of its own."""

    start: Place
    values: dict[Path, Spot] = field(default_factory=dict)
    keys: dict[Path, Spot] = field(default_factory=dict)
    slipped: frozenset[int] = frozenset()  # lines already complained of, so that one slip is told once
    lost: frozenset[str] = frozenset()  # fields that stand where they do not count, and are told to be there

    def of(self, *path: str | int) -> Place:
        """The place of a value, or of the nearest thing around it that was written."""
        while path:
            if path in self.values:
                return Place(self.start.path, *self.values[path])
            path = path[:-1]
        return self.start

    def of_key(self, *path: str | int) -> Place:
        return Place(self.start.path, *self.keys[path]) if path in self.keys else self.of(*path)
