"""Everything can be reached and used from the keyboard, in order, in sight, and nothing holds on to it."""

import pytest

from tests.browser.in_page import ask
from tests.browser.reader import Reader
from tests.browser.stops import hidden, out_of_place, stops

SIZES = [
    pytest.param((1280, 800), id="desk"),
    pytest.param((360, 640), id="telephone"),
    pytest.param((320, 256), id="zoomed-400"),
]


@pytest.mark.parametrize("key", ["Tab", "Shift+Tab"])
@pytest.mark.parametrize("size", SIZES)
def test_the_tab_key_comes_by_everything_in_order_and_in_sight(sit_down, specimens, size, key):
    sitting, wrong = sit_down(Reader(*size)), []

    for address in specimens:
        page = sitting.go(address)
        walked = list(stops(page, key))
        wrong += [f"{address}: {sentence}" for stop in walked for sentence in hidden(stop)]
        onwards = walked if key == "Tab" else walked[::-1]
        wrong += [f"{address}: {sentence}" for sentence in out_of_place(onwards)]
        if [stop.number for stop in onwards] != ask(page, "reachable"):
            wrong.append(f"{address}: not the same stops as in the page: {[stop.html for stop in walked]}")

    assert wrong == []


def test_the_first_stop_leads_to_the_content(sit_down, pages):
    sitting, missed = sit_down(Reader(360, 640)), []

    for address in pages:
        page = sitting.go(address)
        page.keyboard.press("Tab")
        page.keyboard.press("Enter")
        page.keyboard.press("Tab")
        if not page.evaluate(
            "document.querySelector('main').contains(document.activeElement) || !document.querySelector('main a, main [tabindex=\"0\"]')"
        ):
            missed.append(address)

    assert missed == []


def test_the_link_to_the_content_gives_it_the_focus(sit_down):
    page = sit_down().go("/about/")

    page.keyboard.press("Tab")
    page.keyboard.press("Enter")

    assert page.evaluate("document.activeElement.tagName") == "MAIN"


@pytest.mark.parametrize(
    ("harm", "complaint"),
    [
        pytest.param(
            "h1.style.cssText = 'position: fixed; inset: 0; z-index: 99; background: red'", "under", id="covered"
        ),
        pytest.param(
            "link.style.cssText = 'position: absolute; left: -4000px'", "nothing of it is on the screen", id="away"
        ),
        pytest.param(
            "link.style.cssText = 'display: block; width: 0; height: 0; overflow: hidden'", "no shape", id="no-size"
        ),
    ],
)
def test_a_hidden_stop_would_be_seen(sit_down, harm, complaint):
    page = sit_down().go("/about/")

    page.evaluate(
        f"() => {{ const h1 = document.querySelector('h1'), link = document.querySelector('main p a'); {harm}; }}"
    )

    assert any(complaint in sentence for stop in stops(page) for sentence in hidden(stop))


def test_a_wrong_order_would_be_seen(sit_down):
    page = sit_down().go("/about/")

    page.evaluate("document.querySelector('.footer__links li:last-child a').tabIndex = 1")

    assert [stop.number for stop in stops(page)] != ask(page, "reachable")


def test_a_list_shown_backwards_would_be_seen(sit_down):
    page = sit_down().go("/")

    page.evaluate("""() => {
        const list = document.querySelector('.routes__list');
        list.style.cssText = 'display: flex; flex-direction: column-reverse';
    }""")

    assert list(out_of_place(list(stops(page)))) != []
