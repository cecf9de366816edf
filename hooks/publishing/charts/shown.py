"""Before the drawing stands what it shows, in words: the highest, the lowest, and where it went from first to last."""

import re
from collections.abc import Iterator
from dataclasses import replace
from decimal import Decimal

from publishing.charts.months import month
from publishing.charts.plotted import Plotted, Point, Series

PERIOD = re.compile(r"\b(?:19|20)[0-9]{2}\b")
DAY = re.compile(r"[0-9]{1,2} [A-Z]")
MOST_NAMED = 3  # of things that are equal, before they are only called several


def what_it_shows(plotted: Plotted) -> str:
    """Every number in it is one that the table has."""
    plotted = _with_months_named(plotted)
    known = [point for series in plotted.series for point in series.known]
    if not known:
        return "There is no figure to show."
    said = [*_sentences(plotted), *_missing(plotted)]
    return " ".join(sentence[0].upper() + sentence[1:] for sentence in said)


def _with_months_named(plotted: Plotted) -> Plotted:
    """A series for each year is one series of months for this: May 2011, June 2011."""
    is_calendar = plotted.labels and all(month(label) for label in plotted.labels)
    if not is_calendar or not all(PERIOD.fullmatch(series.name) for series in plotted.series):
        return plotted
    named = tuple(
        replace(point, label=f"{point.label} {series.name}") for series in plotted.series for point in series.points
    )
    return replace(plotted, series=(Series("", named),))


def _sentences(plotted: Plotted) -> Iterator[str]:
    are_periods = all(PERIOD.search(label) for label in plotted.labels)
    if len(plotted.labels) == 1 and len(plotted.series) > 1:
        turned = tuple(
            Point(series.name, each.amount, each.shown) for series in plotted.series for each in series.points
        )
        yield from _of_one(Series("", turned), are_periods=False, breaks=())
    else:
        own = [series for series in plotted.series if not series.is_comparator] or list(plotted.series)
        for series in own[:MOST_NAMED]:
            yield from _of_one(series, are_periods, plotted.breaks, series.name if len(plotted.series) > 1 else "")
    yield from _compared(plotted, are_periods)


def _of_one(series: Series, are_periods: bool, breaks: tuple[str, ...], name: str = "") -> Iterator[str]:
    known = _since_the_break(series, breaks)
    if len({point.amount for point in known}) == 1:
        yield (f"{name}: " if name else "") + _all_the_same(known, are_periods)
    elif known:
        if are_periods:
            yield f"{name} {_change(known)}".strip()
        if not are_periods or len(known) > 2:
            amounts = [point.amount for point in known if point.amount is not None]
            highest, lowest = (_extreme(known, amount, are_periods) for amount in (max(amounts), min(amounts)))
            began = f"{name}: " if name else ""
            yield f"{began}highest{highest}; lowest{lowest}."


def _all_the_same(known: tuple[Point, ...], are_periods: bool) -> str:
    shown, first, last = known[0].shown, known[0].label, known[-1].label
    if len(known) == 1:
        return f"{shown} {_when(first)}." if are_periods else f"{first}, {shown}."
    return f"{shown} all the time, from {first} to {last}." if are_periods else f"the same for all, {shown}."


def _since_the_break(series: Series, breaks: tuple[str, ...]) -> tuple[Point, ...]:
    """What was counted in another way cannot be compared."""
    starts = [number for number, point in enumerate(series.points) if point.label in breaks]
    points = series.points[starts[-1] :] if starts else series.points
    return tuple(point for point in points if point.amount is not None)


def _change(known: tuple[Point, ...]) -> str:
    first, last = known[0], known[-1]
    moved = (last.amount or 0) - (first.amount or 0)
    if not moved:
        return f"ended where it began, at {last.shown} {_when(last.label)}."
    return f"{'rose' if moved > 0 else 'fell'} from {first.shown} {_when(first.label)} to {last.shown} {_when(last.label)}."


def _extreme(known: tuple[Point, ...], amount: Decimal, are_periods: bool) -> str:
    found = [point for point in known if point.amount == amount]
    names = [_when(point.label) if are_periods else point.label for point in found]
    said = _listed(names) if len(names) <= MOST_NAMED else "several times" if are_periods else "several"
    return f"{' ' if are_periods else ': '}{said}, {found[0].shown}{' each' if 1 < len(names) <= MOST_NAMED else ''}"


def _when(label: str) -> str:
    return f"on {label}" if DAY.match(label) else f"in {label}"


def _compared(plotted: Plotted, are_periods: bool) -> Iterator[str]:
    """At the last label for which it is known: above or below those it is compared with."""
    own = [series for series in plotted.series if not series.is_comparator]
    others = [series for series in plotted.series if series.is_comparator]
    for number in range(len(plotted.labels) - 1, -1, -1) if len(own) == 1 and others and are_periods else ():
        here = own[0].points[number]
        there = [(series.name, series.points[number]) for series in others if series.points[number].amount is not None]
        if here.amount is not None and there:
            said = [_against(here, name, point) for name, point in there]
            yield f"{_when(here.label)} {own[0].name}, {here.shown}, was {_listed(said)}."
            return


def _against(here: Point, name: str, there: Point) -> str:
    difference = (here.amount or 0) - (there.amount or 0)
    word = "above" if difference > 0 else "below" if difference < 0 else "level with"
    return f"{word} {name}, {there.shown}"


def _listed(words: list[str]) -> str:
    return words[0] if len(words) == 1 else f"{', '.join(words[:-1])} and {words[-1]}"


def _missing(plotted: Plotted) -> Iterator[str]:
    found: dict[str, list[str]] = {}
    for series in plotted.series:
        for point in series.points:
            if point.amount is None and point.shown:
                name = point.label if len(plotted.series) == 1 else f"{series.name}, {point.label}"
                found.setdefault(point.shown, []).append(name)
    for word, names in found.items():
        yield f"{word}: {_listed(names) if len(names) <= MOST_NAMED else 'several'}."
