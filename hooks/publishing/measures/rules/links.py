"""A measure that names another one names one that is there, and that it can be compared with."""

from collections.abc import Iterator, Mapping

from publishing.front_door.showing import shown
from publishing.measures.measure import Measure
from publishing.measures.reading.figures import Figures
from publishing.nearest import suggestion
from publishing.problems import Problem

LINKS = {
    "share_of": ("percentage", "percentages are shares of counts or of money"),
    "rate_of": ("rate", "rates are worked out from counts"),
    "same_total_as": ("", ""),
}


def link_problems(measures: Mapping[str, Measure], read: Mapping[str, Figures]) -> Iterator[Problem]:
    """The other measure is there, is another one, and has figures of the same time."""
    for id, measure in measures.items():
        for field, (kind, why) in LINKS.items():
            other = getattr(measure, field)
            if other is not None and (sentence := _wrong(field, kind, why, id, other, measures, read)):
                yield Problem(measure.place(field), sentence)


def _wrong(
    field: str, kind: str, why: str, id: str, other: str, measures: Mapping[str, Measure], read: Mapping[str, Figures]
) -> str | None:
    if other == id:
        return f"{shown(other)} is this measure itself. Write the name of the other one, or delete this line."
    if other not in measures:
        name = other.rpartition("/")[2].removesuffix(".yml")
        return f"there is no other measure called {shown(other)} in data/measures/. {_instead(name, sorted(set(measures) - {id}))}"
    if kind and measures[id].kind != kind:
        return f"{field}: is for kind: {kind}, and this file says kind: {measures[id].kind}. Delete this line, or change kind:."
    if kind and measures[other].kind not in ("count", "money"):
        return f"{why}, and {other} has kind: {measures[other].kind}. Write the name of the measure with the numbers themselves."
    periods = {one.id for one in read[id].periods}
    if periods and read[other].periods and periods.isdisjoint(one.id for one in read[other].periods):
        return f"{other} has no figures for any period of this measure; it goes from {read[other].periods[0].name} to {read[other].periods[-1].name}. Add them there, or delete this line."
    if field == "share_of" and not _has_parts_of(measures[id], measures[other]):
        return f"{other} is not divided into the parts that are here, so nothing can be compared. Give the parts the same names in both files, or delete this line."
    return None


def _instead(name: str, others: list[str]) -> str:
    return f"Write {name}." if name in others else suggestion(name, others)


def _has_parts_of(shares: Measure, counts: Measure) -> bool:
    ours, theirs = ({part for one in each.by for part in one.parts} for each in (shares, counts))
    return not ours or not ours.isdisjoint(theirs)
