"""Before every chart stands what it shows, in words, with no number that the table does not have."""

import re

import pytest

from publishing.charts import Plotted, Point, Series, what_it_shows
from tests.charts import CALENDAR, CASES, COMPARED, chart, one, series, years


@pytest.mark.parametrize(
    ("plotted", "said"),
    [
        pytest.param(one({"April 2017": 313, "March 2018": 343}), "Rose from 313 in April 2017 to 343 in March 2018.", id="two-periods"),
        pytest.param(one({"31 March 2017": 10, "31 March 2018": 14}), "Rose from 10 on 31 March 2017 to 14 on 31 March 2018.", id="days"),
        pytest.param(one(years(5, 9, 2)), "Fell from 5 in 2011 to 2 in 2013. Highest in 2012, 9; lowest in 2013, 2.", id="three-periods"),
        pytest.param(one(years(5, 9, 5)), "Ended where it began, at 5 in 2013. Highest in 2012, 9; lowest in 2011 and in 2013, 5 each.", id="there-and-back"),
        pytest.param(one(years(7, 7, 7)), "7 all the time, from 2011 to 2013.", id="always-the-same"),
        pytest.param(one(years(0, 0)), "0 all the time, from 2011 to 2012.", id="always-zero"),
        pytest.param(one({"March 2018": 343}), "343 in March 2018.", id="one-period"),
        pytest.param(one({"Kent Police": 45, "Probation": 0, "College": 1}), "Highest: Kent Police, 45; lowest: Probation, 0.", id="agencies"),
        pytest.param(one({"A": 1, "B": 0, "C": 0, "D": 0, "E": 0}), "Highest: A, 1; lowest: several, 0.", id="many-alike"),
        pytest.param(one({"Police": 0, "Probation": 0}), "The same for all, 0.", id="all-zero"),
        pytest.param(one({"Police": 4}), "Police, 4.", id="one-agency"),
        pytest.param(one(years(564, None, 868)), "Rose from 564 in 2011 to 868 in 2013. Not available: 2012.", id="a-gap"),
        pytest.param(one(years(None, None)), "There is no figure to show.", id="only-gaps"),
        pytest.param(one(years(12, 15, 3, 4), breaks=("2013",)), "Rose from 3 in 2013 to 4 in 2014.", id="after-a-break"),
        pytest.param(
            chart(series("Medway", {"2017-18": "53.8"}), series("England", {"2017-18": "43"}, is_comparator=True)),
            "Highest: Medway, 53.8; lowest: England, 43. In 2017-18 Medway, 53.8, was above England, 43.",
            id="one-period-compared",
        ),
    ],
)  # fmt: skip
def test_what_a_chart_shows_is_said(plotted, said):
    assert what_it_shows(plotted) == said


def test_an_area_is_set_beside_those_it_is_compared_with():
    assert "In 2017-18 Medway, 53.8, was above England, 45.3." in what_it_shows(COMPARED)


def test_a_calendar_is_told_as_one_run_of_months():
    assert what_it_shows(CALENDAR).startswith("Rose from 37 in May 2011 to 169 in Mar 2018. Highest in Mar 2018, 169;")


@pytest.mark.parametrize("plotted", [plotted for _, plotted in CASES.values()], ids=CASES.keys())
def test_every_number_in_the_sentence_stands_in_the_table(plotted):
    table = {word for each in plotted.series for point in each.points for word in (point.shown, *point.label.split())}
    table |= {word for each in plotted.series for word in each.name.split()}

    said = [word.rstrip(".,;:") for word in what_it_shows(plotted).split()]
    assert [word for word in said if re.search("[0-9]", word) and word not in table] == []


def test_a_hidden_figure_is_named_by_its_word():
    hidden = Point("2012", None, "suppressed")

    assert what_it_shows(Plotted("", "", (Series("Medway", (*one(years(5)).series[0].points, hidden)),))).endswith(
        "Suppressed: 2012."
    )
