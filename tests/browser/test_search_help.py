"""When nothing is found there is a way on; the words of the worried bring help first; a part of the page is no query."""

import pytest

from tests.browser.reader import Reader
from tests.browser.searching import BOX, RESULT, SAID, TITLE, address, answered, asked, parts

KIND = "#filter--kind"
CONCERN_FIRST = ".found > [data-search-worried] > .concern"


@pytest.fixture
def found(sit_down):
    """The page of what is found for these words."""
    return lambda words, **how: answered(sit_down(Reader(**how)).go(address(words)))


def test_when_nothing_is_found_it_says_what_it_looked_for_and_where_to_go(found):
    page = found("zzqxv")

    assert parts(page) == ["none"]
    assert "zzqxv" in page.text_content(SAID)
    links = page.locator("[data-search-none] li a").evaluate_all("all => all.map(one => one.getAttribute('href'))")
    assert links == ["../a-to-z/", "../contact/", "#worried--contacts"]


def test_words_that_look_like_it_are_one_press_away(found):
    page = found("neglectzzz")
    near = page.locator("[data-search-nearest] a").first
    word = near.text_content()

    near.click()
    page.wait_for_selector(RESULT)

    assert page.input_value(BOX) == word
    assert parts(page)[-1] != "none"
    page.go_back()
    page.wait_for_selector("[data-search-none]:visible")
    assert page.input_value(BOX) == "neglectzzz"


def test_a_slip_is_mended_and_that_is_said(found):
    page = found("exploitatoin")

    assert "“exploitatoin”" in page.text_content("[data-search-instead]")
    assert page.locator(RESULT).count() > 0


def test_the_words_of_the_worried_bring_whom_to_tell_first_and_it_goes_back(found):
    page = found("hurt", width=360, height=640)
    assert page.locator(CONCERN_FIRST).is_visible()
    assert page.locator(".concern").count() == 1

    asked(page, "attendance")

    assert page.locator(f"{CONCERN_FIRST}").count() == 0
    assert page.evaluate("document.querySelector('.concern').parentNode.lastElementChild.className") == "concern"


@pytest.mark.parametrize("part", ["#worried--contacts", "#main--content"])
def test_a_link_to_a_part_of_the_page_leaves_what_was_found(found, part):
    page = found("abuse")
    titles = page.locator(TITLE).all_text_contents()

    page.evaluate(f"document.querySelector(\"a[href='{part}']\").click()")
    page.wait_for_url(f"**{part}")

    assert page.locator(TITLE).all_text_contents() == titles
    assert page.locator(CONCERN_FIRST).count() == 1
    page.select_option(KIND, index=1)
    page.wait_for_url("**/#q=abuse&kind=*")
    answered(page)
