"""A fact sheet can be pinned to a wall and a briefing handed out: one side of paper, and two."""

import io

import pytest
from pypdf import PdfReader

from tests.browser.reader import Reader

SIDES = {"/fact-sheets/": 1, "/case-reviews/": 2}


def sides(page) -> int:
    return len(PdfReader(io.BytesIO(page.pdf(format="A4"))).pages)


@pytest.mark.parametrize(("folder", "most"), SIDES.items(), ids=SIDES)
def test_each_page_of_a_kind_fits_its_paper(sit_down, pages, folder, most):
    sitting = sit_down(Reader(794, 1123, paper=True))
    of_kind = [address for address in pages if address.startswith(folder) and address != folder]

    too_long = {address: found for address in of_kind if (found := sides(sitting.go(address))) > most}

    assert len(of_kind) >= 3
    assert too_long == {}


def test_the_summary_of_a_year_fits_two_sides(sit_down, pages):
    sitting = sit_down(Reader(794, 1123, paper=True))
    summaries = [address for address in pages if address.endswith("/summary/")]

    assert summaries
    assert {address: sides(sitting.go(address)) for address in summaries} == dict.fromkeys(summaries, 2)


def test_a_sheet_with_a_paragraph_too_many_would_be_seen(sit_down):
    page = sit_down(Reader(794, 1123, paper=True)).go("/fact-sheets/neglect/")

    page.evaluate("""() => {
        const words = document.querySelector(".columns__text > p");
        for (let more = 0; more < 12; more += 1) words.after(words.cloneNode(true));
    }""")

    assert sides(page) > SIDES["/fact-sheets/"]
