"""What a reader's eye measures in a chart is what the table says, and nothing is drawn where there is no figure."""

from decimal import Decimal
from itertools import pairwise
from xml.etree import ElementTree

import pytest

from publishing.charts import CHARTS, chart_problems, drawing
from publishing.charts.lengths import NARROW, width
from tests.charts import (
    BANDS,
    CALENDAR,
    CASES,
    COMPARED,
    GROUPED,
    MISSING,
    NO,
    RISK,
    SIX,
    chart,
    drawn,
    html,
    one,
    series,
    years,
)

ALL = pytest.mark.parametrize(("kind", "plotted"), CASES.values(), ids=CASES.keys())
Made = ElementTree.Element
MOST_BYTES = 6 * 1024


def number(length: str | None) -> float:
    return float((length or "0").removesuffix("%").removesuffix("em"))


def group(made: Made, name: str) -> list[Made]:
    """What is in the groups of this name."""
    return [each for found in made.iter("g") if name in (found.get("class") or "").split() for each in found]


def lengths(made: Made, look: str = "own-1") -> list[float]:
    return [number(bar.get("width")) for bar in group(made, look)]


def starts(made: Made, look: str = "own-1") -> list[float]:
    return [number(bar.get("x")) for bar in group(made, look)]


def zero(made: Made) -> Made:
    [found] = [line for line in made.iter("line") if line.get("class") == "chart__zero"]
    return found


SMALLEST_LETTERS, REACH_OF_A_DOT = 12, 6 + 4  # pixels, with a space between


def words(made: Made, name: str) -> list[str]:
    return ["".join(each.itertext()) for each in group(made, f"chart__{name}")]


@pytest.mark.parametrize(
    "amounts", [(1, 2, 3), (7, 1_000_000, 350_000), (85, 134, 96, 156, 143, 110, 115, 148, 113, 92, 12, 1)]
)
def test_a_bar_is_as_long_as_its_figure(amounts):
    found = lengths(drawn("bars", one(years(*amounts))))

    assert found == [pytest.approx(100 * amount / max(amounts), abs=0.051) for amount in amounts]


def test_one_beside_a_million_is_all_but_nothing():
    assert lengths(drawn("bars", one({"One": 1, "A million": 1_000_000}))) == [0, 100]


def test_bars_below_zero_lie_on_the_other_side_of_the_line():
    made = drawn("bars", one(years(12, -8, 3, 20)))

    line = number(zero(made).get("x1"))
    ends = [round(start + length, 1) for start, length in zip(starts(made), lengths(made), strict=True)]
    assert line == pytest.approx(100 * 8 / 28, abs=0.051)
    assert starts(made) == [line, 0, line, line]
    assert ends[1] == pytest.approx(line, abs=0.1)
    assert lengths(made) == [pytest.approx(100 * amount / 28, abs=0.051) for amount in (12, 8, 3, 20)]


def test_zero_has_its_figure_and_no_bar():
    made = drawn("bars", one({"Police": 0, "Probation": 4}))

    assert len(lengths(made)) == 1
    assert words(made, "value") == ["0", "4"]


def test_a_single_figure_is_drawn():
    assert lengths(drawn("bars", one({"March 2018": 343}))) == [100]


def test_every_one_of_twelve_is_named():
    made = drawn("bars", CASES["bars-twelve"][1])

    assert words(made, "label") == "Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec".split()
    assert len(lengths(made)) == 12


def test_a_missing_year_has_its_word_and_no_bar():
    made = drawn("bars", one(years(564, None, 868)))

    assert len(lengths(made)) == 2
    assert words(made, "gap") == [NO]
    assert words(made, "value") == ["564", "868"]


def test_grouped_bars_share_one_scale():
    made = drawn("grouped bars", GROUPED)

    assert lengths(made, "own-1") == [pytest.approx(100 * amount / 66, abs=0.051) for amount in (2, 66, 25, 14, 6, 29)]
    assert lengths(made, "own-2") == [pytest.approx(100 * amount / 66, abs=0.051) for amount in (60, 38, 10)]


def test_stacked_parts_begin_where_the_one_before_ends():
    made = drawn("stacked bars", RISK)

    whole = 981 + 1973 + 3885
    assert starts(made, "own-2") == [pytest.approx(100 * 981 / whole, abs=0.051)]
    assert starts(made, "own-3")[1] == pytest.approx(100 * (981 + 1973) / whole, abs=0.051)
    assert starts(made, "own-3")[1] + lengths(made, "own-3")[1] == pytest.approx(100, abs=0.11)


def test_a_part_that_is_missing_is_said_by_its_name():
    assert words(drawn("stacked bars", RISK), "gap") == [f"Medium risk: {NO}"]


def heights(made: Made, look: str = "own-1") -> list[tuple[float, float]]:
    return [(number(line.get("y1")), number(line.get("y2"))) for line in group(made, look)]


def test_a_line_goes_from_figure_to_figure():
    made = drawn("lines", one(years(0, 500, 1000, 250)))

    assert heights(made) == [(100, 50), (50, 0), (0, 75)]
    assert [(number(line.get("x1")), number(line.get("x2"))) for line in group(made, "own-1")] == [(0, 33.3), (33.3, 66.7), (66.7, 100)]  # fmt: skip


def test_a_line_below_zero_crosses_the_zero_line():
    made = drawn("lines", one(years(10, -10)))

    assert number(zero(made).get("y1")) == 50
    assert heights(made) == [(0, 100)]


def test_a_missing_year_is_a_gap_in_the_line():
    made = drawn("lines", one(years(100, 50, None, 100, 50)))

    assert [(line.get("x1"), line.get("x2")) for line in group(made, "own-1")] == [("0%", "25%"), ("75%", "100%")]
    assert "Not available: 2013</p>" in html(drawing("lines", one(years(100, 50, None, 100, 50))))


def test_a_figure_between_two_gaps_is_a_sign_of_its_own():
    made = drawn("lines", one(years(1, None, 3, None, 5)))

    lone = group(made, "own-1")[1]
    assert (lone.get("x1"), lone.get("x2")) == ("50%", "50%")
    assert lone.get("marker-start")


def test_no_line_crosses_a_break():
    made = drawn("lines", one(years(10, 20, 30, 40), breaks=("2013",)))

    crossing = [line for line in group(made, "own-1") if number(line.get("x1")) < 50 < number(line.get("x2"))]
    assert crossing == []
    assert [line.get("x1") for line in made.iter("line") if line.get("class") == "chart__break"] == ["50%"]


def test_one_and_a_million_stand_at_the_foot_and_the_head_of_a_line():
    assert heights(drawn("lines", one(years(1, 1_000_000)))) == [(100, 0)]


def test_a_dot_stands_where_its_figure_is():
    made = drawn("dots", COMPARED)

    most = Decimal("61.2")
    assert [number(dot.get("x1")) for dot in group(made, "own-1")] == [pytest.approx(float(100 * Decimal(each) / most), abs=0.051) for each in ("61.2", "49.1", "53.8")]  # fmt: skip
    assert len(group(made, "other-1")) == 2


def test_a_dot_where_the_scale_begins_lies_on_no_name():
    made = drawn("dots", CASES["dots-negative"][1])

    ends = {float(name.get("x").removesuffix("em")) for name in group(made, "chart__name")}
    assert min(number(dot.get("x1")) for dot in group(made, "own-1")) == 0
    assert max(ends) * SMALLEST_LETTERS < -REACH_OF_A_DOT


def test_those_compared_with_look_unlike_the_areas_own():
    looks = [series.look for series in drawing("lines", COMPARED).lines]

    assert looks == ["own-1", "other-1", "other-2"]


def test_a_calendar_puts_each_month_into_its_band():
    made = drawing("calendar", CALENDAR)

    squares = {(int(x), int(y)): cells.look for cells in made.cells for x, y in (part[1:].split("h")[0].split() for part in cells.path.split("z")[:-1])}  # fmt: skip
    for across, amounts in enumerate(MISSING.values()):
        for down, amount in enumerate(amounts):
            bands = [
                number for number, band in enumerate(BANDS, 1) if amount is not None and band.holds(Decimal(amount))
            ]
            expected = "gap" if amount is None else f"band-{bands[0]}" if bands else "beyond"
            assert squares[across, down] == expected


@pytest.mark.parametrize(
    ("amount", "look"), [(0, "band-1"), (50, "band-1"), (51, "band-2"), (150, "band-3"), (151, "beyond"), (None, "gap")]
)
def test_a_band_goes_from_its_least_to_its_most(amount, look):
    [cells] = drawing("calendar", one({"May": amount}, bands=BANDS)).cells

    assert cells.look == look


def test_names_at_the_ends_of_lines_are_nudged_apart():
    close = chart(*(series(f"Area {number}", years(100, 100 + number)) for number in range(6)))

    found = sorted(number(name.get("y")) for name in group(drawn("lines", close), "chart__name"))
    assert all(after - before >= 9 for before, after in pairwise(found))


def test_as_many_periods_are_named_as_a_small_phone_has_room_for():
    under = group(drawn("lines", CASES["lines-twelve"][1]), "chart__label")

    narrow = [each.text for each in under if each.get("class") != "wide"]
    assert 2 <= len(narrow) < len(under)
    assert len(narrow) * width("2022-23") < NARROW
    assert narrow[-1] == "2022-23"


def test_a_calendar_prints_every_figure_that_there_is():
    printed = [each.text for each in drawn("calendar", CALENDAR).iter("tspan") if each.text != "–"]

    assert sorted(printed) == sorted(
        str(amount) for amounts in MISSING.values() for amount in amounts if amount is not None
    )


def test_months_of_several_years_in_one_series_make_the_same_calendar():
    told = {f"{label} {year.name}": point.shown for year in CALENDAR.series for label, point in zip(CALENDAR.labels, year.points, strict=True)}  # fmt: skip
    in_one = one(
        {label: None if shown == NO else shown for label, shown in told.items()}, unit="incidents", bands=BANDS
    )

    assert html(drawing("calendar", in_one)) == html(drawing("calendar", CALENDAR))


def test_a_target_is_a_line_across_with_its_words():
    made = drawn("bars", CASES["bars-target"][1])

    [line] = [line for line in made.iter("line") if line.get("class") == "chart__target"]
    assert number(line.get("x1")) == pytest.approx(100 * 90 / 93.2, abs=0.051)
    assert words(made, "target") == ["Target: 90%"]


@ALL
def test_no_number_is_drawn_that_the_table_does_not_have(kind, plotted):
    made = drawn(kind, plotted)

    ticks = {each for found in made.iter("g") if found.get("class") == "chart__tick" for each in found}
    points = [point for each in plotted.series for point in each.points] + [plotted.target] * bool(plotted.target)
    table = " ".join([*(each.name for each in plotted.series), *(f"{point.label} {point.shown}" for point in points)])
    told = [
        word for text in made.iter("text") if text not in ticks for each in text.itertext() for word in each.split()
    ]
    assert [word for word in told if any(letter.isdigit() for letter in word) and word not in table] == []


@ALL
def test_a_drawing_is_small_and_always_the_same(kind, plotted):
    made = html(drawing(kind, plotted))

    assert len(ElementTree.tostring(drawn(kind, plotted))) < MOST_BYTES
    assert made == html(drawing(kind, plotted))


@pytest.mark.parametrize(
    ("kind", "labels", "count"),
    [("bars", 30, 1), ("grouped bars", 15, 2), ("stacked bars", 5, 6), ("dots", 12, 2), ("dots", 4, 6), ("lines", 10, 6), ("lines", 96, 1)],
)  # fmt: skip
def test_the_largest_that_is_drawn_is_small(kind, labels, count):
    each = {
        f"Agency with a name {label}" if kind != "lines" else f"{label}-18": 1000 + label for label in range(labels)
    }
    largest = chart(*(series(f"Series number {number}", each) for number in range(count)))

    assert list(chart_problems(kind, largest)) == []
    assert len(ElementTree.tostring(drawn(kind, largest))) < MOST_BYTES


@ALL
def test_a_drawing_says_nothing_to_a_screen_reader_and_needs_no_style_of_its_own(kind, plotted):
    made = ElementTree.fromstring(html(drawing(kind, plotted)))

    assert made.get("aria-hidden") == "true"
    assert [
        each.tag for each in made.iter() if each.get("style") or each.tag in ("style", "script", "title", "a")
    ] == []


@ALL
def test_every_id_is_the_pages_own(kind, plotted):
    made = ElementTree.fromstring(html(drawing(kind, plotted), id="figure-7"))

    ids = [each.get("id") for each in made.iter() if each.get("id")]
    used = {value[5:-1] for each in made.iter() for value in each.attrib.values() if value.startswith("url(#")}
    assert len(ids) == len(set(ids))
    assert all(id.startswith("figure-7-") for id in ids if id)
    assert used <= set(ids)


@ALL
def test_every_place_has_one_decimal_at_most(kind, plotted):
    places = [value for each in drawn(kind, plotted).iter() for name, value in each.attrib.items() if name in ("x", "y", "x1", "x2", "y1", "y2", "width", "height")]  # fmt: skip

    assert [place for place in places if len(place.rstrip("%em").partition(".")[2]) > 1] == []


def test_every_kind_has_been_drawn_here():
    assert {kind for kind, _ in CASES.values()} == set(CHARTS)


def test_markup_in_a_name_is_text():
    made = html(drawing("bars", one({"<script>alert(1)</script>": 1})))

    assert "<script" not in made


def test_six_lines_have_six_signs():
    made = ElementTree.fromstring(html(drawing("lines", SIX)))

    assert len({ElementTree.tostring(sign[0]) for sign in made.iter("marker")}) == 6
