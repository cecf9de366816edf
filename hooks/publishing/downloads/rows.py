"""A measure as a tidy table: one row for each value, with all that is known of it beside it."""

import re
from collections.abc import Iterator
from datetime import date
from decimal import Decimal

from publishing.downloads import words
from publishing.downloads.days import first_day, last_day
from publishing.measures.figures import Parts
from publishing.measures.periods import Period
from publishing.measures.published import Published, Shown

WORKED_OUT = "worked out here"
BEFORE = ("measure", "period", "period_starts", "period_ends")
AFTER = ("area", "value", "unit", "status", "note", "source", "published")
Row = dict[str, str | Decimal | date | None]


def columns(one: Published) -> list[str]:
    return [*BEFORE, *divisions(one), *AFTER]


def divisions(one: Published) -> list[str]:
    """The column of each division: its name in small letters, and never the name of another column."""
    names: list[str] = []
    for level, division in enumerate(one.measure.by, start=1):
        name = re.sub(r"[^a-z0-9]+", "_", division.name.lower()).strip("_") or f"division_{level}"
        taken = name in (*BEFORE, *AFTER, *names)
        names.append(f"{name}_{level}" if taken else name)
    return names


def rows(one: Published) -> Iterator[Row]:
    """The area's own figures by period and part, then those it is compared with."""
    for period in one.periods:
        for parts in one.columns:
            if shown := one.shown.get((period.id, parts)):
                yield _row(one, period, parts, one.measure.area, shown, note(one, period, parts))
    says = {other.name: other.says or "" for other in one.measure.comparators}
    for whose in dict.fromkeys(name for name, _ in one.compared):
        for period in one.periods:
            if shown := one.compared.get((whose, period.id)):
                yield _row(one, period, (), whose, shown, says.get(whose, ""))


def _row(one: Published, period: Period, parts: Parts, area: str, shown: Shown, note: str) -> Row:
    named = divisions(one)
    divided = dict.fromkeys(named, "") | dict(zip(named, parts, strict=False))
    return {
        "measure": one.id,
        "period": period.name,
        "period_starts": first_day(period),
        "period_ends": last_day(period),
        **divided,
        "area": area,
        "value": shown.amount.number,
        "unit": words.unit(one.measure),
        "status": status(shown),
        "note": note,
        "source": words.source(one.measure),
        "published": one.measure.published,
    }


def status(shown: Shown) -> str:
    """Why there is no number, or that it was added up here; nothing where the source gives it."""
    if shown.amount.number is None:
        return str(shown.amount.gap)
    return WORKED_OUT if shown.is_worked_out else ""


def note(one: Published, period: Period, parts: Parts) -> str:
    """All that is said of this figure, of its period or of its part."""
    said = (remark.says for remark in one.remarks if remark.spot.holds((period.id, parts)))
    return " ".join(dict.fromkeys(said))
