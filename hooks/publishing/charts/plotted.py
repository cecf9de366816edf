"""A chart is drawn from exactly what its table says: the same names, the same order, the same written figures."""

from dataclasses import dataclass
from decimal import Decimal


@dataclass(frozen=True)
class Point:
    label: str
    amount: Decimal | None
    shown: str  # as it is written in the table: "1,041", "45.6%", "not available"


@dataclass(frozen=True)
class Series:
    name: str
    points: tuple[Point, ...]
    is_comparator: bool = False

    @property
    def known(self) -> tuple[Point, ...]:
        return tuple(point for point in self.points if point.amount is not None)


@dataclass(frozen=True)
class Band:
    """One line of a key: a name for the amounts from least to most."""

    name: str
    least: Decimal | None
    most: Decimal | None

    def holds(self, amount: Decimal) -> bool:
        return (self.least is None or self.least <= amount) and (self.most is None or amount <= self.most)


@dataclass(frozen=True)
class Plotted:
    """Every series has the same labels in the same order; a series breaks before each label in breaks."""

    title: str
    unit: str
    series: tuple[Series, ...]
    bands: tuple[Band, ...] = ()
    breaks: tuple[str, ...] = ()
    target: Point | None = None

    @property
    def labels(self) -> tuple[str, ...]:
        return tuple(point.label for point in self.series[0].points) if self.series else ()

    @property
    def amounts(self) -> tuple[Decimal, ...]:
        """Every amount that the drawing has to have room for."""
        points = [point for series in self.series for point in series.points]
        return tuple(point.amount for point in [*points, self.target] if point and point.amount is not None)


def looks(plotted: Plotted) -> tuple[str, ...]:
    """How each series looks, by name: the area's own are filled, those it is compared with are hollow."""
    numbers = {False: 0, True: 0}
    found = []
    for series in plotted.series:
        numbers[series.is_comparator] += 1
        found.append(f"{'other' if series.is_comparator else 'own'}-{numbers[series.is_comparator]}")
    return tuple(found)
