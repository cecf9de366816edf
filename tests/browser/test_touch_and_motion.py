"""Links are large enough for a shaking hand, nothing appears by hovering alone, and nothing moves for those it makes ill."""

import pytest

from tests.browser.in_page import ask
from tests.browser.reader import Reader

OPEN_MENU = "document.querySelector('[data-menu]').open = true"


def answers(sitting, pages, question, first="0"):
    found = {}
    for address in pages:
        page = sitting.go(address)
        page.evaluate(first)
        found[address] = ask(page, question)
    return {address: said for address, said in found.items() if said}


@pytest.mark.parametrize("width", [360, 1280])
def test_every_link_is_large_enough_or_stands_clear(sit_down, specimens, width):
    assert answers(sit_down(Reader(width)), specimens, "targets", OPEN_MENU) == {}


def test_nothing_appears_by_hovering_alone(sit_down, specimens):
    assert answers(sit_down(), specimens, "appearing") == {}


def test_nothing_moves_for_those_who_ask_for_stillness(sit_down, specimens):
    assert answers(sit_down(Reader(360, less_motion=True)), specimens, "moving", OPEN_MENU) == {}


def test_hovering_and_focus_move_nothing_either(sit_down):
    page = sit_down(Reader(less_motion=True)).go("/")
    for name in ["main a", ".route", ".exit__link", "nav[aria-label=Menu] a"]:
        page.hover(name)
        page.focus(name)

        assert page.evaluate("document.getAnimations().length") == 0, name


@pytest.mark.parametrize(
    ("harm", "question"),
    [
        pytest.param(
            "document.querySelectorAll('.footer__links a').forEach(one => one.style.cssText = 'display: block; height: 12px')",
            "targets",
            id="small-links",
        ),
        pytest.param("document.querySelector('h1').title = 'More'", "appearing", id="a-title"),
        pytest.param(
            "document.styleSheets[1].insertRule('h1:hover::after { content: \"More\" }')",
            "appearing",
            id="words-on-hover",
        ),
        pytest.param(
            "document.styleSheets[1].insertRule('h1 { opacity: 0 }'); document.styleSheets[1].insertRule('h1:hover { opacity: 1 }')",
            "appearing",
            id="hidden-until-hovered",
        ),
        pytest.param(
            "document.querySelector('h1').animate([{opacity: 0}, {opacity: 1}], 9999)", "moving", id="an-animation"
        ),
        pytest.param(
            "document.querySelector('h1').style.setProperty('transition', 'color 1s', 'important')",
            "moving",
            id="a-transition",
        ),
        pytest.param(
            "document.documentElement.style.setProperty('scroll-behavior', 'smooth', 'important')",
            "moving",
            id="smooth",
        ),
    ],
)
def test_harm_would_be_seen(sit_down, harm, question):
    page = sit_down(Reader(360, less_motion=True)).go("/")

    page.evaluate(harm)

    assert ask(page, question) != []
