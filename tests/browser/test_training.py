"""Whoever asks which training they need finds their role, and the dates of a course can be kept."""

import pytest

from tests.browser.patience import until
from tests.browser.reader import Reader

ROLES = "/training/roles/"
SHOWN = "[...document.querySelectorAll('[data-of]')].filter(one => one.offsetParent).length"
SECTIONS = "[...document.querySelectorAll('section[data-year]')].filter(one => one.offsetParent).length"


@pytest.fixture
def page(sit_down):
    return sit_down().go(ROLES)


def test_one_role_is_shown_alone_and_how_many_needs_it_has_is_said(page):
    page.get_by_label("Role", exact=True).select_option(label="You work in a school")

    assert (page.evaluate(SECTIONS), page.evaluate(SHOWN)) == (1, 2)
    assert page.locator("[data-filter-said]").inner_text() == "2 of 26 shown."


def test_what_nobody_may_work_without_is_shown_alone(page):
    page.get_by_label("How much it is asked for").select_option("must")

    assert page.evaluate(SHOWN) == 3


def test_everything_is_shown_again(page):
    page.get_by_label("Role", exact=True).select_option("schools")
    page.get_by_role("button", name="Show everything").press("Enter")

    assert until(lambda: page.evaluate(SHOWN) == 26)


def test_a_role_can_be_sent_to_a_colleague(sit_down):
    page = sit_down().go(f"{ROLES}?role=schools")

    assert page.evaluate(SECTIONS) == 1


def test_without_a_script_every_role_is_there(sit_down):
    page = sit_down(Reader(script=False)).go(ROLES)

    assert page.locator("form[data-filter]").is_hidden()
    assert page.locator("section[data-year]").count() == 21
