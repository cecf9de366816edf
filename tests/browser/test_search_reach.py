"""In every state of the search nobody is shut out: axe finds nothing, nothing is cut off, the policy holds."""

from itertools import product

import pytest

from tests.browser import axe
from tests.browser.colours import contrast
from tests.browser.in_page import ask
from tests.browser.reader import WIDTHS, Reader
from tests.browser.search_states import STATES, chosen, results, suggestions
from tests.browser.searching import BOX, OPTION, RESULT, SUGGESTED
from tests.browser.test_schemes import EDGE, pale

LARGE_LETTERS = "document.documentElement.style.fontSize = '200%'"
WAYS = [Reader(*size, dark=dark) for size, dark in product(WIDTHS, (False, True))]


def is_covered(finding):
    """axe cannot tell the colours of what the suggestions lie over, nor of those that are scrolled away."""
    return "/search/" not in finding and "color-contrast" in finding


@pytest.mark.parametrize("reader", WAYS, ids=str)
def test_axe_finds_nothing_in_any_state(sit_down, reader):
    sitting, found = sit_down(reader), []

    for state in STATES:
        page = state(sitting)
        found += [one for one in axe.findings(page) if not is_covered(one)] + pale(page)

    assert found == []


@pytest.mark.parametrize("width", [320, 360, 1280])
@pytest.mark.parametrize("letters", [None, LARGE_LETTERS], ids=["usual letters", "large letters"])
def test_nothing_is_lost_in_any_state(sit_down, width, letters):
    sitting, lost = sit_down(Reader(width, 640)), {}
    for state in STATES:
        page = state(sitting)
        page.evaluate(letters or "0")
        found = [one for one in ask(page, "layout") if "lies over" not in one or not page.locator(SUGGESTED).count()]
        lost[state.__name__] = found

    assert lost == {state.__name__: [] for state in STATES}


def test_at_four_times_the_size_every_suggestion_can_be_reached(sit_down):
    page = suggestions(sit_down(Reader(320, 256)))

    for at in range(page.locator(OPTION).count()):
        page.keyboard.press("ArrowDown")
        box, option = page.locator(SUGGESTED).bounding_box(), page.locator(OPTION).nth(at).bounding_box()

        assert option["y"] >= box["y"] - 1
        assert option["y"] + min(option["height"], box["height"]) <= box["y"] + box["height"] + 1


@pytest.mark.parametrize("dark", [False, True], ids=["light", "dark"])
def test_in_forced_colours_it_has_its_edges_and_what_is_chosen_and_marked_is_seen(sit_down, dark):
    sitting = sit_down(Reader(360, 640, dark=dark, forced_colours=True))
    page = chosen(sitting)
    edges = {name: page.locator(name).first.evaluate(EDGE) for name in (BOX, ".search__button", SUGGESTED)}
    grounds = page.locator(OPTION).evaluate_all("all => all.map(one => getComputedStyle(one).backgroundColor)")

    assert {name for name, edge in edges.items() if contrast(edge["edge"], edge["ground"]) < 3} == set()
    assert len(set(grounds)) == 2
    assert pale(page) == []
    page = results(sitting)
    assert pale(page) == []
    line = page.locator(f"{RESULT} mark").first.evaluate("one => getComputedStyle(one).textDecorationLine")
    assert line == "underline"


def test_the_policy_holds_in_every_state(sit_down):
    complaints = []
    for state in STATES:
        sitting = sit_down()
        sitting.page.on("console", lambda said: complaints.append(said.text))
        sitting.page.on("pageerror", lambda error: complaints.append(str(error)))
        state(sitting)

    assert [one for one in complaints if "ERR_FAILED" not in one] == []
