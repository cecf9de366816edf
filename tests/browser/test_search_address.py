"""What a reader looks for stands in the address after its #, whatever signs it has, and goes nowhere else."""

from urllib.parse import unquote

import pytest

from tests.browser.reader import Reader
from tests.browser.searching import BOX, RESULT, SAID, TITLE, address, answered, asked, suggested
from tests.browser.test_privacy import KEPT, NOTHING

ODD = {
    "and": "health & safety",
    "number-sign": "#1 #q=x",
    "percent": "100% %41 %",
    "plus": "a+b 1+1",
    "quotes": '"it\'s" ‘said’ `so`',
    "markup": "<b>neglect</b><img src=x onerror=alert(1)>",
    "emoji": "👩‍👧 🙂 family",
    "accents": "Müller ẞ café",
    "equals": "q=neglect&kind=x",
    "slashes": "../../ \\ //",
    "nothing-but-signs": "!!! ... ???",
    "spaces": "a   b",
}


@pytest.mark.parametrize("words", ODD.values(), ids=ODD)
def test_odd_signs_are_looked_for_as_they_were_typed_and_come_back_from_the_address(sit_down, words):
    page = answered(sit_down().go("/search/"))
    harm = []
    page.on("pageerror", lambda error: harm.append(str(error)))

    asked(page, words)
    typed = page.url, page.text_content(SAID), page.locator(TITLE).all_text_contents()
    again = answered(sit_down().go(typed[0][typed[0].index("/search/") :]))

    assert unquote(typed[0].partition("#q=")[2]) == words
    assert typed[0].partition("#q=")[2].isascii()
    assert again.input_value(BOX) == words
    assert (again.text_content(SAID), again.locator(TITLE).all_text_contents()) == typed[1:]
    assert page.locator("main img, .found b").count() == 0
    assert harm == []


@pytest.mark.parametrize(
    "hash_of", ["#q=100%", "#q=%", "#q=%F0%9F", "#q", "#q=&q=", "#kind=x", "#&&==", "#q=+neglect+"]
)
def test_an_address_that_somebody_wrote_by_hand_breaks_nothing(sit_down, hash_of):
    page, harm = sit_down().go("/"), []
    page.on("pageerror", lambda error: harm.append(str(error)))

    page.goto(page.url + "search/" + hash_of)
    answered(page)

    assert harm == []
    assert not page.is_visible("[data-search-broken]")
    assert page.locator(RESULT).count() == 10 or "neglect" not in hash_of


@pytest.mark.parametrize("words", ["x" * 10_000, "neglect " * 1_250, "🙂" * 2_500], ids=["letters", "words", "emoji"])
def test_ten_thousand_letters_are_cut_to_what_the_box_holds(sit_down, words):
    page = answered(sit_down(Reader(320, 640)).go(address(words)))

    assert len(page.input_value(BOX)) <= 400
    assert page.input_value(BOX) == words[:200].strip()
    assert page.text_content(SAID)
    assert page.evaluate("document.documentElement.scrollWidth") == 320


def test_back_and_forward_bring_each_query_with_its_words(sit_down):
    page = answered(sit_down().go(address("neglect")))
    first = page.locator(TITLE).all_text_contents()
    page.fill(BOX, "attendance")
    page.keyboard.press("Enter")
    page.wait_for_url("**#q=attendance")
    answered(page)

    page.go_back()
    page.wait_for_url("**#q=neglect")
    answered(page)
    assert page.input_value(BOX) == "neglect"  # also while the box has the focus
    assert page.locator(TITLE).all_text_contents() == first
    page.go_forward()

    page.wait_for_url("**#q=attendance")
    assert page.input_value(BOX) == "attendance"


def test_back_from_a_result_finds_the_results_as_they_were(sit_down):
    page = asked(answered(sit_down().go("/search/")), "neglect")
    titles = page.locator(TITLE).all_text_contents()
    page.locator(TITLE).nth(2).click()
    page.wait_for_url(lambda url: "/search/" not in url)

    page.go_back()
    answered(page)

    assert page.input_value(BOX) == "neglect"
    assert page.locator(TITLE).all_text_contents() == titles


def test_typing_leaves_one_step_in_the_history_and_not_one_for_each_letter(sit_down):
    page = answered(sit_down().go("/search/"))
    before = page.evaluate("history.length")

    for words in ("neg", "neglect", "neglect of"):
        asked(page, words)

    assert page.evaluate("history.length") == before


def test_no_word_is_sent_or_kept(sit_down, serve):
    """A word that no file of the site has: wherever it turned up, it would be the reader's."""
    server = serve()
    sitting = sit_down(server=server)
    heard = []
    sitting.context.on("request", lambda request: heard.append(f"{request.url} {request.headers} {request.post_data}"))

    page = suggested(sitting.go("/about/"), "qzsecret neglect")
    page.keyboard.press("Enter")
    page.wait_for_url("**/search/#q=qzsecret%20neglect")
    answered(page)
    asked(page, "qzsecret missing")
    page.locator(TITLE).first.click()
    page.wait_for_url(lambda url: "/search/" not in url)

    sent = [one for one in heard if "qzsecret" in one.partition("#")[0] or "qzsecret" in one.partition(" {")[2]]
    assert len(server.answers) > 8
    assert [answer.path for answer in server.answers if "qzsecret" in answer.path] == []
    assert sent == []
    assert page.evaluate(KEPT) == NOTHING
    assert page.evaluate("document.referrer").find("qzsecret") == -1
    assert page.evaluate("window.name") == ""


def test_a_link_to_results_can_be_sent_to_someone(sit_down):
    page = asked(answered(sit_down().go("/search/")), "domestic abuse")

    again = answered(sit_down().go(page.url[page.url.index("/search/") :]))

    assert again.locator(TITLE).all_text_contents() == page.locator(TITLE).all_text_contents()
    assert again.text_content(SAID) == page.text_content(SAID)
