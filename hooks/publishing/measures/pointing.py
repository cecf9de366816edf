"""What a note is about: a period, a part, or both, named as the table names them."""

from dataclasses import dataclass

from publishing.measures.figures import Figures, Key
from publishing.measures.measure import Measure


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
