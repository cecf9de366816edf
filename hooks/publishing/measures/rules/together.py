"""The board's measures side by side: what one says of another is true, and no two say the same."""

from collections.abc import Iterator, Mapping
from decimal import Decimal

from publishing.measures.amounts import Amount
from publishing.measures.measure import Measure
from publishing.measures.pointing import spots
from publishing.measures.reading.figures import Figures, Key
from publishing.measures.rules.percentages import share_of_is, too_exact
from publishing.problems import Problem


def share_problems(measures: Mapping[str, Measure], read: Mapping[str, Figures]) -> Iterator[Problem]:
    """A percentage is what its counts give."""
    for id, measure in measures.items():
        other = measures.get(measure.share_of or "")
        # Without parts of its own a share is of something that the other measure does not name.
        if not other or not other.by or other.kind not in ("count", "money") or measure.kind != "percentage":
            continue
        counts = read[measure.share_of or ""].amounts
        said = spots(measure.differs, measure, read[id])
        whole_is = tuple(str(one.total) for one in other.by)
        for key, share in read[id].amounts.items():
            part, whole = _number(counts, key), _number(counts, (key[0], whole_is))
            if part is None or not whole or share.exactly is None or any(spot.holds(key) for spot in said):
                continue
            if not share_of_is(share.exactly, part, whole):
                yield Problem(
                    read[id].place(key),
                    f"the figure for {read[id].in_words(key)} is {share.number}, and {part:,} of {whole:,} is {part * 100 / whole:.2f} per cent. Check both against the source. If the source says so, tell readers under differs:.",
                )
            elif reminder := too_exact(measure, read[id], key, whole):
                yield reminder


def _number(amounts: Mapping[Key, Amount], key: Key) -> Decimal | None:
    found = amounts.get(key)
    return found.exactly if found else None


def same_problems(measures: Mapping[str, Measure], read: Mapping[str, Figures]) -> Iterator[Problem]:
    """The same figures twice will one day disagree; the same title twice is one that nobody finds."""
    titles: dict[str, str] = {}
    series: dict[object, str] = {}
    for id, measure in sorted(measures.items()):
        title = measure.title.casefold()
        if (first := titles.setdefault(title, id)) != id:
            yield Problem(
                measure.place("title"), f"data/measures/{first}.yml has the same title. Say what is different."
            )
        figures = tuple((key, str(one.number or one.gap)) for key, one in read[id].amounts.items())
        if len(figures) > 1 and (first := series.setdefault((figures, measure.kind), id)) != id:
            yield Problem(
                measure.place("values"),
                f"these are the same figures as in data/measures/{first}.yml. Keep one of the two files.",
            )


def total_problems(measures: Mapping[str, Measure], read: Mapping[str, Figures]) -> Iterator[Problem]:
    """Measures that divide the same whole in two ways agree on the whole."""
    for id, measure in measures.items():
        other = measures.get(measure.same_total_as or "")
        if not other or measure.same_total_as == id:
            continue
        theirs, said = (
            read[measure.same_total_as or ""],
            spots(measure.differs, measure, read[id]),
        )
        ours_is, theirs_is = (tuple(str(one.total) for one in each.by) for each in (measure, other))
        for when in read[id].periods:
            mine, yours = read[id].amounts.get((when.id, ours_is)), theirs.amounts.get((when.id, theirs_is))
            if (
                mine
                and yours
                and mine.number != yours.number
                and not any(one.holds((when.id, ours_is)) for one in said)
            ):
                yield Problem(
                    read[id].place((when.id, ours_is)),
                    f"the total for {when.name} is {mine.number or mine.gap}, and in data/measures/{measure.same_total_as}.yml it is {yours.number or yours.gap}. Check both; if the sources differ, tell readers under differs:.",
                )
