"""With colours chosen by the reader's own system, everything that had a shape still has it."""

import pytest

from tests.browser.colours import contrast
from tests.browser.reader import Reader

EDGED = [".exit__link", ".menu__button", ".concern", ".route"]
EDGE = """one => {
    const style = getComputedStyle(one), around = getComputedStyle(document.body);
    return {style: style.borderTopStyle, width: parseFloat(style.borderTopWidth), edge: style.borderTopColor, ground: around.backgroundColor};
}"""
PALE = """() => {
    const found = [], words = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    while (words.nextNode()) {
        const holder = words.currentNode.parentElement;
        if (!words.currentNode.data.trim() || !holder.checkVisibility({visibilityProperty: true})) continue;
        let under = holder;
        while (under && /^(transparent|rgba\\(.*, 0\\))$/.test(getComputedStyle(under).backgroundColor)) under = under.parentElement;
        const ground = under ? getComputedStyle(under).backgroundColor : "rgb(255, 255, 255)";
        found.push([words.currentNode.data.trim().slice(0, 40), getComputedStyle(holder).color, ground]);
    }
    return found;
}"""


def pale(page, *, against=None):
    """Words that can hardly be told from what is under them."""
    return [said for said in page.evaluate(PALE) if contrast(said[1], against or said[2]) < 4.5]


@pytest.mark.parametrize("dark", [False, True], ids=["light", "dark"])
def test_buttons_and_blocks_keep_their_edges_in_forced_colours(sit_down, dark):
    page = sit_down(Reader(360, 640, dark=dark, forced_colours=True)).go("/")

    for name in EDGED:
        edge = page.locator(name).first.evaluate(EDGE)

        assert edge["style"] == "solid", name
        assert edge["width"] >= 1, name
        assert contrast(edge["edge"], edge["ground"]) >= 3, (name, edge)


@pytest.mark.parametrize("dark", [False, True], ids=["light", "dark"])
@pytest.mark.parametrize("width", [360, 1280])
def test_words_can_be_read_in_forced_colours(sit_down, specimens, width, dark):
    sitting = sit_down(Reader(width, dark=dark, forced_colours=True))

    found = {address: pale(sitting.go(address)) for address in specimens}

    assert not any(found.values()), found


def test_the_menus_arrow_and_the_dots_are_drawn_in_forced_colours(sit_down):
    page = sit_down(Reader(360, 640, forced_colours=True)).go("/")
    page.keyboard.press("Shift")

    arrow = page.evaluate("getComputedStyle(document.querySelector('.menu__button'), '::after').borderBottomColor")
    ground = page.evaluate("getComputedStyle(document.body).backgroundColor")
    dots = page.locator("[data-exit-dots] i").evaluate_all(
        "all => all.map(one => getComputedStyle(one).backgroundColor)"
    )
    under = page.evaluate("getComputedStyle(document.querySelector('.exit__link')).backgroundColor")

    assert contrast(arrow, ground) >= 3
    assert contrast(dots[0], under) >= 3
    assert dots[0] != dots[1]


def test_the_menu_still_shows_which_page_this_is_in_forced_colours(sit_down):
    page = sit_down(Reader(forced_colours=True)).go("/")

    lines = page.locator(".menu__sections a").evaluate_all(
        "all => all.map(one => [one.ariaCurrent, getComputedStyle(one).borderBottomColor])"
    )

    [here] = [line for current, line in lines if current]
    assert here not in [line for current, line in lines if not current]


def test_pale_words_would_be_seen(sit_down):
    page = sit_down().go("/")

    page.evaluate("document.querySelector('h1').style.color = '#bbb'")

    assert pale(page) != []
