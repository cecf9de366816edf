"""A chart that cannot show what it is given is refused, and the writer is told what to use instead."""

import pytest

from publishing.charts import chart_problems
from tests.charts import CALENDAR, CASES, COMPARED, MONTHS, TARGET, chart, one, series, years

MANY = chart(*(series(f"Area {number}", years(1, 2)) for number in range(7)))


@pytest.mark.parametrize(
    ("kind", "plotted", "said"),
    [
        pytest.param("bars", chart(), "nothing to draw", id="no-series"),
        pytest.param("lines", one(years(None, None)), "nothing to draw", id="only-gaps"),
        pytest.param("bars", COMPARED, "Use grouped bars", id="bars-of-three"),
        pytest.param("bars", one({f"Agency {number}": 1 for number in range(31)}), "room for 30", id="too-many-bars"),
        pytest.param("dots", one({f"Agency {number}": 1 for number in range(25)}), "room for 24", id="too-many-dots"),
        pytest.param("grouped bars", MANY, "cannot be told apart", id="seven-series"),
        pytest.param("lines", MANY, "cannot be told apart", id="seven-lines"),
        pytest.param("lines", one({str(1800 + year): 1 for year in range(97)}), "room for 96", id="too-many-points"),
        pytest.param("lines", one({"Medway NHS Foundation Trust": 1}), "use bars", id="no-period"),
        pytest.param("stacked bars", one(years(1, -2)), "below zero", id="stacked-below-zero"),
        pytest.param("stacked bars", COMPARED, "is a comparator", id="stacked-comparator"),
        pytest.param("stacked bars", one(years(1), target=TARGET), "cannot show a target", id="stacked-target"),
        pytest.param("calendar", one(years(1, 2)), "needs months", id="calendar-of-years"),
        pytest.param("calendar", chart(series("2016", dict.fromkeys(MONTHS, 1)), target=TARGET), "cannot show a target", id="calendar-target"),
        pytest.param("calendar", chart(*(series(str(year), {"May": 1}) for year in range(2000, 2011))), "room for 10", id="eleven-years"),
        pytest.param("calendar", chart(*(series(str(year), {"May": 1234567}) for year in range(2000, 2008))), "too long", id="long-figures"),
    ],
)  # fmt: skip
def test_what_cannot_be_shown_is_said(kind, plotted, said):
    assert said in " ".join(chart_problems(kind, plotted))


@pytest.mark.parametrize(("kind", "plotted"), [*CASES.values(), ("calendar", CALENDAR)])
def test_what_can_be_shown_is_let_through(kind, plotted):
    assert list(chart_problems(kind, plotted)) == []
