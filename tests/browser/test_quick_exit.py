"""Someone who is overlooked gets away from the page at once, and Back does not bring it up again."""

import re

import pytest

from tests.browser.reader import Reader

AWAY = "https://www.bbc.co.uk/weather"
LINK = ".exit [data-exit]"
DOTS = "[data-exit-dots]"
STATUS = "p[role=status]"


@pytest.fixture
def away():
    """An outside page that stands in for the real one: nothing leaves this machine."""
    return lambda context: context.route(
        AWAY, lambda route: route.fulfill(content_type="text/html", body="<title>Weather</title>rain")
    )


@pytest.fixture
def reading(sit_down, away):
    """Someone reading a page, with the outside page ready."""

    def _reading(address="/worried/", **how):
        sitting = sit_down(Reader(**how))
        away(sitting.context)
        return sitting.go(address)

    return _reading


def press_shift(page, times):
    for _ in range(times):
        page.keyboard.press("Shift")


@pytest.mark.parametrize("script", [True, False], ids=["script", "without script"])
def test_the_link_leads_away(reading, script):
    page = reading(script=script)

    page.click(LINK)

    page.wait_for_url(AWAY)


def test_every_page_has_the_link_and_the_shortcut(sit_down, pages):
    sitting = sit_down()

    for address in pages:
        page = sitting.go(address)

        assert [link.get_attribute("href") for link in page.locator("a[data-exit]").all()] == [AWAY, AWAY], address
        assert "noreferrer" in page.get_attribute(LINK, "rel")


def test_the_link_says_that_it_is_for_an_emergency(reading):
    assert re.sub(r"\s+", " ", reading().text_content(LINK)).strip() == "Emergency: Leave this site"


@pytest.mark.parametrize(("width", "height"), [(1280, 800), (360, 640), (320, 256)])
@pytest.mark.parametrize("scrolled", [0, 1], ids=["top", "foot"])
def test_the_link_is_large_and_within_reach_wherever_the_page_is(reading, width, height, scrolled):
    page = reading("/for/professionals/", width=width, height=height)

    page.evaluate(f"scrollTo(0, {scrolled} * (document.body.scrollHeight * 0.6))")
    box = page.locator(LINK).bounding_box()

    assert box["height"] >= 44
    assert box["width"] >= 44
    assert box["y"] >= 0
    assert box["y"] + box["height"] <= height


def test_the_second_shortcut_leads_away_from_the_keyboard(reading):
    page = reading()

    page.keyboard.press("Tab")
    page.keyboard.press("Tab")
    assert (
        page.evaluate("document.activeElement.closest('.skip') && document.activeElement.innerText")
        == "Leave this site quickly"
    )
    page.keyboard.press("Enter")

    page.wait_for_url(AWAY)


def test_shift_three_times_leads_away(reading):
    page = reading()

    press_shift(page, 3)

    page.wait_for_url(AWAY)


def test_shift_three_times_slowly_leads_away(reading):
    page = reading()
    page.clock.install()

    press_shift(page, 1)
    page.clock.run_for(4900)
    press_shift(page, 1)
    page.clock.run_for(4900)
    press_shift(page, 1)

    page.wait_for_url(AWAY)


def test_a_gap_of_more_than_five_seconds_starts_again(reading):
    page = reading()
    page.clock.install()

    press_shift(page, 2)
    page.clock.run_for(5100)
    assert page.text_content(STATUS) == "Exit this page expired."
    assert page.get_attribute(DOTS, "data-count") == "0"
    press_shift(page, 2)

    assert "/worried/" in page.url
    assert page.get_attribute(DOTS, "data-count") == "2"


CAPITAL_LETTERS = {
    "letter let go first": ["+Shift", "+A", "-A", "-Shift"],
    "shift let go first": ["+Shift", "+A", "-Shift", "-A"],
    "letter pressed first": ["+A", "+Shift", "-A", "-Shift"],
    "two letters": ["+Shift", "+A", "+B", "-A", "-B", "-Shift"],
}


@pytest.mark.parametrize("keys", CAPITAL_LETTERS.values(), ids=CAPITAL_LETTERS)
def test_typing_capital_letters_does_not_lead_away(reading, keys):
    page = reading()

    for key in keys * 4:
        (page.keyboard.down if key[0] == "+" else page.keyboard.up)(key[1:])

    assert "/worried/" in page.url
    assert page.get_attribute(DOTS, "data-count") in (None, "0")


@pytest.mark.parametrize("keys", ["Shift+Tab", "Control+Shift", "Shift+Control", "Alt+Shift", "Escape"])
def test_other_keys_do_not_lead_away(reading, keys):
    page = reading()

    for _ in range(4):
        page.keyboard.press(keys)

    assert "/worried/" in page.url
    assert page.get_attribute(DOTS, "data-count") in (None, "0")


def test_a_held_shift_counts_once(reading):
    page = reading()

    for _ in range(5):
        page.keyboard.down("Shift")
    page.keyboard.up("Shift")

    assert page.get_attribute(DOTS, "data-count") == "1"


def test_selecting_with_shift_and_the_mouse_does_not_lead_away(reading):
    page = reading()

    for _ in range(4):
        page.click("main p.summary", modifiers=["Shift"])

    assert page.get_attribute(DOTS, "data-count") in (None, "0")


@pytest.mark.parametrize(
    ("presses", "said"), [(1, "Shift, press 2 more times to exit."), (2, "Shift, press 1 more time to exit.")]
)
def test_each_press_is_said_and_shown(reading, presses, said):
    page = reading()

    press_shift(page, presses)

    assert page.text_content(STATUS) == said
    assert page.get_attribute(DOTS, "data-count") == str(presses)
    assert page.locator(f"{DOTS} i").first.is_visible()


def test_another_key_takes_back_what_was_said(reading):
    page = reading()

    press_shift(page, 2)
    page.keyboard.press("a")

    assert page.text_content(STATUS) == ""
    assert page.get_attribute(DOTS, "data-count") == "0"
