"""A figure is shown exactly as it was written, in its row and its column, with everything there is to know of it."""

from decimal import Decimal

import pytest

from publishing.measures.amounts import Gap, NotAnAmountError, amount, british
from publishing.measures.periods import period
from publishing.measures.reading.figures import figures
from publishing.measures.rules.registry import RULES
from publishing.measures.showing.blocks import chosen
from publishing.measures.showing.tables import table
from tests.measures import BY_RISK, BY_RISK_AND_AGE, measure, published


@pytest.mark.parametrize(
    ("written", "kind", "read_as"),
    [
        pytest.param("1041", "count", "1,041", id="a count"),
        pytest.param("45.6", "percentage", "45.6%", id="a percentage"),
        pytest.param("17.0", "percentage", "17.0%", id="a zero that was written stays"),
        pytest.param("128000", "money", "£128,000", id="pounds"),
        pytest.param("-39", "money", "−£39", id="less than nothing"),
        pytest.param("56.39", "rate", "56.39", id="a rate"),
        pytest.param("0", "count", "0", id="none"),
    ],
)
def test_a_number_reads_as_people_in_britain_write_it(written, kind, read_as) -> None:
    number = amount(written, kind).number

    assert british(number, kind) == read_as


@pytest.mark.parametrize("reason", list(Gap))
def test_a_gap_says_why(reason) -> None:
    assert amount(str(reason), "count").gap is reason


@pytest.mark.parametrize("written", ["1e5", "NaN", "inf", "1_000", "٣", "½", "0x10", "1,041", " ", "--5", "5.", ".5"])
def test_what_only_a_machine_takes_for_a_number_is_none(written) -> None:
    with pytest.raises(NotAnAmountError):
        amount(written, "rate")


@pytest.mark.parametrize(
    ("written", "each", "name"),
    [
        pytest.param("2018-03-31", "day", "31 March 2018", id="day"),
        pytest.param("2018-03", "month", "March 2018", id="month"),
        pytest.param("2018-q1", "quarter", "January to March 2018", id="quarter"),
        pytest.param("2018", "calendar year", "2018", id="calendar-year"),
        pytest.param("2017-18", "financial year", "2017-18", id="financial-year"),
        pytest.param("1999-00", "financial year", "1999-00", id="turn-of-the-century"),
        pytest.param("2017-09 to 2018-02", "span", "September 2017 to February 2018", id="span"),
        pytest.param("2018-01 to 2018-02", "span", "January to February 2018", id="span-in-one-year"),
    ],
)
def test_a_period_is_said_in_words(written, each, name) -> None:
    assert period(written, each).name == name


@pytest.mark.parametrize(
    ("written", "each"),
    [
        ("2018-02-30", "day"),
        ("2018-13", "month"),
        ("2017-19", "financial year"),
        ("2018-q5", "quarter"),
        ("1718", "calendar year"),
        ("2018-02 to 2017-09", "span"),
        ("20180331", "day"),
    ],
)
def test_a_time_that_never_was_is_no_period(written, each) -> None:
    assert period(written, each) is None


def test_a_sum_that_the_source_leaves_out_is_added_up_and_marked() -> None:
    one = published(f"{BY_RISK}values:\n  2017-18: {{High: 12, Low: 30}}\n")

    shown = one.shown["2017-18", ("All risks",)]

    assert (shown.words, shown.is_worked_out) == ("42", True)


def test_a_sum_with_a_gap_in_it_is_not_added_up() -> None:
    one = published(f"{BY_RISK}values:\n  2017-18: {{High: 12, Low: not available}}\n")

    assert ("2017-18", ("All risks",)) not in one.shown


def test_a_total_that_differs_is_shown_as_stated_and_the_difference_is_told() -> None:
    one = published(
        f"{BY_RISK}values:\n  2017-18: {{High: 12, Low: 30, All risks: 43}}\n"
        "differs:\n  - {at: '2017-18, All risks', says: The report does not say why.}\n"
    )

    assert one.shown["2017-18", ("All risks",)].words == "43"
    assert table(one).notes == (
        "2017-18, All risks is 43 in the source, and its parts come to 42. The report does not say why.",
    )


def test_percentages_are_never_added_up() -> None:
    one = published(f"base: of all\n{BY_RISK}values:\n  2017-18: {{High: 12.5, Low: 30}}\n", kind="percentage")

    assert list(one.shown) == [("2017-18", ("High",)), ("2017-18", ("Low",))]


def test_every_figure_has_a_path() -> None:
    one = published(
        f"{BY_RISK_AND_AGE}values:\n  2017-18:\n    High: {{Children: 12, Adults: 30}}\n    Low: {{Children: 1, Adults: 2}}\n"
    )

    assert one.paths == {
        "incidents.2017-18.high.children": "12",
        "incidents.2017-18.high.adults": "30",
        "incidents.2017-18.low.children": "1",
        "incidents.2017-18.low.adults": "2",
        "incidents.2017-18.high": "42",
        "incidents.2017-18.low": "3",
        "incidents.2017-18.total.children": "13",
        "incidents.2017-18.total.adults": "32",
        "incidents.2017-18.total": "45",
    }


def test_few_periods_stand_in_columns_and_many_in_rows() -> None:
    few = published(f"{BY_RISK}values:\n  2016-17: {{High: 1, Low: 2}}\n  2017-18: {{High: 3, Low: 4}}\n")
    many = published(f"{BY_RISK}values:\n" + "".join(f"  20{y}-{y + 1}: {{High: 1, Low: 2}}\n" for y in range(10, 16)))

    assert [head.name for head in table(few).heads] == ["2016-17", "2017-18"]
    assert [head.name for head in table(many).heads] == ["High", "Low", "All risks"]


def test_many_months_become_a_row_for_each_year() -> None:
    months = [f"{2016 + n // 12}-{n % 12 + 1:02}" for n in range(30)]
    one = published("values:\n" + "".join(f"  {month}: {n}\n" for n, month in enumerate(months)), each="month")
    made = table(one)
    rows = made.groups[0].rows

    assert [row.head.name for row in rows] == ["2016", "2017", "2018"]
    assert [cell.shown.words if cell.shown else None for cell in rows[2].cells] == [
        *("24", "25", "26", "27", "28", "29"),
        *[None] * 6,
    ]


def test_notes_are_numbered_as_a_reader_meets_them() -> None:
    one = published(
        f"{BY_RISK}values:\n  2016-17: {{High: 1, Low: 2}}\n  2017-18: {{High: 3, Low: 4}}\n"
        "notes:\n  - {at: '2017-18, Low', says: Third.}\n  - {at: High, says: Second.}\n  - {at: 2017-18, says: First.}\n"
    )
    made = table(one)

    assert made.notes == ("First.", "Second.", "Third.")
    assert made.heads[1].notes == (1,)
    assert made.groups[0].rows[0].head.notes == (2,)
    assert made.groups[0].rows[1].cells[1].notes == (3,)


def test_a_block_shows_only_the_periods_and_parts_it_asks_for() -> None:
    one = published(f"{BY_RISK}values:\n" + "".join(f"  20{y}-{y + 1}: {{High: 1, Low: 2}}\n" for y in range(10, 16)))
    part = chosen(one, "2012-13", "2013-14", ("High",))

    assert list(part.shown) == [("2012-13", ("High",)), ("2013-14", ("High",))]


def test_comparators_stand_beside_the_area() -> None:
    one = published(
        "base: per 10,000 children\nvalues:\n  2016-17: 53.8\ncomparators:\n  - {name: England, values: {2016-17: 43}}\n",
        kind="rate",
    )
    made = table(one)

    assert [head.name for head in made.heads] == ["Medway", "England"]
    assert [cell.shown.words for cell in made.groups[0].rows[0].cells] == ["53.8", "43"]


def test_numbers_are_exact_and_never_rounded_again() -> None:
    one = published("base: per 10,000\nvalues:\n  2016-17: 0.1\n  2017-18: 56.390\n", kind="rate")

    assert [shown.amount.number for shown in one.shown.values()] == [Decimal("0.1"), Decimal("56.390")]
    assert [shown.words for shown in one.shown.values()] == ["0.1", "56.390"]


@pytest.mark.parametrize("rule", RULES)
def test_a_measure_with_nothing_wrong_is_not_complained_of(rule) -> None:
    one = measure(
        f"{BY_RISK}values:\n  2016-17: {{High: 21, Low: 22}}\n  2017-18: {{High: 23, Low: 24, All risks: 47}}\n"
    )

    assert list(rule(one, figures(one))) == []
