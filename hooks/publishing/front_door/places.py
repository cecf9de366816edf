"""Where each value of a file was written, so that a mistake is shown on the line where it was made."""

from dataclasses import dataclass, field

from publishing.problems import Place

Path = tuple[str | int, ...]


@dataclass
class Places:
    """Where each value was written, by its path from the top; a key has a place of its own."""

    start: Place
    values: dict[Path, Place] = field(default_factory=dict)
    keys: dict[Path, Place] = field(default_factory=dict)
    slipped: frozenset[int] = frozenset()  # lines already complained of, so that one slip is told once
    lost: frozenset[str] = frozenset()  # fields that stand where they do not count, and are told to be there

    def of(self, *path: str | int) -> Place:
        """The place of a value, or of the nearest thing around it that was written."""
        while path:
            if path in self.values:
                return self.values[path]
            path = path[:-1]
        return self.start

    def of_key(self, *path: str | int) -> Place:
        return self.keys.get(path) or self.of(*path)
