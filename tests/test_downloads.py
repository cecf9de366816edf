"""The figures that a reader takes away are the ones on the page, each with all that is known of it."""

import csv
import io
import json
from datetime import date
from decimal import Decimal
from typing import Any

import pytest

from publishing.board import Licence
from publishing.clock import from_text
from publishing.downloads import downloads_of, files
from publishing.downloads.as_csv import as_csv
from publishing.downloads.as_json import as_json
from publishing.downloads.cells import cell
from publishing.downloads.data_package import data_package
from publishing.downloads.days import first_day, last_day
from publishing.downloads.exact_json import exact_json
from publishing.downloads.licence import licence_text
from publishing.measures.making_public import publish
from publishing.measures.periods import period
from publishing.measures.published import Published
from publishing.measures.reading.figures import figures
from publishing.measures.rules.naming import file_name_problems
from publishing.reading import read_site
from publishing.site import Site
from tests.measures import BY_RISK, measure, published
from tests.project import ROOT

NOW = "2026-12-01"
CANARY = "7919"
TWO_YEARS = f"""{BY_RISK}\
values:
  2016-17: {{High: 1041, Low: not available}}
  2017-18: {{High: 12, Low: 20}}
notes:
  - {{at: "2017-18, High", says: "Counted in another way."}}
"""
COMPARED = """\
base: of all incidents
values: {2017-18: 45.60}
comparators:
  - {name: England, says: The figure is of 2017., values: {2017-18: 43}}
"""


@pytest.fixture(scope="module")
def site() -> Site:
    return read_site(ROOT, from_text(NOW))[0]


def rows_of(one: Published) -> list[dict[str, str]]:
    return list(csv.DictReader(io.StringIO(as_csv(one).decode("utf-8-sig"), newline="")))


def told_of(one: Published, site: Site) -> Any:
    return json.loads(as_json(one, site.board), parse_float=Decimal)


def package_of(one: Published, site: Site) -> Any:
    made = {f"{one.id}.csv": as_csv(one), f"{one.id}.json": as_json(one, site.board)}
    return json.loads(data_package([one], made, site.board))


def test_each_value_has_a_row_of_its_own() -> None:
    found = [(row["period"], row["risk"], row["value"]) for row in rows_of(published(TWO_YEARS))]

    assert found == [
        ("2016-17", "High", "1041"),
        ("2016-17", "Low", ""),
        ("2017-18", "High", "12"),
        ("2017-18", "Low", "20"),
        ("2017-18", "All risks", "32"),
    ]


def test_a_row_says_why_there_is_no_number_and_what_was_added_up_here() -> None:
    found = [row["status"] for row in rows_of(published(TWO_YEARS))]

    assert found == ["", "not available", "", "", "worked out here"]


def test_what_is_said_of_a_figure_stands_in_its_row() -> None:
    found = [row["note"] for row in rows_of(published(TWO_YEARS))]

    assert found == ["", "", "Counted in another way.", "", ""]


def test_a_figure_of_elsewhere_names_its_own_area() -> None:
    found = [
        (row["area"], row["value"], row["note"])
        for row in rows_of(published(COMPARED, kind="percentage", unit="of it"))
    ]

    assert found == [("Medway", "45.60", ""), ("England", "43", "The figure is of 2017.")]


@pytest.mark.parametrize(
    ("kind", "base", "unit"),
    [
        pytest.param("count", "", "incidents", id="a count"),
        pytest.param("percentage", "base: of all incidents", "per cent of all incidents", id="a percentage"),
        pytest.param("rate", "base: per 10,000 children", "incidents per 10,000 children", id="a rate"),
    ],
)
def test_a_row_says_what_its_number_counts(kind: str, base: str, unit: str) -> None:
    [row] = rows_of(published(f"{base}\nvalues: {{2017-18: 12}}", kind=kind))

    assert row["unit"] == unit


def test_a_row_says_where_its_number_comes_from() -> None:
    [row] = rows_of(published("values: {2017-18: 12}"))

    assert (row["source"], row["published"]) == ("Annual report 2017-18, paragraph 3.1 (September 2018)", "2026-11-21")


def test_a_division_that_is_called_like_another_column_has_a_column_of_its_own() -> None:
    one = published("by: [{name: Area, parts: [North, South]}]\nvalues: {2017-18: {North: 8, South: 9}}")

    assert [(row["area_1"], row["area"]) for row in rows_of(one)] == [("North", "Medway"), ("South", "Medway")]


@pytest.mark.parametrize(
    ("each", "written", "starts", "ends"),
    [
        pytest.param("day", "2018-03-31", "2018-03-31", "2018-03-31", id="a day"),
        pytest.param("month", "2016-02", "2016-02-01", "2016-02-29", id="a month of a leap year"),
        pytest.param("month", "2018-12", "2018-12-01", "2018-12-31", id="the last month of a year"),
        pytest.param("quarter", "2018-q1", "2018-01-01", "2018-03-31", id="a quarter"),
        pytest.param("calendar year", "2018", "2018-01-01", "2018-12-31", id="a calendar year"),
        pytest.param("financial year", "2017-18", "2017-04-01", "2018-03-31", id="a financial year"),
        pytest.param("academic year", "2017-18", "2017-09-01", "2018-08-31", id="an academic year"),
        pytest.param("span", "2017-09 to 2018-02", "2017-09-01", "2018-02-28", id="a span"),
    ],
)
def test_a_period_has_its_first_and_its_last_day(each: Any, written: str, starts: str, ends: str) -> None:
    when = period(written, each)
    assert when

    assert (first_day(when).isoformat(), last_day(when).isoformat()) == (starts, ends)


@pytest.mark.parametrize(
    ("written", "stands"),
    [
        pytest.param("=1+1", "'=1+1", id="equals"),
        pytest.param("+44 1634", "'+44 1634", id="plus"),
        pytest.param("-5 years", "'-5 years", id="minus"),
        pytest.param("@SUM(A1)", "'@SUM(A1)", id="at"),
        pytest.param("\t=1+1", "'=1+1", id="after a tab"),
        pytest.param("\r\n=1+1", "'=1+1", id="after a line break"),
        pytest.param("   =1+1", "'=1+1", id="after spaces"),
        pytest.param("\u00a0=1+1", "'=1+1", id="after a space that does not break"),
        pytest.param("\u200b=1+1", "'\u200b=1+1", id="after a sign without width"),
        pytest.param("\ufeff=1+1", "'\ufeff=1+1", id="after a byte order mark"),
        pytest.param('"=1+1', "'\"=1+1", id="after a quotation mark"),
        pytest.param("＝1+1", "'＝1+1", id="wide equals"),
        pytest.param("＋1", "'＋1", id="wide plus"),
        pytest.param("－1", "'－1", id="wide minus"),
        pytest.param("＠SUM", "'＠SUM", id="wide at"),
        pytest.param("﹦1", "'﹦1", id="small equals"),
        pytest.param("children; =1+1", "children;' =1+1", id="after a semicolon"),
        pytest.param("a\nb\tc\x00d", "a b c d", id="on one line"),
        pytest.param("10-14", "10–14", id="ages that Excel takes for October 2014"),
        pytest.param("2011-12", "2011–12", id="a year that Excel takes for December 2011"),
    ],
)
def test_words_are_never_taken_for_anything_else(written: str, stands: str) -> None:
    assert cell(written) == stands


@pytest.mark.parametrize(
    "written",
    ["Medway", "2017-18", "1 = 2", "High-risk", "a, b", 'the "key"', "£5", "– none", "(a) one; two", "O'Neill"],
)
def test_other_words_are_left_alone(written: str) -> None:
    assert cell(written) == written


@pytest.mark.parametrize(
    ("number", "stands"),
    [("1041", "1041"), ("45.60", "45.60"), ("-39", "-39"), ("0", "0"), ("1E+6", "1000000"), ("0.0001", "0.0001")],
)
def test_a_number_is_nothing_but_its_digits(number: str, stands: str) -> None:
    assert cell(Decimal(number)) == stands


def test_a_day_is_written_so_that_it_sorts() -> None:
    assert cell(date(2018, 3, 31)) == "2018-03-31"


def test_excel_is_told_that_the_letters_are_utf_8() -> None:
    assert as_csv(published("values: {2017-18: 12}")).startswith(b"\xef\xbb\xbfmeasure,period,")


def test_lines_end_as_the_standard_for_csv_has_it() -> None:
    made = as_csv(published(TWO_YEARS))

    assert made.count(b"\r\n") == made.count(b"\n") == 6


def test_a_number_in_json_has_the_digits_that_were_written(site: Site) -> None:
    one = published(COMPARED, kind="percentage")

    assert b'"value": 45.60, "shown": "45.60%"' in as_json(one, site.board)


def test_in_json_one_is_not_yes_and_nothing_is_not_no() -> None:
    assert exact_json([1, True, 0, False, None]) == b"[\n 1,\n true,\n 0,\n false,\n null\n]\n"


def test_json_says_of_each_figure_what_the_page_says(site: Site) -> None:
    told = told_of(published(TWO_YEARS), site)["figures"]

    assert told[0] == {
        "period": "2016-17",
        "parts": {"risk": "High"},
        "is_total": False,
        "value": 1041,
        "shown": "1,041",
    }
    assert told[2]["note"] == "Counted in another way."


def test_json_says_why_there_is_no_number(site: Site) -> None:
    told = told_of(published(TWO_YEARS), site)

    assert (told["figures"][1]["value"], told["figures"][1]["gap"]) == (None, "not available")
    assert told["gaps"] == {"not available": "the source does not give it"}


def test_json_says_which_figure_is_a_sum_and_who_added_it_up(site: Site) -> None:
    [total] = [one for one in told_of(published(TWO_YEARS), site)["figures"] if one["is_total"]]

    assert (total["parts"], total["worked_out_here"]) == ({"risk": "All risks"}, True)


def test_json_has_the_figures_of_elsewhere(site: Site) -> None:
    [told] = told_of(published(COMPARED, kind="percentage"), site)["compared_with"]

    assert (told["area"], told["value"], told["note"]) == ("England", 43, "The figure is of 2017.")


def test_a_measure_says_whose_figures_they_are_and_what_may_be_done_with_them(site: Site) -> None:
    told = told_of(published("values: {2017-18: 12}"), site)

    assert told["publisher"] == site.board.name
    assert told["source"]["document"] == "Annual report 2017-18"
    assert "Ask the board" in told["licence"]["says"]


def test_the_licence_lies_beside_the_figures(site: Site) -> None:
    [named] = package_of(published("values: {2017-18: 12}"), site)["licenses"]
    said = files(site)[f"numbers/{named['path']}"].decode()

    assert site.board.licence
    assert site.board.licence.says in said


def test_a_board_with_an_open_licence_names_it(site: Site) -> None:
    address = "https://www.nationalarchives.gov.uk/doc/open-government-licence/version/3/"
    ogl = Licence(title="Open Government Licence v3.0", says="Name the board.", name="OGL-UK-3.0", address=address)
    told = told_of_board(site, ogl)

    assert (told["name"], told["path"]) == ("OGL-UK-3.0", address)


def told_of_board(site: Site, licence: Licence | None) -> Any:
    board = site.board.model_copy(update={"licence": licence})
    return json.loads(as_json(published("values: {2017-18: 12}"), board)).get("licence")


def test_a_board_that_says_nothing_of_a_licence_promises_nothing(site: Site) -> None:
    board = site.board.model_copy(update={"licence": None})

    assert told_of_board(site, None) is None
    assert licence_text(board) is None


def test_what_is_hidden_is_in_no_file(site: Site) -> None:
    one = measure(f"{BY_RISK}values: {{2017-18: {{High: {CANARY}, Low: 20, All risks: 7939}}}}")
    read = figures(one)
    hidden = frozenset(key for key in read.amounts if key[1] != ("Low",))
    safe = publish("incidents", one, read, hidden)
    made = [as_csv(safe), as_json(safe, site.board), json.dumps(package_of(safe, site)).encode()]

    assert [text for text in made if CANARY.encode() in text or b"7939" in text] == []
    assert made[0].count(b",suppressed,") == 2


def test_figures_whose_page_nobody_may_read_have_no_file() -> None:
    site = read_site(ROOT, from_text(NOW))[0]
    site.pages = [page for page in site.pages if page.uri != "numbers/re-referrals.md"]
    made = files(site)

    assert [address for address, told in made.items() if "re-referrals" in address or b"re-referrals" in told] == []
    assert "numbers/datapackage.json" in made


def test_a_site_without_figures_has_no_files_of_them(site: Site) -> None:
    empty = read_site(ROOT, from_text(NOW))[0]
    empty.measures = {}

    assert files(empty) == {}


def test_the_description_is_as_old_as_the_newest_figures(site: Site) -> None:
    older, newer = (published("values: {2017-18: 12}", published=day) for day in ("2018-01-01", "2019-02-03"))
    made = {"incidents.csv": as_csv(older), "incidents.json": as_json(older, site.board)}

    assert json.loads(data_package([older, newer], made, site.board))["created"] == "2019-02-03T00:00:00Z"


def test_the_page_offers_the_files_that_are_there(site: Site) -> None:
    made = files(site)
    offered = [one for measure in site.numbers.values() for one in downloads_of(measure.uri, made)]

    assert [one.kind for one in offered] == ["CSV", "JSON"] * len(site.numbers)
    assert [one for one in offered if one.size != f"{max(1, round(len(made[one.address]) / 1000))} kB"] == []


def test_a_page_without_figures_offers_none(site: Site) -> None:
    assert downloads_of("about/index.md", files(site)) == ()


def test_a_measure_cannot_take_the_place_of_the_description() -> None:
    [problem] = file_name_problems({"datapackage": measure("values: {2017-18: 12}")})

    assert "Give this file another name" in problem.sentence
