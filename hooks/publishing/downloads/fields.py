"""What each column of a file means, and what can stand in it."""

from publishing.downloads import words
from publishing.downloads.exact_json import Told
from publishing.downloads.rows import AFTER, BEFORE, WORKED_OUT, divisions
from publishing.measures.amounts import ABOUT, Gap
from publishing.measures.measure import Division, Measure
from publishing.measures.published import Published

SAYS = {
    "measure": "which measure it is",
    "period": "the time the value is about, in words",
    "period_starts": "its first day",
    "period_ends": "its last day",
    "area": "the area the value is about",
    "unit": "what the value counts",
    "note": "what to know of this value",
    "source": "the document that gives the value, and the place in it",
    "published": "the day it was put on the site",
}
DATES = ("period_starts", "period_ends", "published")
OPTIONAL = ("value", "status", "note")


def schema(one: Published) -> Told:
    """No two rows are about the same."""
    divided = divisions(one)
    special = {
        "value": _value(one.measure),
        "status": _status(),
        **{name: _part(name, each) for name, each in zip(divided, one.measure.by, strict=True)},
    }
    names = (*BEFORE, *divided, *AFTER)
    return {
        "fields": [special.get(name) or _field(name) for name in names],
        "missingValues": [""],
        "primaryKey": ["period", *divided, "area"],
    }


def _field(name: str) -> dict[str, Told]:
    field: dict[str, Told] = {"name": name, "type": "date" if name in DATES else "string", "description": SAYS[name]}
    return field if name in OPTIONAL else field | {"constraints": {"required": True}}


def _value(measure: Measure) -> dict[str, Told]:
    """Only money can be less than nothing."""
    field: dict[str, Told] = {
        "name": "value",
        "type": "integer" if measure.kind == "count" else "number",
        "description": f"{words.unit(measure)}; empty where there is no number, and status says why",
    }
    return field if measure.kind == "money" else field | {"constraints": {"minimum": 0}}


def _status() -> dict[str, Told]:
    told = "; ".join(f"{gap}: {gap.says}" for gap in Gap)
    return {
        "name": "status",
        "type": "string",
        "description": f"{told}; {', '.join(ABOUT)}: the number is not exact in the source; {WORKED_OUT}: the sum of the other rows, which the source does not give",
        "constraints": {"enum": [*map(str, Gap), *ABOUT, WORKED_OUT]},
    }


def _part(name: str, division: Division) -> dict[str, Told]:
    total = f"; '{division.total}' is the sum of the others" if division.total else ""
    return {"name": name, "type": "string", "description": f"{division.name}{total}"}
