"""When a part of the search does not come, that is said, and another try works."""

import re

import pytest

from tests.browser.searching import BOX, OPTION, RESULT, address, answered, suggested

BROKEN = "[data-search-broken]"


@pytest.mark.parametrize("piece", [r"/start\.js", r"/w-n\.js", r"/p-\d+\.js", r"/t-\d+\.js"])
@pytest.mark.parametrize("how", ["lost", "another page in its place"])
def test_when_a_piece_does_not_come_that_is_said_and_another_try_works(sit_down, piece, how):
    sitting = sit_down()
    wrong = {"content_type": "text/javascript", "body": "'a page of the host'"}
    sitting.context.route(re.compile(piece), lambda route: route.abort() if how == "lost" else route.fulfill(**wrong))
    page = answered(sitting.go(address("neglect")))
    assert page.is_visible(BROKEN)
    assert page.get_attribute(BROKEN, "role") == "alert"
    assert page.locator(RESULT).count() == 0

    sitting.context.unroute_all()
    page.get_by_role("button", name="Search", exact=True).click()

    page.wait_for_selector(RESULT)
    assert not page.is_visible(BROKEN)
    assert page.input_value(BOX) == "neglect"


def test_more_that_does_not_come_is_said_too(sit_down):
    sitting = sit_down()
    page = answered(sitting.go(address("neglect")))
    sitting.context.route(re.compile(r"/t-\d+\.js"), lambda route: route.abort())

    page.get_by_role("button", name="Show more").click()

    page.wait_for_selector(f"{BROKEN}:visible")


def test_in_the_box_trouble_leaves_a_box_that_leads_to_the_page_of_the_search(sit_down):
    sitting = sit_down()
    sitting.context.route(re.compile(r"/start\.js"), lambda route: route.abort())
    page = sitting.go("/about/")
    with page.expect_event("requestfailed"):
        page.fill(BOX, "neglect")
    assert page.locator(OPTION).count() == 0

    sitting.context.unroute_all()
    suggested(page, "neglected")
    page.keyboard.press("Enter")

    page.wait_for_url("**/search/#q=neglected")
