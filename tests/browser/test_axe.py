"""Nobody is shut out by what a machine can find: axe finds nothing on any page, in any of eight ways of reading."""

import pytest

from tests.browser import axe
from tests.browser.reader import EIGHT_WAYS, WIDTHS, Reader

MENU = "[data-menu] > summary"


def turn(addresses, way):
    """The pages whose turn it is: each comes up in two of the eight ways, and every way has a share of them."""
    return [address for number, address in enumerate(addresses) if number % 4 == way % 4]


@pytest.mark.parametrize("way", range(len(EIGHT_WAYS)), ids=[str(reader) for reader in EIGHT_WAYS])
def test_axe_finds_nothing_on_one_page_of_each_make_nor_on_any_page_in_its_turn(sit_down, pages, specimens, way):
    sitting = sit_down(EIGHT_WAYS[way])

    addresses = sorted({*specimens, *turn(pages, way)})
    found = [finding for address in addresses for finding in axe.findings(sitting.go(address))]

    assert found == []


def test_no_page_is_forgotten(pages):
    turns = [address for way in range(len(EIGHT_WAYS)) for address in turn(pages, way)]

    assert sorted(turns) == sorted([*pages, *pages])


@pytest.mark.parametrize("dark", [False, True], ids=["light", "dark"])
@pytest.mark.parametrize("script", [True, False], ids=["script", "without script"])
def test_axe_finds_nothing_when_the_menu_is_open(sit_down, dark, script):
    page = sit_down(Reader(360, 640, dark=dark, script=script)).go("/about/")

    page.click(MENU)

    assert page.is_visible("nav[aria-label=Menu]")
    assert axe.findings(page) == []


@pytest.mark.parametrize("dark", [False, True], ids=["light", "dark"])
@pytest.mark.parametrize("presses", [1, 2])
@pytest.mark.parametrize("width", WIDTHS, ids=str)
def test_axe_finds_nothing_while_someone_is_pressing_shift(sit_down, dark, presses, width):
    page = sit_down(Reader(*width, dark=dark)).go("/")

    for _ in range(presses):
        page.keyboard.press("Shift")

    assert page.locator(f"[data-exit-dots][data-count='{presses}']").is_visible()
    assert axe.findings(page) == []


@pytest.mark.parametrize(
    ("harm", "rule"),
    [
        pytest.param("document.querySelector('h1').remove()", "page-has-heading-one", id="no-heading"),
        pytest.param("document.querySelector('main p').style.color = '#9a9a9a'", "color-contrast", id="too-pale"),
        pytest.param(
            "document.querySelector('main').append(document.createElement('button'))", "button-name", id="unnamed"
        ),
        pytest.param("document.documentElement.removeAttribute('lang')", "html-has-lang", id="no-language"),
    ],
)
@pytest.mark.parametrize("script", [True, False], ids=["script", "without script"])
def test_axe_would_see_harm(sit_down, harm, rule, script):
    page = sit_down(Reader(script=script)).go("/")

    page.evaluate(harm)

    assert any(rule in finding for finding in axe.findings(page))


def test_the_colours_are_those_that_a_test_believes_in(sit_down):
    sitting = sit_down(Reader(dark=True))
    sitting.go("/")

    sitting.page.emulate_media(color_scheme="light")

    with pytest.raises(AssertionError, match="dark is False"):
        sitting.go("/")
