"""The box of every page suggests as one types, to ears and keys too; the pattern is the combobox of ARIA's authors."""

import pytest

from tests.browser.searching import BOX, OPTION, SUGGESTED, options, suggested

CHOSEN = f"{OPTION}[aria-selected=true]"
STATUS = ".search > [role=status]"


@pytest.fixture
def page(sit_down):
    return sit_down().go("/about/")


def chosen(page):
    """The number of the suggestion that is chosen, as both ways of saying so have it; none is -1."""
    marked = page.locator(OPTION).evaluate_all("all => all.findIndex(one => one.ariaSelected === 'true')")
    active = page.get_attribute(BOX, "aria-activedescendant")
    named = page.locator(OPTION).evaluate_all("(all, id) => all.findIndex(one => one.id === id)", active)
    assert marked == named
    assert page.locator(CHOSEN).count() <= 1
    return marked


def is_closed(page):
    return (
        page.locator(SUGGESTED).count() == 0
        and page.get_attribute(BOX, "aria-expanded") == "false"
        and page.get_attribute(BOX, "aria-activedescendant") is None
    )


def test_before_anyone_turns_to_it_the_box_is_a_box(page):
    assert page.get_by_role("searchbox", name="Search this site").count() == 1
    assert page.locator("[role=combobox], [role=listbox]").count() == 0
    assert page.locator("search, [role=search]").count() == 1


def test_who_listens_is_told_what_it_is_and_what_is_in_it(page):
    suggested(page, "neglect")

    box = page.get_by_role("combobox", name="Search this site", expanded=True)
    assert box.get_attribute("aria-autocomplete") == "list"
    assert page.locator(f"#{box.get_attribute('aria-controls')}[role=listbox]").is_visible()
    assert page.get_by_role("listbox", name="Search this site").get_by_role("option").count() == len(options(page))
    assert page.text_content(STATUS) == f"{len(options(page))} suggestions."
    page.keyboard.press("ArrowDown")
    assert page.get_by_role("option", selected=True).all_text_contents() == options(page)[:1]


def test_arrows_go_round_by_the_words_themselves(page):
    last = len(options(suggested(page, "neglect"))) - 1

    walked = [chosen(page)]
    for key in ["ArrowDown"] * (last + 3) + ["ArrowUp"] * 4:
        page.keyboard.press(key)
        walked.append(chosen(page))

    assert walked == [-1, *range(last + 1), -1, 0, -1, last, last - 1, last - 2]
    assert page.input_value(BOX) == "neglect"
    assert page.evaluate("document.activeElement.id") == BOX[1:]


def test_enter_opens_what_is_chosen(page):
    suggested(page, "what neglect is")
    page.keyboard.press("ArrowDown")
    title = page.locator(CHOSEN).evaluate("one => one.firstChild.textContent")

    page.keyboard.press("Enter")

    page.wait_for_url(lambda url: "/about/" not in url and "/search/" not in url)
    assert title.startswith(page.text_content("h1"))


def test_enter_without_a_choice_leads_to_all_that_is_found(page):
    suggested(page, "neglect & co")

    page.keyboard.press("Enter")

    page.wait_for_url("**/search/#q=neglect%20%26%20co")


def test_enter_at_once_does_not_wait_for_suggestions(page):
    page.focus(BOX)
    page.keyboard.type("neglect")
    page.keyboard.press("Enter")

    page.wait_for_url("**/search/#q=neglect")


def test_the_last_suggestion_leads_to_all_that_is_found(page):
    suggested(page, "neglect")
    page.keyboard.press("ArrowUp")
    page.keyboard.press("Enter")

    page.wait_for_url("**/search/#q=neglect")


def test_escape_closes_and_leaves_the_words_and_an_arrow_brings_them_back(page):
    suggested(page, "neglect")
    page.keyboard.press("ArrowDown")

    page.keyboard.press("Escape")
    assert is_closed(page)
    assert page.input_value(BOX) == "neglect"
    assert page.text_content(STATUS) == ""
    page.keyboard.press("ArrowDown")
    page.wait_for_selector(SUGGESTED)

    assert page.get_attribute(BOX, "aria-expanded") == "true"


@pytest.mark.parametrize("way", ["Tab", "Shift+Tab", "press elsewhere"])
def test_suggestions_vanish_when_the_box_is_left(page, way):
    suggested(page, "neglect")

    page.click("h1") if way == "press elsewhere" else page.keyboard.press(way)

    page.wait_for_selector(SUGGESTED, state="detached")
    assert is_closed(page)
    assert page.evaluate("document.activeElement.id") != BOX[1:]


def test_what_was_chosen_is_not_opened_once_other_words_are_typed(page):
    suggested(page, "neglect")
    page.keyboard.press("ArrowDown")

    page.keyboard.type("x")

    assert chosen(page) == -1
    page.keyboard.press("Enter")
    page.wait_for_url("**/search/#q=neglectx")


def test_keys_that_choose_among_letters_of_a_language_are_left_to_it(page):
    suggested(page, "neglect")
    press = "new KeyboardEvent('keydown', {key: 'ArrowDown', isComposing: true, cancelable: true, bubbles: true})"

    assert page.evaluate(f"document.querySelector('{BOX}').dispatchEvent({press})")
    assert chosen(page) == -1
