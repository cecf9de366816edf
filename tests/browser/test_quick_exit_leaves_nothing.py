"""Once someone has left quickly, nothing of the page can be seen: not for a moment, not by Back, not in what is kept."""

import pytest

from tests.browser import axe
from tests.browser.chromium import launch
from tests.browser.reader import Reader, Sitting
from tests.browser.test_quick_exit import AWAY, LINK, press_shift

# Taken in the same turn as the click, before the browser can draw or go anywhere.
AT_ONCE = """() => {
    document.querySelector(".exit [data-exit]").click();
    const cover = document.querySelector(".cover"), icon = document.querySelector("link[rel=icon]");
    const middle = document.elementFromPoint(innerWidth / 2, innerHeight / 2);
    return {
        covered: middle === cover && document.elementFromPoint(5, innerHeight - 5) === cover,
        role: cover.getAttribute("role"),
        words: document.body.innerText.trim(),
        title: document.title.trim(),
        icon: icon ? icon.getAttribute("href") : "",
        kept: {...sessionStorage},
    };
}"""

# A moment later, so that the answer is not asked of a page that is gone.
PRESS_BACK = "setTimeout(() => history.back())"


@pytest.fixture
def weather(serve):
    """The outside page, on an origin of its own."""
    return serve(lambda body: b"<!doctype html><title>Weather</title>rain")


@pytest.fixture
def leading_to_weather(serve, weather):
    """The site, with its exit leading to that page."""
    return serve(lambda body: body.replace(AWAY.encode(), weather.origin.encode()))


@pytest.fixture
def remembering(driver, leading_to_weather):
    """A reader whose browser keeps whole pages for Back, as people's browsers do."""
    browser = launch(driver, keeps_pages_for_back=True)
    yield Sitting(browser, leading_to_weather.origin, Reader())
    browser.close()


# All that could be read of a page from its first moment, noted every millisecond.
WATCH = """
    const look = () => {
        if (document.body && document.body.checkVisibility()) noted(document.title + " " + document.body.innerText);
    };
    setInterval(look, 1);
    addEventListener("DOMContentLoaded", look);
"""


@pytest.fixture
def noted():
    """Start noting what can be read in a page; the list fills as it goes."""

    def _noted(page):
        words = []
        page.expose_binding("noted", lambda _, seen: words.append(seen.strip()))
        page.add_init_script(WATCH)
        return words

    return _noted


def test_the_page_is_covered_in_the_same_moment(sit_down):
    sitting = sit_down()
    sitting.context.route(AWAY, lambda route: None)
    page = sitting.go("/worried/")

    seen = page.evaluate(AT_ONCE)

    assert seen == {
        "covered": True,
        "role": "alert",
        "words": "Loading.",
        "title": "",
        "icon": "data:,",
        "kept": {"left-quickly": "1"},
    }


def test_the_cover_is_accessible(sit_down):
    for dark in (False, True):
        sitting = sit_down(Reader(360, 640, dark=dark))
        page = sitting.go("/worried/")
        page.evaluate("leftQuickly.go = () => {}")
        page.click(LINK)

        # The title is blank on purpose, and nothing is left that a heading or landmark could be of.
        expected = ("document-title", "page-has-heading-one", "region", "landmark-one-main", "skip-link", "bypass")
        assert [finding for finding in axe.findings(page) if not any(rule in finding for rule in expected)] == []


def test_nothing_is_kept_before_someone_leaves(sit_down):
    page = sit_down().go("/worried/")

    press_shift(page, 2)

    assert page.evaluate("sessionStorage.length + localStorage.length") == 0


def test_the_page_gives_up_its_place_in_the_history(sit_down, leading_to_weather, weather):
    sitting = sit_down(server=leading_to_weather)
    sitting.go("/")
    page = sitting.go("/worried/")
    before = page.evaluate("history.length")

    page.click(LINK)
    page.wait_for_url(weather.origin + "/")

    assert page.evaluate("history.length") == before


def test_back_shows_nothing_and_leads_away_again(sit_down, leading_to_weather, weather, noted):
    sitting = sit_down(server=leading_to_weather)
    sitting.go("/")
    page = sitting.go("/worried/")
    page.click(LINK)
    page.wait_for_url(weather.origin + "/")
    seen = noted(page)

    with page.expect_request(leading_to_weather.origin + "/"):
        page.evaluate(PRESS_BACK)
    page.wait_for_url(weather.origin + "/")
    page.wait_for_timeout(200)

    assert set(seen) <= {"Weather rain"}


def test_what_back_shows_would_be_seen(sit_down, noted):
    sitting = sit_down()
    sitting.go("/")
    page = sitting.go("/worried/")
    seen = noted(page)

    page.go_back()
    page.wait_for_timeout(200)

    assert any("Worried about a child?" in words for words in seen)


def test_back_to_a_page_that_the_browser_kept_shows_nothing(remembering, weather):
    page = remembering.go("/")
    page.evaluate("""() => {
        window.kept = true;
        addEventListener('pageshow', event => {
            document.cookie = 'back=' + event.persisted + '|' + document.documentElement.hidden + '|' + document.title;
        });
    }""")
    remembering.go("/worried/")
    page.click(LINK)
    page.wait_for_url(weather.origin + "/")

    page.evaluate(PRESS_BACK)
    page.wait_for_timeout(700)

    assert page.url == weather.origin + "/"
    assert page.context.cookies()[0]["value"] == "true|true|"


def test_back_without_having_left_quickly_shows_the_page(remembering):
    remembering.go("/")
    page = remembering.go("/worried/")

    page.go_back(wait_until="commit")

    assert page.locator("h1").is_visible()


def test_opening_the_site_again_on_purpose_works(sit_down, leading_to_weather, weather):
    sitting = sit_down(server=leading_to_weather)
    page = sitting.go("/worried/")
    page.click(LINK)
    page.wait_for_url(weather.origin + "/")

    sitting.go("/about/")

    assert page.locator("h1").is_visible()
    assert page.evaluate("sessionStorage.length") == 0


def test_without_a_network_the_page_still_goes_blank(sit_down):
    sitting = sit_down()
    page = sitting.go("/worried/")
    sitting.context.set_offline(True)

    page.click(LINK)

    page.wait_for_url("about:blank")


def test_leaving_works_from_a_memory_stick(chromium, site_folder):
    context = chromium.new_context()
    context.route(AWAY, lambda route: route.fulfill(content_type="text/html", body="rain"))
    page = context.new_page()
    page.goto((site_folder / "worried/index.html").as_uri())

    press_shift(page, 3)

    page.wait_for_url(AWAY)
    context.close()
