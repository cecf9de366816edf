"""A published number has one name wherever it appears, so that no two tables can be put together without our knowing."""

from collections import Counter
from collections.abc import Collection, Iterable, Iterator, Mapping
from dataclasses import dataclass

Key = tuple[str, ...]
Range = tuple[int, int | None]

ANY_NUMBER: Range = (0, None)
NO_NUMBER: Range = (0, -1)


@dataclass(frozen=True)
class Sum:
    """A total and its parts, as a reader would add them up."""

    total: Key
    parts: tuple[Key, ...]

    def cells(self) -> tuple[Key, ...]:
        return (self.total, *self.parts)

    def factors(self) -> dict[Key, int]:
        """Parts less total make nothing."""
        counted = Counter(self.parts)
        counted[self.total] -= 1
        return {key: factor for key, factor in sorted(counted.items()) if factor}


@dataclass(frozen=True)
class Equation:
    """What a reader has once the shown numbers are taken away: unknown ones, each times its factor, and what they make."""

    factors: tuple[tuple[Key, int], ...]
    left: int


def equations(sums: Iterable[Sum], shown: Mapping[Key, int]) -> list[Equation]:
    """Each sum that says something of an unknown number, once, in an order that does not depend on how the sums came."""
    return sorted(set(_equations(sums, shown)), key=lambda equation: (equation.factors, equation.left))


def _equations(sums: Iterable[Sum], shown: Mapping[Key, int]) -> Iterator[Equation]:
    for each in sums:
        factors = each.factors()
        unknown = tuple((key, factor) for key, factor in factors.items() if key not in shown)
        if unknown:
            yield Equation(unknown, -sum(factor * shown[key] for key, factor in factors.items() if key in shown))


def too_few(found: Range, threshold: int) -> bool:
    """Fewer numbers fit than the threshold; where nothing fits, the figures contradict each other and are no shelter."""
    least, most = found
    return most is not None and most - least + 1 < threshold


def without(counts: Mapping[Key, int], hidden: Collection[Key]) -> dict[Key, int]:
    """What is left to see."""
    return {key: count for key, count in counts.items() if key not in hidden}
