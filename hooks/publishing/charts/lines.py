"""Lines: how figures moved from period to period; where one is missing the line is broken, and the words say why."""

from collections.abc import Iterable, Iterator
from decimal import Decimal

from publishing.charts.around import key
from publishing.charts.drawing import Drawing, Drawn, Rule, Stroke, Words
from publishing.charts.ends import HEIGHT, ends
from publishing.charts.lengths import em, percent, whole, widest
from publishing.charts.periods import across, periods
from publishing.charts.plotted import Plotted, Series, looks
from publishing.charts.scale import Scale, scale, written

HALF = Decimal("0.5")  # a break is between two periods
MOST_SIGNS = 26  # with more periods a sign at each would hide the line


def lines(plotted: Plotted) -> Drawing:
    """A line for each series, from left to right."""
    made = scale(plotted.amounts)
    left = whole(widest(tuple(written(tick, plotted.unit) for tick in made.ticks)) + Decimal("1.1"))
    names, right, right_wide = ends(plotted, made)
    under, first, last = periods(plotted.labels, left, right)
    is_marked = len(plotted.labels) <= MOST_SIGNS
    words: dict[str, Iterable[Words]] = {
        "label": under,
        "tick": _ticks(plotted, made),
        "name": names,
        "target": _target(plotted, made),
        "break": _break_words(plotted),
    }
    return Drawing(
        "lines",
        plotted.title,
        plotted.unit,
        em(HEIGHT + 3),
        left=max(left, first),
        right=max(right, last),
        right_wide=max(right_wide, last),
        key=key(plotted, "line") if len(plotted.series) > 1 else (),
        key_when_narrow=True,
        rules=tuple(_rules(plotted, made)),
        lines=tuple(
            Drawn(look, tuple(_strokes(plotted, series, made)), is_marked)
            for look, series in zip(looks(plotted), plotted.series, strict=True)
        ),
        words=tuple((name, tuple(found)) for name, found in words.items()),
        notes=tuple(_missing(plotted)),
    )


def _strokes(plotted: Plotted, series: Series, made: Scale) -> Iterator[Stroke]:
    """From figure to figure; one with nothing on either side is a stroke of no length, and its sign is all that is seen."""
    before: tuple[str, str] | None = None
    for number, point in enumerate(series.points):
        if point.amount is None or point.label in plotted.breaks:
            before = None
        if point.amount is None:
            continue
        here = percent(across(number, plotted.labels)), percent(100 - made.share(point.amount))
        if before:
            yield Stroke(*before, *here, starts=_starts(plotted, series, number - 1))
        elif not _goes_on(plotted, series, number):
            yield Stroke(*here, *here, starts=True)
        before = here


def _starts(plotted: Plotted, series: Series, number: int) -> bool:
    is_broken = series.points[number].label in plotted.breaks
    return number == 0 or is_broken or series.points[number - 1].amount is None


def _goes_on(plotted: Plotted, series: Series, number: int) -> bool:
    after = series.points[number + 1 : number + 2]
    return any(point.amount is not None and point.label not in plotted.breaks for point in after)


def _ticks(plotted: Plotted, made: Scale) -> Iterator[Words]:
    for tick in made.ticks:
        yield Words("-0.9em", percent(100 - made.share(tick)), written(tick, plotted.unit), "end")


def _target(plotted: Plotted, made: Scale) -> Iterator[Words]:
    if plotted.target and plotted.target.amount is not None:
        words = f"{plotted.target.label}: {plotted.target.shown}"
        yield Words("0", percent(100 - made.share(plotted.target.amount)), words)


def _break_words(plotted: Plotted) -> Iterator[Words]:
    """On the side of the break where there is more room."""
    for number, label in enumerate(plotted.labels):
        if label in plotted.breaks and number:
            share = across(number - HALF, plotted.labels)
            yield Words(percent(share), "100%", "break", "end" if share > 50 else "start")


def _rules(plotted: Plotted, made: Scale) -> Iterator[Rule]:
    for tick in made.ticks:
        height = percent(100 - made.share(tick))
        yield Rule("zero" if tick == 0 else "grid", "0", height, "100%", height)
    for number, label in enumerate(plotted.labels):
        if label in plotted.breaks and number:
            place = percent(across(number - HALF, plotted.labels))
            yield Rule("break", place, "0", place, "100%")
    if plotted.target and plotted.target.amount is not None:
        height = percent(100 - made.share(plotted.target.amount))
        yield Rule("target", "0", height, "100%", height)


def _missing(plotted: Plotted) -> Iterator[str]:
    """Which periods have no figure, by the word that says why."""
    found: dict[str, list[str]] = {}
    for series in plotted.series:
        for point in series.points:
            if point.amount is None and point.shown:
                name = point.label if len(plotted.series) == 1 else f"{series.name} {point.label}"
                found.setdefault(point.shown, []).append(name)
    for word, names in found.items():
        yield f"{word[0].upper()}{word[1:]}: {', '.join(names)}"
