"""Whoever looks for what people like them said finds it, with a script and without."""

import pytest

from tests.browser.patience import until
from tests.browser.reader import Reader

SHOWN = "[...document.querySelectorAll('[data-of]')].filter(one => one.offsetParent).length"


@pytest.fixture
def page(sit_down):
    return sit_down().go("/voice/")


@pytest.mark.parametrize(
    ("choice", "value", "shown"),
    [
        pytest.param("Said by", "Children and young people", 11, id="children"),
        pytest.param("Said by", "Parents and carers", 2, id="parents"),
        pytest.param("Said by", "Public", 8, id="the-lay-members-questions"),
        pytest.param("What is known", "What changed is known", 4, id="what-changed"),
    ],
)
def test_the_list_is_narrowed_by_who_said_it_and_what_is_known(page, choice, value, shown):
    page.get_by_label(choice).select_option(label=value)

    assert page.evaluate(SHOWN) == shown
    assert page.locator("[data-filter-said]").inner_text() == f"{shown} of 33 shown."


def test_one_key_shows_everything_again(page):
    page.get_by_label("Said by").select_option(label="Parents and carers")
    page.get_by_role("button", name="Show everything").press("Enter")

    assert until(lambda: page.evaluate(SHOWN) == 33)


@pytest.mark.parametrize(("address", "entries"), [("/voice/", 33), ("/about/challenges/", 14), ("/about/risks/", 29)])
def test_without_a_script_everything_is_there_and_no_choice_that_does_nothing(sit_down, address, entries):
    page = sit_down(Reader(360, 640, script=False)).go(address)

    assert page.locator("[data-filter]").is_hidden()
    assert page.locator("[data-of]:visible").count() == entries


def test_every_name_leads_to_its_entry_without_a_script(sit_down):
    page = sit_down(Reader(360, 640, script=False)).go("/about/risks/")
    page.get_by_text("All 29 by name").click()
    page.get_by_role("navigation", name="All 29 by name").get_by_role("link", name="Neglect", exact=True).click()

    assert page.url.endswith("#neglect")


@pytest.mark.parametrize("width", [360, 1280])
def test_the_words_of_every_fact_begin_at_one_line(sit_down, width):
    page = sit_down(Reader(width, 800)).go("/about/risks/")
    found = page.evaluate(
        "[...document.querySelectorAll('.entry__facts dd')].map(one => Math.round(one.getBoundingClientRect().left))"
    )

    assert len({*found}) == 1


def test_on_paper_no_fact_is_smaller_than_its_source(page):
    page.emulate_media(media="print")
    size = "selector => parseFloat(getComputedStyle(document.querySelector(selector)).fontSize)"

    assert page.evaluate(size, ".entry dd") >= page.evaluate(size, ".entry > .source") >= 12


@pytest.mark.parametrize("name", ["Knife incidents that hospital staff see", "Smoking outside primary schools"])
def test_a_name_leads_to_its_entry_also_where_the_list_is_narrowed_to_others(page, name):
    page.get_by_label("Said by").select_option(label="Parents and carers")
    page.get_by_text("All 33 by name").click()
    page.get_by_role("navigation", name="All 33 by name").get_by_role("link", name=name).click()

    assert until(lambda: page.locator(":target").is_visible())
