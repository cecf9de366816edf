"""Readers narrow the list of publications, hear what is left, and can send what they found to someone."""

import pytest

from publishing import clock
from publishing.reading import read_site
from tests.browser import axe
from tests.browser.patience import until
from tests.browser.reader import EIGHT_WAYS, Reader
from tests.project import ROOT

PUBLICATIONS = "/publications/"
FORM = "[data-filter]"
SAID = "[data-filter-said]"
ITEMS = "[data-of]"


def shown(page):
    return page.locator(f"{ITEMS}:visible")


def kinds(page):
    """Of all that is shown: the words after each title, before the month."""
    return {one.split(",")[0] for one in shown(page).locator("small").all_text_contents()}


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

    assert kinds(page) == {"Fact sheet"}
    assert page.text_content(SAID) == f"10 of {everything(page)} shown."


def test_what_is_said_is_said_to_those_who_listen(sit_down):
    page = sit_down().go(PUBLICATIONS)

    assert page.get_attribute(SAID, "role") == "status"


def test_choices_are_taken_together(sit_down):
    page = sit_down().go(PUBLICATIONS)

    page.select_option("#filter--kind", "bulletin")
    page.select_option("#filter--year", "2017")
    page.select_option("#filter--theme", "missing")

    years = shown(page).evaluate_all("all => all.map(one => one.closest('[data-year]').dataset.year)")
    on_the_theme = sit_down().go("/themes/missing/").locator("main .list a").all_text_contents()
    assert kinds(page) == {"Bulletin"}
    assert set(years) == {"2017"}
    assert set(shown(page).locator("a").all_text_contents()) <= set(on_the_theme)


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


def test_each_choice_finds_what_has_it_and_nothing_else(sit_down):
    """Held to the fields of every publication, so that no choice is taken for another."""
    publications = read_site(ROOT, clock.now())[0].publications
    page = sit_down().go(PUBLICATIONS)
    fields = {"kind": lambda one: [one.kind.id], "theme": lambda one: one.fields.themes}
    fields["audience"] = lambda one: one.fields.audiences

    for name, of in fields.items():
        for choice in page.eval_on_selector_all(f"#filter--{name} option", "all => all.map(one => one.value)")[1:]:
            page.select_option(f"#filter--{name}", choice)
            found = shown(page).locator("a").evaluate_all("all => all.map(one => one.getAttribute('href').slice(3))")
            assert sorted(found) == sorted(one.address for one in publications if choice in of(one)), (name, choice)
            page.select_option(f"#filter--{name}", "")


def test_when_nothing_is_left_that_is_said_and_everything_is_one_press_away(sit_down):
    page = sit_down().go(f"{PUBLICATIONS}?kind=case_review&year=2017")

    assert page.text_content(SAID) == "Nothing matches all of these choices."
    page.get_by_role("button", name="Show everything").press("Enter")
    assert until(lambda: page.evaluate(f"document.querySelectorAll('{ITEMS}').length > 0 && !location.search"))

    assert shown(page).count() == everything(page)
    assert page.evaluate("document.activeElement.id") == "filter--kind"


def test_nobody_is_offered_everything_who_has_it_already(sit_down):
    page = sit_down().go(PUBLICATIONS)
    everything_again = page.get_by_role("button", name="Show everything")

    assert not everything_again.is_visible()
    page.select_option("#filter--kind", "bulletin")
    assert everything_again.is_visible()
    page.select_option("#filter--kind", "")
    assert not everything_again.is_visible()


def test_it_can_be_done_with_the_keyboard_alone(sit_down):
    page = sit_down().go(PUBLICATIONS)

    page.focus("#filter--kind")
    page.keyboard.press("Tab")
    page.keyboard.type("Negl")
    assert until(lambda: page.evaluate("location.search !== ''"))

    assert page.url.endswith("?theme=neglect")
    assert page.evaluate("document.activeElement.id") == "filter--theme"


def test_coming_back_to_the_list_finds_it_as_it_was_left(sit_down):
    page = sit_down().go(PUBLICATIONS)
    page.select_option("#filter--kind", "learning")
    shown(page).locator("a").first.click()

    page.go_back()

    assert kinds(page) == {"Learning lessons bulletin"}


@pytest.mark.parametrize("reader", [way for way in EIGHT_WAYS if way.script], ids=str)
def test_axe_finds_nothing_when_the_list_is_narrowed_or_empty(sit_down, reader):
    sitting = sit_down(reader)

    for choices in ("?kind=bulletin", "?kind=case_review&year=2017"):
        assert axe.findings(sitting.go(PUBLICATIONS + choices)) == []


def test_it_works_in_a_copy_opened_from_a_file(chromium, site_folder):
    page = chromium.new_page()
    page.goto((site_folder / "publications/index.html").as_uri())

    page.select_option("#filter--kind", "bulletin")

    assert kinds(page) == {"Bulletin"}
    page.close()
