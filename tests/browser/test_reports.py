"""A paragraph can be found by its number, and cited, with a script and without."""

import pytest

from tests.browser.reader import Reader

CHAPTER = "/annual-reports/2017-18/3-progress/"
CITED = "Medway Safeguarding Children Board, Annual report 2017-18, paragraph 3.20, published 21 November 2026, https://www.example.org/annual-reports/2017-18/3-progress/#3.20"


@pytest.mark.parametrize("script", [True, False], ids=["script", "without script"])
def test_the_number_of_a_paragraph_leads_to_it_and_says_how_it_is_cited(sit_down, script):
    page = sit_down(Reader(360, 640, script=script)).go(CHAPTER)
    assert page.locator(".cite:visible").count() == 0

    page.locator('[id="3.20"] .numbered__number').click()

    assert page.url.endswith("#3.20")
    assert page.locator(".cite:visible [data-cite]").all_inner_texts() == [CITED]


def test_the_words_to_cite_are_copied_by_a_button_that_says_so(sit_down):
    sitting = sit_down()
    sitting.context.grant_permissions(["clipboard-read", "clipboard-write"])
    page = sitting.go(f"{CHAPTER}#3.20")

    page.get_by_role("button", name="Copy the words to cite this paragraph").press("Enter")

    page.get_by_text("Copied.").wait_for()
    assert page.evaluate("navigator.clipboard.readText()") == CITED


def test_the_button_goes_to_the_paragraph_that_is_chosen_next(sit_down):
    page = sit_down().go(f"{CHAPTER}#3.20")

    page.locator('[id="3.21"] .numbered__number').click()

    assert page.locator(".cite__copy").count() == 1
    assert "paragraph 3.21," in page.locator(".cite:has(.cite__copy)").inner_text()


def test_a_mention_leads_to_its_paragraph_in_another_chapter(sit_down):
    page = sit_down().go("/annual-reports/2017-18/1-introduction/")

    page.get_by_role("link", name="paragraphs 3.24").click()

    page.wait_for_url(f"**{CHAPTER}#3.24")
    assert page.locator('[id="3.24"]:target').is_visible()


def test_the_number_is_copied_with_its_sentence(sit_down):
    page = sit_down().go(CHAPTER)

    copied = page.evaluate(
        "() => { getSelection().selectAllChildren(document.getElementById('3.20')); return getSelection().toString(); }"
    )

    assert copied.startswith("3.20 Nationally, neglect")


def test_a_reader_goes_through_the_whole_report_by_the_link_to_what_is_next(sit_down):
    page, seen = sit_down().go("/annual-reports/2017-18/foreword/"), []
    while (after := page.locator(".pager a[rel=next]")).count():
        with page.expect_navigation():
            after.click()
        seen.append(page.locator("h1").inner_text())

    assert len(seen) == 5 + 5 + 1 + 16
    assert seen[:2] == ["Independent Chair's introduction", "The board"]


def test_from_a_chapter_a_reader_finds_where_its_figures_come_from(sit_down):
    page = sit_down().go("/annual-reports/2017-18/3-progress/")

    page.get_by_role("link", name="Where the figures on this page come from").click()
    page.wait_for_url("**/figures/#figures--3-progress")
    listed = page.locator("#figures--3-progress + ul a").evaluate_all("all => all.map(one => one.getAttribute('href'))")

    assert "../../../numbers/child-protection-plans/" in listed
    assert "../3-progress/#3.58" in listed
