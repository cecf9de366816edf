"""A calendar: a square for each month, darker as the band of the key is higher, with the month's figure in it."""

from collections.abc import Iterator
from decimal import Decimal
from math import ceil

from publishing.charts.drawing import Cells, Drawing, Key, Words
from publishing.charts.lengths import NARROW, em, percent, whole, widest
from publishing.charts.months import years
from publishing.charts.plotted import Band, Plotted, Point, Series
from publishing.charts.scale import written

CELL = Decimal("1.7")  # how high a square is
HEAD = Decimal("1.5")
SMALL = Decimal("0.86")  # letters in squares are smaller; 7-charts.css says the same
SIGNS = "–×○+"  # in the square of a month without a figure; the key has the word


def calendar(plotted: Plotted) -> Drawing:
    """Years across and months down, so that the figures of eight years fit a small phone."""
    found = years(plotted) or ()
    months = tuple(point.label for point in found[0].points)
    left = whole(widest(months) + Decimal("0.4"))
    signs = dict(zip(_missing(found), SIGNS, strict=False))
    height = CELL * len(months)
    return Drawing(
        "calendar",
        plotted.title,
        plotted.unit,
        em(HEAD + height + Decimal("0.2")),
        left=left,
        key=(*_key(plotted, found), *(Key("gap", word, sign) for word, sign in signs.items())),
        grid=(len(found), len(months)),
        grid_top=em(HEAD),
        grid_height=em(height),
        cells=tuple(_cells(plotted.bands, found)),
        words=(("label", tuple(_months(months))), ("head", tuple(_years(found, left)))),
        rows=tuple(tuple(_row(number, found, signs)) for number in range(len(months))),
    )


def look(bands: tuple[Band, ...], point: Point) -> str:
    """The class of the square: the band that holds the amount, or what it is instead."""
    if point.amount is None:
        return "gap" if point.shown else "none"
    amount = point.amount
    return next((f"band-{number}" for number, band in enumerate(bands, 1) if band.holds(amount)), "beyond")


def _cells(bands: tuple[Band, ...], found: tuple[Series, ...]) -> Iterator[Cells]:
    squares: dict[str, list[str]] = {}
    for across, series in enumerate(found):
        for down, point in enumerate(series.points):
            squares.setdefault(look(bands, point), []).append(f"M{across} {down}h1v1h-1z")
    yield from (Cells(name, "".join(squares[name])) for name in sorted(squares) if name != "none")


def _key(plotted: Plotted, found: tuple[Series, ...]) -> Iterator[Key]:
    for number, band in enumerate(plotted.bands, 1):
        yield Key(f"band-{number}", f"{band.name}: {_extent(band, plotted.unit)}", "cell")
    if any(look(plotted.bands, point) == "beyond" for series in found for point in series.points) and plotted.bands:
        yield Key("beyond", "Outside the bands", "cell")


def _extent(band: Band, unit: str) -> str:
    least, most = (None if end is None else written(end, unit) for end in (band.least, band.most))
    if least and most:
        return f"{least} to {most}"
    return f"{least} or more" if least else f"up to {most}" if most else "all"


def _missing(found: tuple[Series, ...]) -> list[str]:
    points = (point for series in found for point in series.points)
    return list(dict.fromkeys(point.shown for point in points if point.amount is None and point.shown))


def _months(months: tuple[str, ...]) -> Iterator[Words]:
    for number, name in enumerate(months):
        yield Words("-0.4em", em(HEAD + CELL * number + Decimal("1.2")), name, "end")


def _years(found: tuple[Series, ...], left: int) -> Iterator[Words]:
    """Every year where there is room, every second or third on a small phone, and always the last."""
    names = tuple(series.name for series in found)
    every = ceil((widest(names) * SMALL + Decimal("0.2")) * len(found) / (NARROW - left))
    for number, name in enumerate(names):
        place = percent((number + Decimal("0.5")) * 100 / len(names))
        yield Words(place, "1em", name, "middle", wide=(len(names) - 1 - number) % every != 0)


def _row(number: int, found: tuple[Series, ...], signs: dict[str, str]) -> Iterator[Words]:
    height = em(HEAD + CELL * number + Decimal("1.2"))
    for across, series in enumerate(found):
        point = series.points[number]
        text = signs.get(point.shown, "") if point.amount is None else point.shown
        if text:
            yield Words(percent((across + Decimal("0.5")) * 100 / len(found)), height, text, "middle")
