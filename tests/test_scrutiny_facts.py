"""What inspectors, reviewers, auditors and councillors found is told as the sources tell it."""

import csv
import html
import io
import re
from functools import cache
from pathlib import Path

import pytest

FILES = Path(__file__).parent / "scrutiny_files"
FACTS = [tuple(row) for row in csv.reader((FILES / "facts.csv").read_text("utf-8").splitlines()[1:])]
ASKED = [tuple(row) for row in csv.reader((FILES / "recommendations.csv").read_text("utf-8").splitlines()[1:])]
ENTRY = re.compile(r'<li class="recommendation" id="([\w-]+)".*?</li>', re.DOTALL)
OF_THE_SITE = Path(__file__).parent.parent / "data/scrutiny"


@cache
def source(site: Path, address: str) -> str:
    return (site / address / "index.html").read_text(encoding="utf-8")


def words(markup: str) -> str:
    return re.sub(r"\s+", " ", html.unescape(re.sub(r"<[^>]+>", " ", markup)))


@cache
def register(site: Path) -> dict[str, str]:
    return {entry[1]: entry[0] for entry in ENTRY.finditer(source(site, "recommendations"))}


@cache
def spreadsheet(site: Path) -> dict[str, dict[str, str]]:
    text = (site / "recommendations/recommendations.csv").read_bytes().decode("utf-8-sig")
    return {row["recommendation"]: row for row in csv.DictReader(io.StringIO(text))}


def test_at_least_a_hundred_facts_of_every_file_were_checked_by_hand():
    assert len(set(FACTS)) >= 100
    assert {page for page, _, _ in FACTS} == {file.stem for file in OF_THE_SITE.glob("*.yml")}


@pytest.mark.parametrize(("page", "what", "says"), FACTS, ids=["-".join(fact).replace(" ", "-") for fact in FACTS])
def test_a_fact_is_told_on_the_page_of_what_was_found(site_folder, page, what, says):
    assert says.casefold() in words(source(site_folder, f"scrutiny/{page}")).casefold()


@pytest.mark.parametrize(("id", "whom", "state", "came", "there"), ASKED, ids=[row[0] for row in ASKED])
def test_the_register_says_of_whom_it_was_asked_how_far_it_is_and_where_that_is_told(
    site_folder, id, whom, state, came, there
):
    entry = register(site_folder)[id]
    said = words(entry)

    assert f"For {whom}" in said or whom in said if whom else "names no agency" in said
    assert state.capitalize() in said
    assert came in said
    assert f'{there}"' in entry if there else "Tied to nothing" in said


@pytest.mark.parametrize(("id", "whom", "state", "came", "there"), ASKED, ids=[row[0] for row in ASKED])
def test_the_spreadsheet_says_the_same(site_folder, id, whom, state, came, there):
    row = spreadsheet(site_folder)[id]

    assert whom in row["for"] if whom else row["for"] == ""
    assert row["state"] == state
    assert came in row["came_of_it"] if came else row["came_of_it"] == ""
    assert there in row["told_in"] if there else row["tied"] == "no"


def test_the_register_and_the_spreadsheet_have_each_recommendation_once(site_folder):
    entries = [entry[1] for entry in ENTRY.finditer(source(site_folder, "recommendations"))]

    assert len(entries) == len(set(entries)) == len(spreadsheet(site_folder))
    assert entries == list(spreadsheet(site_folder))


def test_what_was_asked_is_told_in_the_same_words_on_its_page_and_in_the_register(site_folder):
    for id, row in spreadsheet(site_folder).items():
        address = row["page"].partition("#")[0].split("/", 3)[3].strip("/")
        there = {entry[1]: words(entry[0]) for entry in ENTRY.finditer(source(site_folder, address))}

        assert row["says"] in there[id], id
        assert row["says"] in words(register(site_folder)[id]), id
