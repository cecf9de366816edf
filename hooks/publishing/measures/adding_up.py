"""Where the parts of a figure do not make its total, readers are told so, and never find it out for themselves."""

from collections.abc import Iterator
from dataclasses import dataclass
from decimal import Decimal

from publishing.measures.amounts import british
from publishing.measures.measure import Measure
from publishing.measures.reading.figures import Figures, Key


@dataclass(frozen=True)
class Sum:
    """A total that is written, and what its parts come to."""

    key: Key
    stated: Decimal
    parts: Decimal
    all_known: bool

    @property
    def agrees(self) -> bool:
        return self.stated == self.parts if self.all_known else self.stated >= self.parts


def sums(measure: Measure, figures: Figures) -> Iterator[Sum]:
    """Every total that is written, along each division."""
    for (when, parts), amount in figures.amounts.items():
        for level, division in enumerate(measure.by):
            if parts[level] != division.total or amount.exactly is None or measure.kind not in ("count", "money"):
                continue
            inside = [
                figures.amounts.get((when, (*parts[:level], name, *parts[level + 1 :]))) for name in division.parts
            ]
            known = [one.exactly for one in inside if one and one.exactly is not None]
            if known:
                yield Sum((when, parts), amount.exactly, sum(known, Decimal(0)), len(known) == len(division.parts))


def does_not_add_up(measure: Measure, figures: Figures, one: Sum) -> str:
    stated, parts = british(one.stated, measure.kind), british(one.parts, measure.kind)
    return f"{figures.in_words(one.key)} is {stated} in the source, and its parts come to {parts}."
