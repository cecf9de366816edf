"""The menu opens with a key, closes with Escape, and is a plain row on a desk."""

import pytest

from tests.browser.in_page import ask
from tests.browser.reader import Reader
from tests.browser.stops import stops

BUTTON = "[data-menu] > summary"
LINKS = "[data-menu] nav a"
FOCUS_IN_MENU = "!!document.activeElement.closest('[data-menu] nav')"
TELEPHONE = Reader(360, 640)


@pytest.mark.parametrize("script", [True, False], ids=["script", "without script"])
@pytest.mark.parametrize("key", ["Enter", "Space"])
def test_the_menu_opens_with_a_key(sit_down, key, script):
    page = sit_down(Reader(360, 640, script=script)).go("/")

    page.focus(BUTTON)
    page.keyboard.press(key)

    assert page.locator(LINKS).first.is_visible()


def test_escape_closes_the_menu_and_goes_back_to_its_button(sit_down):
    page = sit_down(TELEPHONE).go("/")
    page.focus(BUTTON)
    page.keyboard.press("Enter")
    page.keyboard.press("Tab")
    assert page.evaluate(FOCUS_IN_MENU)

    page.keyboard.press("Escape")

    assert not page.locator(LINKS).first.is_visible()
    assert page.evaluate(f"document.activeElement === document.querySelector('{BUTTON}')")


def test_escape_leaves_the_focus_alone_when_it_is_elsewhere(sit_down):
    page = sit_down(TELEPHONE).go("/about/")
    page.click(BUTTON)
    page.focus("main a")

    page.keyboard.press("Escape")

    assert page.evaluate("!!document.activeElement.closest('main')")


@pytest.mark.parametrize("key", ["Tab", "Shift+Tab"])
def test_the_open_menu_does_not_hold_on_to_the_focus(sit_down, key):
    page = sit_down(TELEPHONE).go("/")
    page.click(BUTTON)
    page.evaluate("document.activeElement.blur()")
    page.evaluate("getSelection().removeAllRanges()")
    page.focus(LINKS)

    walked = list(stops(page, key))

    assert walked[-1].room != "menu__sections"
    assert len({stop.number for stop in walked}) == len(walked)


def test_a_closed_menus_links_are_no_stops_on_a_telephone(sit_down):
    page = sit_down(TELEPHONE).go("/")

    assert not any("menu__" in stop.room for stop in stops(page) if "summary" not in stop.html)


@pytest.mark.parametrize("script", [True, False], ids=["script", "without script"])
def test_the_menus_links_are_stops_on_a_desk(sit_down, script):
    page = sit_down(Reader(1280, 800, script=script)).go("/")

    walked = {stop.number for stop in stops(page)}

    assert page.locator(LINKS).count() > 4
    assert (
        set(
            page.locator(LINKS).evaluate_all(
                "(links, all) => links.map(one => [...document.querySelectorAll('body *:not(.search > [role])')].indexOf(one))"
            )
        )
        <= walked
    )


def test_a_tap_elsewhere_closes_the_menu(sit_down):
    page = sit_down(TELEPHONE).go("/about/")
    page.click(BUTTON)

    page.click("footer strong")

    assert not page.locator(LINKS).first.is_visible()


def test_the_open_menu_is_all_reachable(sit_down):
    page = sit_down(TELEPHONE).go("/")

    page.evaluate("document.querySelector('[data-menu]').open = true")

    assert [stop.number for stop in stops(page)] == ask(page, "reachable")
