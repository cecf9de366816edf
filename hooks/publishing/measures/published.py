"""What of a measure may be shown: the one place that words, tables, charts and files take their figures from."""

import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from functools import cached_property, lru_cache

from publishing.measures.amounts import Amount
from publishing.measures.measure import Measure
from publishing.measures.periods import Period
from publishing.measures.pointing import Pointed
from publishing.measures.reading.figures import Key, Parts


@dataclass(frozen=True)
class Shown:
    """One figure as every reader meets it."""

    amount: Amount
    words: str  # 1,041 or, where there is no number, the reason
    is_worked_out: bool = False  # added up here, and not in the source

    @property
    def symbol(self) -> str:
        return f"[{self.amount.gap.symbol}]" if self.amount.gap else ""


@dataclass(frozen=True)
class Latest:
    """The newest figure for the whole, and when that was."""

    shown: Shown
    period: Period


@dataclass(frozen=True)
class Remarked:
    """What a reader should know, and of which figures."""

    spot: Pointed
    says: str


@dataclass(frozen=True)
class Published:
    """A measure after everything that might tell who a child is has been taken out."""

    id: str
    measure: Measure
    periods: tuple[Period, ...]
    shown: Mapping[Key, Shown]
    compared: Mapping[tuple[str, str], Shown] = field(default_factory=dict)
    remarks: tuple[Remarked, ...] = ()

    def at(self, key: Key) -> Shown | None:
        """A figure, also one of elsewhere, which has '=' and whose it is in place of parts."""
        period, parts = key
        if parts and parts[0].startswith("="):
            return self.compared.get((parts[0][1:], period))
        return self.shown.get(key)

    @property
    def uri(self) -> str:
        return f"numbers/{self.id}.md"

    @cached_property
    def columns(self) -> list[Parts]:
        """Every combination of parts that has a figure, in the order of the file; sums stand last."""
        found = dict.fromkeys(parts for _, parts in self.shown)
        return sorted(found, key=lambda parts: [self._rank(level, name) for level, name in enumerate(parts)])

    def _rank(self, level: int, name: str) -> int:
        division = self.measure.by[level]
        return len(division.parts) if self.is_sum(level, name) else division.parts.index(name)

    def is_sum(self, level: int, name: str) -> bool:
        return level < len(self.measure.by) and name not in self.measure.by[level].parts

    def names(self, level: int) -> list[str]:
        """The parts of one division, and its sum where one is shown."""
        return list(dict.fromkeys(parts[level] for parts in self.columns))

    @property
    def latest(self) -> Latest | None:
        """The whole at its newest, where there is one number for it."""
        whole = tuple(str(division.total) for division in self.measure.by)
        for period in reversed(self.periods):
            found = self.shown.get((period.id, whole))
            if found and found.amount.number is not None:
                return Latest(found, period)
        return None

    def every_key(self) -> list[Key]:
        """Of every figure, those of elsewhere last."""
        return [*self.shown, *((when, (f"={whose}",)) for whose, when in self.compared)]

    @cached_property
    def paths(self) -> dict[str, str]:
        """How every figure reads by its path, for {{ }}: the measure, the period, then each part; a sum is 'total'."""
        return {self.path(key): one.words for key in self.every_key() if (one := self.at(key)) is not None}

    def path(self, key: Key) -> str:
        when, parts = key
        names = [
            "total" if self.is_sum(level, name) else in_a_path(name)
            for level, name in enumerate(parts)
            if not (level and self.is_sum(level, name))
        ]
        if parts and parts[0].startswith("="):
            names = [in_a_path(parts[0])]
        return ".".join((self.id, when, *names))


@lru_cache(maxsize=4_096)  # the same parts stand in every period
def in_a_path(name: str) -> str:
    return re.sub(r"[^a-z0-9]+", "-", name.lower()).strip("-")
