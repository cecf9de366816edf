"""Without our script, without our style sheet, and from a memory stick, everything that matters is still there."""

import pytest

from tests.browser.reader import Reader

WITHOUT = {"script": ["js"], "style": ["css"], "script and style": ["js", "css"]}
THERE = """() => {
    const shown = name => [...document.querySelectorAll(name)].some(one => one.checkVisibility() && one.innerText.trim());
    return ["h1", "main", ".concern a[href^='tel:']", "a[data-exit]", "footer a", "[data-menu] summary, [data-menu] a"]
        .filter(name => !shown(name));
}"""
# Narrowing a list and searching need the script, and say so; the list itself does not. A drawing shows its key or its names by its width,
# and says nothing that its table does not.
WORDS = """() => {
    document.querySelectorAll("[data-filter], .chart, [data-search-without], .search-without").forEach(one => one.remove());
    return document.querySelector("main").innerText.replace(/\\s+/g, " ").trim();
}"""


@pytest.fixture
def without(sit_down):
    """A sitting in which files of these kinds never arrive."""

    def _without(endings):
        sitting = sit_down(Reader(360, 640, script="js" not in endings))
        for ending in endings:
            sitting.context.route(f"**/*.{ending}", lambda route: route.abort())
        return sitting

    return _without


@pytest.fixture
def words(sit_down, pages):
    """What can be read in the main part of each page when everything arrives."""
    sitting = sit_down(Reader(360, 640))
    return {address: sitting.go(address).evaluate(WORDS) for address in pages}


@pytest.mark.parametrize("endings", WITHOUT.values(), ids=WITHOUT)
def test_the_words_and_everything_that_matters_are_there(without, pages, words, endings):
    sitting, lost = without(endings), []

    for address in pages:
        page = sitting.go(address, looks="css" not in endings)
        lost += [f"{address}: {name}" for name in page.evaluate(THERE)]
        if page.evaluate(WORDS) != words[address]:
            lost.append(f"{address}: other words than with everything")

    assert lost == []


@pytest.mark.parametrize("endings", WITHOUT.values(), ids=WITHOUT)
def test_the_menu_opens_and_leads_on(without, endings):
    page = without(endings).go("/about/", looks="css" not in endings)

    page.click("[data-menu] summary")
    page.click("[data-menu] a >> text=Contact")

    page.wait_for_url("**/contact/")


def test_from_a_memory_stick_a_page_is_whole(chromium, site_folder, pages):
    context = chromium.new_context()
    page, complaints = context.new_page(), []
    page.on("console", lambda said: complaints.append(said.text))
    for address in ["index.html", "about/index.html", "for/children/index.html"]:
        page.goto((site_folder / address).as_uri())

        assert page.evaluate(THERE) == []
        assert page.evaluate("getComputedStyle(document.querySelector('.exit__link')).display") == "flex"
        assert page.evaluate("'leftQuickly' in window")
    context.close()

    assert complaints == []


def test_what_is_missing_would_be_seen(sit_down):
    page = sit_down(Reader(360, 640)).go("/")

    page.evaluate("document.querySelector('.concern').style.display = 'none'")

    assert page.evaluate(THERE) == [".concern a[href^='tel:']"]
