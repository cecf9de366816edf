"""A measure as a tidy table: one row of cells for each value, with all that is known of it beside it."""

import re
from collections.abc import Iterator
from datetime import date
from decimal import Decimal
from functools import lru_cache

from publishing.downloads import words
from publishing.downloads.cells import cell
from publishing.downloads.days import first_day, last_day
from publishing.measures.measure import Measure
from publishing.measures.periods import Period
from publishing.measures.published import Published, Shown
from publishing.measures.reading.figures import Parts

WORKED_OUT = "worked out here"
BEFORE = ("measure", "period", "period_starts", "period_ends")
AFTER = ("area", "value", "unit", "status", "note", "source", "published")
Known = dict[str, str | Decimal | date | None]
Row = dict[str, str]


def columns(one: Published) -> list[str]:
    return [*BEFORE, *divisions(one), *AFTER]


def divisions(one: Published) -> tuple[str, ...]:
    """The column of each division: its name in small letters, and never the name of another column."""
    return _columns(tuple(division.name for division in one.measure.by))


@lru_cache
def _columns(called: tuple[str, ...]) -> tuple[str, ...]:
    names: list[str] = []
    for level, division in enumerate(called, start=1):
        name = re.sub(r"[^a-z0-9]+", "_", division.lower()).strip("_") or f"division_{level}"
        taken = name in (*BEFORE, *AFTER, *names)
        names.append(f"{name}_{level}" if taken else name)
    return tuple(names)


def rows(one: Published) -> Iterator[Row]:
    """The area's own figures by period and part, then those it is compared with."""
    alike = _cells({"measure": one.id, **dict.fromkeys(divisions(one)), **_alike(one.measure)})
    divided = {parts: _cells(dict(zip(divisions(one), parts, strict=True))) for parts in one.columns}
    for period in one.periods:
        then = alike | _cells(_time(period))
        for parts in one.columns:
            if shown := one.shown.get((period.id, parts)):
                yield then | divided[parts] | _cells(_figure(shown, note(one, period, parts)))
    says = {other.name: other.says for other in one.measure.comparators}
    for whose in dict.fromkeys(name for name, _ in one.compared):
        for period in one.periods:
            if shown := one.compared.get((whose, period.id)):
                yield alike | _cells(_time(period) | {"area": whose} | _figure(shown, says.get(whose)))


def _cells(known: Known) -> Row:
    return {name: cell(value) for name, value in known.items()}


def _alike(measure: Measure) -> Known:
    """What is the same in every row of the area itself."""
    return {
        "area": measure.area,
        "unit": words.unit(measure),
        "source": words.source(measure),
        "published": measure.published,
    }


def _time(period: Period) -> Known:
    return {"period": period.name, "period_starts": first_day(period), "period_ends": last_day(period)}


def _figure(shown: Shown, note: str | None) -> Known:
    return {"value": shown.amount.number, "status": status(shown), "note": note}


def status(shown: Shown) -> str:
    """Why there is no number, that it is not exact, or that it was added up here; nothing where the source gives it."""
    if shown.amount.number is None:
        return str(shown.amount.gap)
    if shown.amount.about:
        return shown.amount.about
    return WORKED_OUT if shown.is_worked_out else ""


def note(one: Published, period: Period, parts: Parts) -> str:
    """All that is said of this figure, of its period or of its part."""
    if not one.remarks:
        return ""
    said = (remark.says for remark in one.remarks if remark.spot.holds((period.id, parts)))
    return " ".join(dict.fromkeys(said))
