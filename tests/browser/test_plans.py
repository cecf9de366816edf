"""Whoever looks for their own part of a plan finds it, and nobody has to tell colours apart."""

from io import BytesIO

import pytest
from pypdf import PdfReader

from tests.browser.patience import until
from tests.browser.reader import Reader

PLAN = "/plans/2014-17/"
SHOWN = "[...document.querySelectorAll('[data-of]')].filter(one => one.offsetParent).length"


@pytest.fixture
def page(sit_down):
    return sit_down().go(PLAN)


@pytest.mark.parametrize(
    ("choice", "value", "shown"),
    [
        pytest.param("Led by", "Kent and Medway Policy and Procedures", 1, id="who-leads"),
        pytest.param("State", "Done", 2, id="how-far"),
        pytest.param("Year of a step", "2014", 12, id="year"),
    ],
)
def test_the_list_is_narrowed_and_how_many_are_left_is_said(page, choice, value, shown):
    page.get_by_label(choice).select_option(label=value)

    assert page.evaluate(SHOWN) == shown
    assert page.locator("[data-filter-said]").inner_text() == f"{shown} of 26 shown."


def test_two_choices_are_taken_together_and_one_key_shows_everything_again(page):
    page.get_by_label("State").select_option("overdue")
    late = page.evaluate(SHOWN)
    page.get_by_label("Led by").select_option(label="Learning and Development")
    assert 0 < page.evaluate(SHOWN) < late
    page.get_by_role("button", name="Show everything").press("Enter")

    assert until(lambda: page.evaluate(SHOWN) == 26)


def test_what_was_chosen_is_in_the_address(sit_down, page):
    page.get_by_label("State").select_option("done")
    again = sit_down().go(f"{PLAN}{page.url.partition(PLAN)[2]}")

    assert again.evaluate(SHOWN) == 2


def test_without_a_script_every_action_is_there_and_no_choice_that_does_nothing(sit_down):
    page = sit_down(Reader(360, 640, script=False)).go(PLAN)

    assert page.locator("[data-filter]").is_hidden()
    assert page.locator("[data-of]:visible").count() == 26


def test_each_shape_stands_beside_its_word(page):
    bare = page.evaluate(
        "[...document.querySelectorAll('.state')].filter(one => one.innerText.trim().length < 3).length"
    )

    assert page.locator(".state .shape").count() == page.locator(".state").count() > 26
    assert bare == 0


def test_done_and_overdue_can_be_told_apart_without_colours(page):
    page.emulate_media(forced_colors="active")
    drawn = [one.screenshot() for one in page.locator(".meanings dt .shape").all()]

    assert len(set(drawn)) == len(drawn) >= 6


def test_the_table_is_printed_on_its_side(sit_down):
    page = sit_down().go(f"{PLAN}table/")
    printed = page.pdf(prefer_css_page_size=True)

    boxes = [one.mediabox for one in PdfReader(BytesIO(printed)).pages]
    assert len(boxes) > 3
    assert all(box.width > box.height for box in boxes)


def test_on_a_desk_the_whole_table_is_seen_at_once(sit_down):
    page = sit_down(Reader(1280, 800)).go(f"{PLAN}table/")
    cut = page.evaluate(
        "[...document.querySelectorAll('.plan-table')].filter(one => one.scrollWidth > one.clientWidth).length"
    )

    assert page.locator(".plan-table").count() == 6
    assert cut == 0
