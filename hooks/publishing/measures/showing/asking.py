"""Of a measure, a page shows only the periods and the parts that its writer asks for."""

from collections.abc import Collection, Iterator
from dataclasses import replace

from pydantic import create_model

from publishing.front_door.fields import Id, Line, Name, Names, if_wanted, written
from publishing.front_door.schema import Facts
from publishing.front_door.showing import shown
from publishing.measures.measure import Chart
from publishing.measures.periods import EXAMPLES
from publishing.measures.published import Published
from publishing.measures.reading.meant_periods import period_meant
from publishing.nearest import suggestion
from publishing.problems import Problem


class TableBlock(Facts):
    measure: Name = written("missing-incidents", "the name of a file in data/measures/, without .yml")
    since: Name | None = if_wanted("the first period to show", "2015-16")
    until: Name | None = if_wanted("the last period to show", "2017-18")
    only: Names = if_wanted("the parts to show, if not all", "[High]", ())
    title: Line | None = if_wanted("what stands above it, if not the title of the measure", "Incidents by risk")
    id: Id | None = if_wanted("a name to link to it by", "missing-by-month")


class ChartWords(TableBlock):
    says: Line | None = if_wanted("one sentence of what it shows, if not the one worked out", "Most were in May.")


# Writers type `as:`, which is a word that Python keeps for itself.
ChartBlock = create_model(
    "ChartBlock", __base__=ChartWords, **{"as": (Chart | None, if_wanted("how it is drawn", "lines"))}
)  # type: ignore[call-overload]


def asked_problems(asks: TableBlock, measure: Published) -> Iterator[Problem]:
    ids = [_typed(period.id, measure) for period in measure.periods]
    for name in ("since", "until"):
        wanted = getattr(asks, name)
        if wanted is not None and wanted not in ids:
            if (meant := _typed(period_meant(wanted, measure.measure.each) or "", measure)) in ids:
                yield Problem(
                    asks.place(name), f"{shown(wanted)} is written another way in {asks.measure}. Write {name}: {meant}"
                )
                continue
            yield Problem(
                asks.place(name),
                f"{asks.measure} has no figures for {shown(wanted)}. Its periods are written like {EXAMPLES[measure.measure.each]}; the first is {ids[0]} and the last {ids[-1]}.",
            )
    if asks.since in ids and asks.until in ids and ids.index(asks.since) > ids.index(asks.until):
        yield Problem(asks.place("until"), f"{asks.until} is before {asks.since}. Change the two round.")
    parts = {name for division in measure.measure.by for name in (*division.parts, division.total) if name}
    for number, name in enumerate(asks.only):
        if name not in parts:
            instead = suggestion(name, parts) if parts else "It is not divided: delete this line."
            yield Problem(asks.place("only", number), f"{asks.measure} has no part called {shown(name)}. {instead}")


def chosen(measure: Published, since: str | None, until: str | None, only: Collection[str]) -> Published:
    """The periods and the parts that are asked for, and nothing else."""
    ids = [_typed(period.id, measure) for period in measure.periods]
    first, last = ids.index(since) if since else 0, ids.index(until) + 1 if until else len(ids)
    periods = measure.periods[first:last]
    kept = {period.id for period in periods}
    wanted = [{name for name in only if name in (*each.parts, each.total)} for each in measure.measure.by]

    def is_kept(parts: tuple[str, ...]) -> bool:
        return all(not names or part in names for part, names in zip(parts, wanted, strict=True))

    figures = {key: one for key, one in measure.shown.items() if key[0] in kept and is_kept(key[1])}
    compared = {key: one for key, one in measure.compared.items() if key[1] in kept}
    return replace(measure, periods=periods, shown=figures, compared=compared)


def _typed(id: str, measure: Published) -> str:
    return id.replace("-to-", " to ") if measure.measure.each == "span" else id
