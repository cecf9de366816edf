"""What stands around bars and dots: their names, the scale under them, a target, and where a series breaks."""

from collections.abc import Iterator
from decimal import Decimal

from publishing.charts.drawing import Drawing, Key, Rule, Words
from publishing.charts.frame import GAP, Frame
from publishing.charts.lengths import LINE, em, percent, width
from publishing.charts.plotted import Plotted, Point, looks
from publishing.charts.scale import written

BASELINE = Decimal("0.9")  # of words that stand beside a bar


def around(kind: str, made: Frame, sign: str, **words: Iterator[Words]) -> Drawing:
    """The drawing without its marks."""
    plotted = made.plotted
    kinds = {
        "label": _labels(made),
        "tick": _ticks(made),
        "target": _target(made),
        "break": _break_words(made),
        **words,
    }
    if names_stand_beside(made):
        kinds["name"] = _names(made)
    return Drawing(
        kind,
        plotted.title,
        plotted.unit,
        made.height,
        left=made.left,
        right=made.right,
        right_wide=made.right,
        key=key(plotted, sign) if len(plotted.series) > 1 and "name" not in kinds else (),
        rules=tuple(_rules(made)),
        words=tuple((name, tuple(found)) for name, found in kinds.items()),
    )


def key(plotted: Plotted, sign: str) -> tuple[Key, ...]:
    return tuple(Key(look, series.name, sign) for look, series in zip(looks(plotted), plotted.series, strict=True))


def names_stand_beside(made: Frame) -> bool:
    return made.is_beside and len(made.plotted.series) > 1 and len(made.rows[0].tracks) > 1


def places(made: Frame) -> Iterator[tuple[str, Point]]:
    """Every point with the height at which its words stand."""
    for number, series in enumerate(made.plotted.series):
        for row, point in zip(made.rows, series.points, strict=True):
            yield em(row.tracks[number] + BASELINE), point


def gaps(made: Frame) -> Iterator[Words]:
    """Nothing is drawn, and the word says why."""
    for height, point in places(made):
        if point.amount is None and point.shown:
            fits = width(point.shown) + GAP <= (100 - made.zero) * made.room / 100 + made.right
            yield Words(percent(made.zero), height, point.shown, "start" if fits else "end")


def _names(made: Frame) -> Iterator[Words]:
    for row in made.rows:
        for track, series in zip(row.tracks, made.plotted.series, strict=True):
            yield Words(em(-made.gap), em(track + BASELINE), series.name, "end")


def _labels(made: Frame) -> Iterator[Words]:
    for row in made.rows:
        if not row.lines:
            yield Words(em(-made.gap), em(row.tracks[0] + BASELINE), row.label, "end")
        for number, line in enumerate(row.lines):
            yield Words(em(Decimal(-made.left)), em(row.top + 1 + LINE * number), line)


def _ticks(made: Frame) -> Iterator[Words]:
    for tick in made.scale.ticks:
        words = written(tick, made.plotted.unit)
        is_cut = tick == made.scale.ticks[0] and width(words) / 2 > made.left
        place = percent(made.scale.share(tick))
        yield Words(place, em(made.bottom + Decimal("1.3")), words, "start" if is_cut else "middle")


def _target(made: Frame) -> Iterator[Words]:
    target = made.plotted.target
    if target and target.amount is not None:
        share = made.scale.share(target.amount)
        yield Words(percent(share), "1em", f"{target.label}: {target.shown}", "end" if share > 50 else "start")


def _break_words(made: Frame) -> Iterator[Words]:
    for row in made.rows:
        if row.label in made.plotted.breaks:
            yield Words("100%", em(row.top - Decimal("0.6")), "break", "end")


def _rules(made: Frame) -> Iterator[Rule]:
    top, bottom = ("1.4em" if made.plotted.target else "0"), em(made.bottom)
    for tick in made.scale.ticks:
        place = percent(made.scale.share(tick))
        yield Rule("zero" if tick == 0 else "grid", place, top, place, bottom)
    for row in made.rows:
        if row.label in made.plotted.breaks:
            height = em(row.top - Decimal("0.4"))
            yield Rule("break", em(Decimal(-made.left)), height, "100%", height)
    if made.plotted.target and made.plotted.target.amount is not None:
        place = percent(made.scale.share(made.plotted.target.amount))
        yield Rule("target", place, top, place, bottom)
