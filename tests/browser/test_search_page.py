"""The page of the search: results by page, with the words marked, counted, narrowed by kind, and more of them when asked for."""

import pytest

from tests.browser.reader import Reader
from tests.browser.searching import BOX, FIRST, RESULT, SAID, TITLE, address, answered, asked, at, parts

MARKS = f"{RESULT} mark"
KIND = "#filter--kind"
# How often what is said to those who listen changes, from now on.
COUNTING = """() => {
    window.heard = [];
    const said = document.querySelector("[data-search-said]");
    new MutationObserver(() => heard.push(said.textContent)).observe(said, {childList: true, characterData: true, subtree: true});
}"""


@pytest.fixture
def found(sit_down):
    """The page of what is found for these words."""
    return lambda words, kind="", **how: answered(sit_down(Reader(**how)).go(address(words, kind)))


def test_without_words_it_says_nothing_and_is_ready(sit_down):
    page = answered(sit_down().go("/search/"))

    assert parts(page) == []
    assert page.text_content(SAID) == ""
    assert not page.is_visible("[data-search-without]")


def test_results_are_pages_with_kind_and_day_and_the_places_on_them(found):
    page = found("neglect")

    results = page.locator(RESULT)
    pages = [link.split("#")[0] for link in page.locator(TITLE).evaluate_all("all => all.map(one => one.href)")]
    assert results.count() == 10
    assert len(set(pages)) == 10
    for result, link in zip(results.all(), pages, strict=True):
        kind, _, day = result.locator(".result__kind").text_content().rpartition(", ")
        assert kind
        assert int(day.split()[-1]) > 2000
        assert result.locator(".result__says").text_content().strip()
        places = result.locator(".result__places a").evaluate_all("all => all.map(one => one.href)")
        assert [place for place in places if not place.startswith(f"{link}#")] == []
    assert page.locator("h2:visible >> css=a").count() == 10


def test_each_place_is_there_when_it_is_followed(found, sit_down):
    page = found("neglect missing")
    links = page.locator(".result__places a").evaluate_all("all => all.map(one => one.href)")[:6]
    sitting = sit_down()

    for link in links:
        there = sitting.go("/" + link.split("/", 3)[3])
        assert there.locator(f"[id='{link.partition('#')[2]}']").count() == 1, link


def test_the_words_are_marked_in_any_of_their_forms_and_nothing_else_is(found):
    marked = {one.lower() for one in found("neglected").locator(MARKS).all_text_contents()}

    assert marked
    assert all(one.startswith("neglect") for one in marked), marked


def test_the_count_is_said_once(sit_down):
    page = answered(sit_down().go("/search/"))
    page.evaluate(COUNTING)

    asked(page, "neglect")
    asked(page, "exploitation")

    counts = [said for said in page.evaluate("heard") if said not in ("", "Searching.")]
    assert len(counts) == 2
    assert all(said.endswith("pages found.") for said in counts)
    assert page.get_attribute(SAID, "role") == "status"


def test_a_kind_narrows_the_results_and_stands_in_the_address(found):
    page = found("neglect")
    of, count = page.locator(f"{KIND} option").nth(1).text_content().removesuffix(")").rsplit(" (", 1)
    everything = page.locator(f"{KIND} option").first.text_content()

    page.evaluate(FIRST)
    page.focus(KIND)
    page.select_option(KIND, of)
    answered(page)

    kinds = {one.rpartition(", ")[0] for one in page.locator(".result__kind").all_text_contents()}
    assert kinds == {of}
    assert page.text_content(SAID).split()[0] == count
    assert page.locator(f"{KIND} option").first.text_content() == everything
    assert page.evaluate("document.activeElement.id") == KIND[1:]
    assert "&kind=" in page.url


def test_an_address_with_a_kind_shows_it_and_one_without_sense_shows_everything(found):
    narrowed, senseless = found("neglect", "Fact sheet"), found("neglect", '"><b>')

    assert narrowed.input_value(KIND) == "Fact sheet"
    assert senseless.input_value(KIND) == ""
    assert senseless.text_content(SAID) == found("neglect").text_content(SAID)


def test_more_are_shown_when_asked_for_and_the_focus_is_on_the_first_of_them(found):
    page = found("neglect")
    first = page.locator(TITLE).all_text_contents()

    page.get_by_role("button", name="Show more").press("Enter")
    page.wait_for_selector(f"{RESULT} >> nth=10")

    titles = page.locator(TITLE).all_text_contents()
    assert titles[:10] == first
    assert len(titles) > 10
    page.wait_for_selector(f"{RESULT} >> nth=10 >> a:focus")


def test_the_button_goes_when_there_is_no_more(found):
    page = found("neglect")
    more = page.get_by_role("button", name="Show more")

    while more.is_visible():
        shown = page.locator(RESULT).count()
        more.click()
        page.wait_for_selector(f"{RESULT} >> nth={shown}")

    assert page.locator(RESULT).count() == int(page.text_content(SAID).split()[0])


def test_what_is_typed_at_once_counts_and_not_what_came_before(sit_down):
    page = answered(sit_down().go("/search/"))

    asked(page, "neglect")
    page.fill(BOX, "")
    page.wait_for_selector(RESULT, state="detached")

    assert parts(page) == []
    assert at(page, "#q=neglect").locator(RESULT).count() == 10
