"""A suggestion is opened by mouse or finger, leads to the paragraph that was asked for, and to help first."""

import re

import pytest

from tests.browser.reader import Reader
from tests.browser.searching import BOX, OPTION, SUGGESTED, options, suggested


@pytest.fixture
def page(sit_down):
    return sit_down().go("/about/")


def test_the_mouse_opens_a_suggestion_and_does_not_lose_the_box_before(page):
    suggested(page, "neglect")
    option = page.locator(OPTION).first

    option.hover()
    page.mouse.down()
    assert page.locator(SUGGESTED).is_visible()
    page.mouse.up()

    page.wait_for_url(lambda url: "/about/" not in url)


@pytest.fixture
def telephone(chromium, serve):
    origin = serve().origin
    context = chromium.new_context(has_touch=True, is_mobile=True, viewport={"width": 360, "height": 640})
    page = context.new_page()
    page.goto(origin + "/about/")
    yield page
    context.close()


def test_a_finger_opens_a_suggestion_and_each_is_large_enough_for_one(telephone):
    page = telephone
    page.tap(BOX)
    suggested(page, "neglect")

    assert all(box["height"] >= 44 for box in (one.bounding_box() for one in page.locator(OPTION).all()))
    page.locator(OPTION).nth(1).tap()
    page.wait_for_url(lambda url: "/about/" not in url)


def test_a_number_of_a_paragraph_leads_to_the_paragraph(sit_down):
    page = suggested(sit_down().go("/"), "3.20")
    assert "paragraph 3.20" in options(page)[0]

    page.locator(OPTION).first.click()

    page.wait_for_url(re.compile(r"/annual-reports/.*#3\.20$"))
    assert page.locator("[id='3.20']").is_visible()


@pytest.mark.parametrize("words", ["worried", "abuse", "hurt", "help", "999"])
def test_who_is_worried_is_led_to_whom_to_tell_first(sit_down, words):
    page = suggested(sit_down(Reader(360, 640)).go("/about/"), words)
    assert options(page)[0].startswith("Worried about a child?")

    page.keyboard.press("ArrowDown")
    page.keyboard.press("Enter")

    page.wait_for_url("**/about/#worried--contacts")
    assert page.evaluate("document.activeElement.id") == "worried--contacts"
    assert page.locator(".concern a[href='tel:999']").first.is_visible()
    assert page.locator(SUGGESTED).count() == 0
