"""Nothing is lost on a narrow screen, in large letters, or with more room between them."""

import pytest

from tests.browser.in_page import ask
from tests.browser.reader import Reader

LARGE_LETTERS = "document.documentElement.style.fontSize = '200%'"
# WCAG 1.4.12. By the object model, because the policy lets nobody add a style sheet.
ROOM_BETWEEN = """() => {
    for (const one of document.querySelectorAll("body, body *")) {
        one.style.setProperty("line-height", "1.5", "important");
        one.style.setProperty("letter-spacing", "0.12em", "important");
        one.style.setProperty("word-spacing", "0.16em", "important");
        if (one.matches("p")) one.style.setProperty("margin-bottom", "2em", "important");
    }
}"""
# Role, stop of the keyboard, whether it has a name, what becomes of what is too wide.
REGION = """one => {
    const heading = document.getElementById(one.getAttribute("aria-labelledby"));
    const name = heading ? heading.textContent.trim() : one.ariaLabel;
    return [one.role, one.tabIndex, !!name, getComputedStyle(one).overflowX];
}"""
OPEN_MENU = "document.querySelector('[data-menu]').open = true"


def lost(sitting, pages, change="0"):
    """What cannot be read, on every page, once it has been changed as a reader changes it."""
    found = []
    for address in pages:
        page = sitting.go(address)
        page.evaluate(change)
        found += [f"{address}: {sentence}" for sentence in ask(page, "layout")]
    return found


@pytest.mark.parametrize("height", [256, 640])
@pytest.mark.parametrize("script", [True, False], ids=["script", "without script"])
def test_no_page_scrolls_sideways_at_320_pixels(sit_down, pages, height, script):
    assert lost(sit_down(Reader(320, height, script=script)), pages) == []


def test_the_open_menu_fits_320_pixels(sit_down, specimens):
    assert lost(sit_down(Reader(320, 640)), specimens, OPEN_MENU) == []


@pytest.mark.parametrize("width", [768, 960, 1280, 1920])
def test_no_page_loses_anything_on_a_wider_screen(sit_down, specimens, width):
    assert lost(sit_down(Reader(width, 800)), specimens) == []


@pytest.mark.parametrize("width", [360, 1280])
def test_letters_twice_as_large_lose_nothing(sit_down, specimens, width):
    assert lost(sit_down(Reader(width, 800)), specimens, LARGE_LETTERS) == []


@pytest.mark.parametrize("width", [360, 1280])
def test_more_room_between_letters_loses_nothing(sit_down, specimens, width):
    assert lost(sit_down(Reader(width, 800)), specimens, ROOM_BETWEEN) == []


def test_a_wide_table_scrolls_in_a_region_that_has_a_name_and_takes_the_focus(sit_down, pages):
    sitting, wrong, wide = sit_down(Reader(320, 640)), [], 0

    for address in pages:
        for table in sitting.go(address).locator("main table").all():
            region = table.locator("xpath=..")
            facts = region.evaluate(REGION)
            wide += table.evaluate("one => one.scrollWidth > one.parentElement.clientWidth")
            if facts != ["region", 0, True, "auto"]:
                wrong.append(f"{address}: {facts}")

    assert wide
    assert wrong == []


@pytest.mark.parametrize(
    ("harm", "complaint"),
    [
        pytest.param("h1.style.width = '900px'", "the page is", id="too-wide"),
        pytest.param("h1.style.cssText = 'height: 5px; overflow: hidden'", "cut off at the foot", id="cut-off"),
        pytest.param(
            "h1.style.cssText = 'width: 20px; overflow: clip; white-space: nowrap'", "cut off at the side", id="cut"
        ),
        pytest.param("h1.style.cssText = 'margin-bottom: -3rem'", "lies over", id="overlap"),
        pytest.param("h1.style.cssText = 'position: relative; right: 40px'", "past the edge", id="past-the-edge"),
    ],
)
def test_what_is_lost_would_be_seen(sit_down, harm, complaint):
    page = sit_down(Reader(320, 640)).go("/about/")

    page.evaluate(f"() => {{ const h1 = document.querySelector('h1'); {harm}; }}")

    assert any(complaint in sentence for sentence in ask(page, "layout"))


def test_a_title_of_one_very_long_word_makes_no_page_wider_than_a_telephone(sit_down):
    page = sit_down(Reader(320, 640)).go("/fact-sheets/neglect/")

    page.evaluate(
        "document.querySelectorAll('h1, .trail [aria-current]').forEach(at => at.textContent = 'Llanfair'.repeat(12))"
    )

    assert page.evaluate("document.documentElement.scrollWidth") == 320
