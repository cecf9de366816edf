"""What a short form stands for is one glance, one tap or one key away, is heard once, and never keeps anyone from leaving."""

import pytest

from tests.browser import axe
from tests.browser.reader import WIDTHS, Reader

WORDS = "/gallery/words/"
CSE = "a.word[href$='#cse']"
LAST = "a.word[href$='#yot']"
IN_TABLE = "a.word[href$='#iro']"
LONG = "a.word[href$='#cbe']"
SAYS = "Child Sexual Exploitation"
BUBBLE = ".bubble"
LONG_ENOUGH = 1_000  # milliseconds: more than any wait of the script

BOX = "one => { const box = one.getBoundingClientRect(); return [box.left, box.top, box.right, box.bottom]; }"


@pytest.fixture
def reading(sit_down):
    def _reading(address=WORDS, **how):
        return sit_down(Reader(**how)).go(address)

    return _reading


@pytest.fixture
def touching(chromium, serve):
    """Someone with a telephone and no keyboard or mouse."""
    contexts = []

    def _touching(address=WORDS):
        contexts.append(chromium.new_context(viewport={"width": 360, "height": 640}, has_touch=True, is_mobile=True))
        page = contexts[-1].new_page()
        page.goto(serve().origin + address)
        return page

    yield _touching
    for context in contexts:
        context.close()


def is_shown(page):
    return page.locator(BUBBLE).is_visible()


def lies_under(page, finding):
    """Of words that it covers axe cannot tell the contrast; test_axe asks for it where nothing covers them."""
    rule, html = finding.removeprefix(f"{page.url}: ").split(": ", 1)
    covered = page.evaluate("""() => {
        const over = document.querySelector(".bubble").getBoundingClientRect();
        return [...document.querySelectorAll("main *:not(.bubble, .bubble *)")].filter(one => {
            const box = one.getBoundingClientRect();
            return box.bottom > over.top && box.top < over.bottom && box.right > over.left && box.left < over.right;
        }).map(one => one.outerHTML.slice(0, 160));
    }""")
    return rule == "color-contrast" and html in covered


@pytest.mark.parametrize("script", [True, False], ids=["script", "without script"])
def test_a_word_is_a_link_to_its_entry(reading, script):
    page = reading(script=script)

    page.locator(CSE).press("Enter")
    page.wait_for_url("**/glossary/#cse")

    assert page.locator("#cse").is_visible()


def test_the_keyboard_shows_what_a_word_stands_for_until_it_goes_on(reading):
    page = reading()

    page.locator(CSE).focus()
    assert page.locator(f"{BUBBLE} [role=tooltip]").inner_text() == SAYS

    page.wait_for_timeout(LONG_ENOUGH)
    assert is_shown(page)

    page.keyboard.press("Tab")
    assert not is_shown(page)
    assert page.evaluate("document.activeElement.closest('p').innerText").startswith("MARAC in a link")


def test_leaving_the_last_word_leaves_nothing_behind(reading):
    page = reading()
    page.locator(LAST).focus()

    page.locator("main").focus()

    assert not is_shown(page)


def test_escape_takes_it_away_and_leaves_the_reader_where_they_are(reading):
    page = reading()
    page.locator(CSE).focus()

    page.keyboard.press("Escape")

    assert not is_shown(page)
    assert page.locator(CSE).evaluate("one => one === document.activeElement")


def test_a_pointer_can_move_onto_it_and_it_goes_when_the_pointer_goes(reading):
    page = reading()

    page.locator(CSE).hover()
    page.locator(BUBBLE).wait_for()
    page.locator(f"{BUBBLE} [role=tooltip]").hover()
    page.wait_for_timeout(LONG_ENOUGH)
    assert is_shown(page)

    page.mouse.move(1, 1)
    page.locator(BUBBLE).wait_for(state="hidden")


def test_a_pointer_that_only_passes_by_shows_nothing(reading):
    page = reading()

    page.locator(CSE).hover()
    page.mouse.move(1, 1)
    page.wait_for_timeout(LONG_ENOUGH)

    assert not is_shown(page)


def test_escape_takes_away_what_a_pointer_shows(reading):
    page = reading()
    page.locator(CSE).hover()
    page.locator(BUBBLE).wait_for()

    page.keyboard.press("Escape")

    assert not is_shown(page)


def test_a_first_tap_shows_it_and_a_second_one_goes_on(touching):
    page = touching()

    page.locator(CSE).tap()
    page.locator(BUBBLE).wait_for()
    assert page.url.endswith(WORDS)

    page.locator(CSE).tap()
    page.wait_for_url("**/glossary/#cse")


def test_after_a_tap_a_link_leads_to_the_entry(touching):
    page = touching()
    page.locator(CSE).tap()

    page.locator(f"{BUBBLE} a").tap()
    page.wait_for_url("**/glossary/#cse")


def test_a_tap_elsewhere_takes_it_away(touching):
    """Some telephones give a link that is tapped no focus that it could lose."""
    page = touching()
    page.locator(CSE).evaluate("one => one.addEventListener('mousedown', event => event.preventDefault())")
    page.locator(CSE).tap()
    page.locator(BUBBLE).wait_for()

    page.locator("h1").tap()

    assert not is_shown(page)


def test_a_screen_reader_is_told_once(reading, sit_down):
    sitting = sit_down()
    page = sitting.go(WORDS)
    page.locator(CSE).focus()

    tree = sitting.context.new_cdp_session(page).send("Accessibility.getFullAXTree")["nodes"]
    word = next(node for node in tree if node.get("role", {}).get("value") == "link" and node["name"]["value"] == "CSE")

    assert word["description"]["value"] == SAYS
    assert page.locator("[aria-live], [role=alert]").filter(has_text=SAYS).count() == 0


@pytest.mark.parametrize("dark", [False, True], ids=["light", "dark"])
@pytest.mark.parametrize("width", WIDTHS, ids=str)
def test_axe_finds_nothing_while_it_is_shown(reading, dark, width):
    page = reading(width=width[0], height=width[1], dark=dark)

    page.locator(CSE).focus()

    assert is_shown(page)
    assert [finding for finding in axe.findings(page) if not lies_under(page, finding)] == []


@pytest.mark.parametrize("word", [CSE, IN_TABLE, LAST], ids=["text", "table", "last"])
@pytest.mark.parametrize(
    "reader",
    [Reader(), Reader(360, 640), Reader(320, 640), Reader(320, 256), Reader(forced_colours=True)],
    ids=str,
)
def test_it_is_never_off_the_screen_nor_wider_than_it(sit_down, reader, word):
    page = sit_down(reader).go(WORDS)

    page.locator(word).focus()
    left, top, right, _ = page.locator(BUBBLE).evaluate(BOX)

    assert 0 <= left < right <= reader.width
    assert top >= 0
    assert page.evaluate("document.documentElement.scrollWidth <= innerWidth")


@pytest.mark.parametrize("reader", [Reader(), Reader(360, 640), Reader(320, 256)], ids=str)
def test_the_way_out_is_always_on_top_of_it(sit_down, reader):
    page = sit_down(reader).go(WORDS)

    for word in (CSE, LAST, LONG):
        page.locator(word).evaluate("one => one.scrollIntoView({ block: 'center' })")
        page.locator(word).focus()
        assert page.evaluate("""() => {
            const box = document.querySelector(".exit__link").getBoundingClientRect();
            const there = document.elementFromPoint((box.left + box.right) / 2, (box.top + box.bottom) / 2);
            return !!there.closest(".exit");
        }""")


def test_shift_three_times_still_leaves_and_hides_it_at_once(sit_down):
    sitting = sit_down()
    sitting.context.route(
        "https://www.bbc.co.uk/**", lambda route: route.fulfill(content_type="text/html", body="rain")
    )
    page = sitting.go(WORDS)
    page.locator(CSE).focus()

    for _ in range(3):
        page.keyboard.press("Shift")
    page.wait_for_url("https://www.bbc.co.uk/**")

    assert page.locator(BUBBLE).count() == 0


def test_on_paper_there_is_the_list_alone(sit_down):
    page = sit_down(Reader(paper=True)).go(WORDS)

    page.locator(CSE).focus()

    assert not is_shown(page)
    assert SAYS in page.locator(".words-used").inner_text()
    assert page.locator(CSE).evaluate("one => getComputedStyle(one).textDecorationLine") == "none"


def test_without_script_nothing_waits_for_one(reading):
    page = reading(script=False)

    assert page.locator(BUBBLE).count() == 0
    assert SAYS in page.locator(".words-used").inner_text()
