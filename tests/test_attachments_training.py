"""The table of training that can be taken away is the one on its page, and the one in the annual report."""

import csv
import html
import re
from pathlib import Path

import pytest

from tests.project import ROOT
from tests.test_sources import read

TABLE = ROOT / "docs/about/training-2017-18.csv"
ROW = re.compile(r'<tr><th scope="row">([^<]+)</th><td[^>]*>(?:<span[^>]*>)?(\d+)\b')
# Annual report 2017-18, paragraph 4.20, checked by hand.
REPORT = [57, 16, 11, 60, 62, 61, 124, 22, 122, 109, 11, 41, 15]


@pytest.fixture(scope="module")
def rows() -> list[tuple[str, str]]:
    with TABLE.open(encoding="utf-8", newline="") as file:
        return [(course, people) for course, people in csv.reader(file)][1:]


@pytest.fixture(scope="module")
def page(site_folder: Path) -> Path:
    return site_folder / "about" / "training" / "index.html"


def test_the_file_says_what_its_page_says(rows, page):
    shown = [(html.unescape(course), people) for course, people in ROW.findall(page.read_text(encoding="utf-8"))]

    assert rows == shown


def test_the_file_says_what_the_report_says(rows):
    assert [int(people) for _, people in rows] == REPORT


def test_the_page_says_that_the_courses_do_not_make_up_the_total(page):
    assert sum(REPORT) == 711
    assert "prints 725 as the total of this table. Its courses add up to 711" in read(page)
