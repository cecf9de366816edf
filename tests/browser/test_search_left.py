"""Someone who is overlooked gets away from the search at once, at any moment, and nothing of it stays in sight."""

import pytest

from tests.browser.reader import WIDTHS, Reader
from tests.browser.search_states import chosen, results, suggestions, worried
from tests.browser.searching import BOX, SUGGESTED
from tests.browser.test_quick_exit import AWAY, DOTS
from tests.browser.test_quick_exit_leaves_nothing import AT_ONCE


@pytest.fixture
def overlooked(sit_down):
    sitting = sit_down()
    page = "<title>Weather</title>rain"
    sitting.context.route(AWAY, lambda route: route.fulfill(content_type="text/html", body=page))
    return sitting


@pytest.mark.parametrize("state", [suggestions, chosen, results, worried])
def test_shift_three_times_leads_away_at_any_moment(overlooked, state):
    page = state(overlooked)
    page.focus(BOX)

    for _ in range(3):
        page.keyboard.press("Shift")

    page.wait_for_url(AWAY)


def test_capital_letters_in_the_box_do_not_lead_away(overlooked):
    page = overlooked.go("/about/")
    page.focus(BOX)
    for letter in "CSEFGM":
        page.keyboard.press(f"Shift+{letter}")

    assert page.input_value(BOX) == "CSEFGM"
    assert page.get_attribute(DOTS, "data-count") in (None, "0")


@pytest.mark.parametrize("size", [*WIDTHS, (960, 600), (320, 256)], ids=str)
def test_the_link_out_is_never_under_the_suggestions(sit_down, size):
    page = suggestions(sit_down(Reader(*size)))

    corners = page.locator(".exit__link").evaluate("""link => {
        const box = link.getBoundingClientRect();
        return [[1, 9], [box.width - 2, 9], [1, box.height - 9], [box.width - 2, box.height - 9]]
            .map(([along, down]) => document.elementFromPoint(box.left + along, box.top + down) === link);
    }""")

    assert corners == [True] * 4


@pytest.mark.parametrize("size", [(1280, 800), (960, 600)], ids=str)
def test_on_a_desk_no_suggestion_is_under_the_link_out(sit_down, size):
    page = suggestions(sit_down(Reader(*size)))
    link, listed = page.locator(".exit__link").bounding_box(), page.locator(SUGGESTED).bounding_box()

    assert listed["x"] >= 0
    assert listed["x"] + listed["width"] <= link["x"]


@pytest.mark.parametrize("state", [suggestions, results])
def test_leaving_blanks_the_page_with_its_suggestions_and_results(sit_down, state):
    sitting = sit_down()
    sitting.context.route(AWAY, lambda route: None)

    seen = state(sitting).evaluate(AT_ONCE)

    assert (seen["covered"], seen["words"]) == (True, "Loading.")
