"""Readers narrow the list of publications, hear what is left, and can send what they found to someone."""

import pytest

from tests.browser import axe
from tests.browser.reader import EIGHT_WAYS, Reader

PUBLICATIONS = "/publications/"
FORM = "[data-filter]"
SAID = "[data-filter-said]"
ITEMS = "[data-of]"


def shown(page):
    return page.locator(f"{ITEMS}:visible")


def kinds(page):
    return {one.split("|")[0] for one in shown(page).evaluate_all("all => all.map(one => one.dataset.of)")}


def everything(page):
    return page.locator(ITEMS).count()


@pytest.mark.parametrize("way", [{"script": False}, {}], ids=["without script", "with script"])
def test_the_whole_list_is_there_before_anyone_narrows_it(sit_down, way):
    page = sit_down(Reader(**way)).go(PUBLICATIONS)

    assert shown(page).count() == everything(page) > 20
    assert page.is_visible(FORM) is way.get("script", True)


def test_a_kind_alone_is_shown_and_said(sit_down):
    page = sit_down().go(PUBLICATIONS)

    page.select_option("#filter--kind", "fact_sheet")

    assert kinds(page) == {"fact_sheet"}
    assert page.text_content(SAID) == f"10 of {everything(page)} shown."


def test_what_is_said_is_said_to_those_who_listen(sit_down):
    page = sit_down().go(PUBLICATIONS)

    assert page.get_attribute(SAID, "role") == "status"


def test_choices_are_taken_together(sit_down):
    page = sit_down().go(PUBLICATIONS)

    page.select_option("#filter--kind", "bulletin")
    page.select_option("#filter--year", "2017")
    page.select_option("#filter--theme", "missing")

    of = shown(page).evaluate_all(
        "all => all.map(one => one.dataset.of + '|' + one.closest('[data-year]').dataset.year)"
    )
    assert of
    missing = page.get_attribute("#filter--theme option[value=missing]", "data-number")
    assert all(
        (kind, year) == ("bulletin", "2017") and missing in themes.split()
        for kind, themes, _, year in (one.split("|") for one in of)
    )


def test_years_of_which_nothing_is_left_go_with_their_headings(sit_down):
    page = sit_down().go(PUBLICATIONS)

    page.select_option("#filter--year", "2018")

    assert [heading for heading in page.locator("main h2:visible").all_text_contents() if heading.isdigit()] == ["2018"]


def test_the_choices_are_in_the_address_and_come_back_with_it(sit_down):
    sitting = sit_down()
    page = sitting.go(PUBLICATIONS)
    page.select_option("#filter--kind", "case_review")
    page.select_option("#filter--audience", "professionals")
    address, found = page.url, shown(page).count()

    again = sit_down().go(address[address.index(PUBLICATIONS) :])

    assert address.endswith("/publications/?kind=case_review&audience=professionals")
    assert (again.input_value("#filter--kind"), shown(again).count()) == ("case_review", found)


def test_an_address_with_a_choice_that_is_not_there_shows_everything(sit_down):
    page = sit_down().go(f"{PUBLICATIONS}?kind=nonsense&theme=%22%3E%3Cb%3E&colour=red")

    assert shown(page).count() == everything(page)


def test_a_choice_that_is_not_there_leaves_all_chosen_and_not_an_empty_box(sit_down):
    page = sit_down().go(f"{PUBLICATIONS}?kind=nonsense")

    assert page.eval_on_selector("#filter--kind", "box => box.selectedOptions[0]?.textContent") == "All"


def test_a_theme_is_not_taken_for_another_whose_name_begins_the_same(sit_down):
    page = sit_down().go(PUBLICATIONS)
    page.evaluate(f"document.querySelector('{ITEMS}').dataset.of = 'bulletin|neglected|public'")
    page.select_option("#filter--theme", "neglect")

    assert page.locator(ITEMS).first.is_hidden()


def test_when_nothing_is_left_that_is_said_and_everything_is_one_press_away(sit_down):
    page = sit_down().go(f"{PUBLICATIONS}?kind=case_review&year=2017")

    assert page.text_content(SAID) == "Nothing matches all of these choices."
    page.get_by_role("button", name="Show everything").press("Enter")
    page.wait_for_function(f"document.querySelectorAll('{ITEMS}').length && !location.search")

    assert shown(page).count() == everything(page)
    assert page.evaluate("document.activeElement.id") == "filter--kind"


def test_it_can_be_done_with_the_keyboard_alone(sit_down):
    page = sit_down().go(PUBLICATIONS)

    page.focus("#filter--kind")
    page.keyboard.press("Tab")
    page.keyboard.type("Negl")
    page.wait_for_function("location.search")

    assert page.url.endswith("?theme=neglect")
    assert page.evaluate("document.activeElement.id") == "filter--theme"


def test_coming_back_to_the_list_finds_it_as_it_was_left(sit_down):
    page = sit_down().go(PUBLICATIONS)
    page.select_option("#filter--kind", "learning")
    shown(page).locator("a").first.click()

    page.go_back()

    assert kinds(page) == {"learning"}


@pytest.mark.parametrize("reader", [way for way in EIGHT_WAYS if way.script], ids=str)
def test_axe_finds_nothing_when_the_list_is_narrowed_or_empty(sit_down, reader):
    sitting = sit_down(reader)

    for choices in ("?kind=bulletin", "?kind=case_review&year=2017"):
        assert axe.findings(sitting.go(PUBLICATIONS + choices)) == []


def test_it_works_in_a_copy_opened_from_a_file(chromium, site_folder):
    page = chromium.new_page()
    page.goto((site_folder / "publications/index.html").as_uri())

    page.select_option("#filter--kind", "bulletin")

    assert kinds(page) == {"bulletin"}
    page.close()
