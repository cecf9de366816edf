"""What a note is about: a period, a part, or both, named as the table names them."""

import re
from collections.abc import Iterable
from dataclasses import dataclass

from publishing.measures.measure import Measure, Remark
from publishing.measures.reading.figures import Figures, Key
from publishing.measures.reading.meant_periods import period_meant


@dataclass(frozen=True)
class Pointed:
    """Some of the figures: those of a period, or of parts, where these are given."""

    period: str | None
    parts: tuple[str, ...]

    def holds(self, key: Key) -> bool:
        return self.period in (None, key[0]) and all(part in key[1] for part in self.parts)


def pointed(at: str, measure: Measure, figures: Figures) -> Pointed | None:
    """What the words point at, or nothing where they name what is not there."""
    names = {name for division in measure.by for name in (*division.parts, division.total) if name}
    period, rest = None, at.strip()
    for when in figures.periods:
        written = when.id.replace("-to-", " to ") if measure.each == "span" else when.id
        if rest == written or rest.startswith(f"{written},"):
            period, rest = when.id, rest[len(written) :].lstrip(", ")
            break
    parts: list[str] = []
    while rest:
        # A part may have a comma in its own name, so the longest that fits is meant.
        found = max((name for name in names if rest == name or rest.startswith(f"{name},")), key=len, default=None)
        if found is None:
            return None
        parts.append(found)
        rest = rest[len(found) :].lstrip(", ")
    return Pointed(period, tuple(parts)) if period or parts else None


def spots(remarks: Iterable[Remark], measure: Measure, figures: Figures) -> list[Pointed]:
    """What remarks point at, where they point at something."""
    return [spot for one in remarks if (spot := pointed(one.at, measure, figures))]


def at(key: Key) -> str:
    """A figure as `at:` names it."""
    return ", ".join((key[0], *key[1]))


def meant(written: str, measure: Measure, figures: Figures) -> str | None:
    """The same place in the letters of the file, where it can mean only one."""
    names = {name.casefold(): name for one in measure.by for name in (*one.parts, one.total) if name}
    ids = {one.id: one.id.replace("-to-", " to ") if measure.each == "span" else one.id for one in figures.periods}
    rest = written.strip()
    parts = [name for low, name in names.items() if re.search(rf"(?<!\w){re.escape(low)}(?!\w)", rest.casefold())]
    for name in parts:
        rest = re.sub(re.escape(name), "", rest, flags=re.IGNORECASE)
    rest = rest.strip(" ,;:-")
    period = next((id for id in ids.values() if id in (rest, period_meant(rest, measure.each))), None)
    if (rest and not period) or not (period or parts):
        return None
    return ", ".join(([period] if period else []) + parts)
