"""On every page the same things are in the same places, and a reader can tell the pages apart."""

import pytest

from tests.browser.reader import Reader

LANDMARKS = ["nav.skip", "header", ".exit", "main", ".concern", "footer"]
ORDER = """names => names
    .map(name => [name, document.querySelector(name)])
    .sort(([, one], [, other]) => one.compareDocumentPosition(other) & Node.DOCUMENT_POSITION_FOLLOWING ? -1 : 1)
    .map(([name]) => name)"""


def on_each(sitting, pages, question):
    return {address: sitting.go(address).evaluate(question) for address in pages}


def test_each_page_has_a_title_of_its_own(sit_down, pages):
    titles = on_each(sit_down(), pages, "document.title")

    assert all(titles.values())
    assert len(set(titles.values())) == len(pages)


def test_each_page_has_one_main_heading(sit_down, pages):
    assert set(on_each(sit_down(), pages, "document.querySelectorAll('h1').length").values()) == {1}


def test_each_page_says_its_language(sit_down, pages):
    assert set(on_each(sit_down(), pages, "document.documentElement.lang").values()) == {"en-GB"}


def test_nobody_is_kept_from_zooming(sit_down, pages):
    allowed = on_each(sit_down(), pages, "document.querySelector('meta[name=viewport]').content")

    assert set(allowed.values()) == {"width=device-width, initial-scale=1"}


def test_help_is_in_the_same_place_on_every_page(sit_down, pages):
    sitting = sit_down()
    inside = [address for address in pages if address != "/"]

    orders = {tuple(sitting.go(address).evaluate(ORDER, LANDMARKS)) for address in inside}

    assert orders == {tuple(LANDMARKS)}


def test_the_menu_is_the_same_on_every_page(sit_down, pages):
    menus = on_each(
        sit_down(),
        pages,
        "[...document.querySelectorAll('[data-menu] a')].map(one => one.innerText + one.pathname).join()",
    )

    assert len(set(menus.values())) == 1


def test_who_to_tell_is_on_every_page_and_can_be_rung(sit_down, pages):
    numbers = on_each(
        sit_down(),
        pages,
        "[...document.querySelectorAll('.concern a[href^=\"tel:\"]')].map(one => one.href + one.innerText).join()",
    )

    assert len(set(numbers.values())) == 1
    assert "tel:999" in numbers["/"]


@pytest.mark.parametrize("width", [360, 1280])
def test_links_in_the_text_are_underlined(sit_down, pages, width):
    plain = """() => [...document.querySelectorAll("main a, .concern a, footer a")]
        .filter(one => !getComputedStyle(one).textDecorationLine.includes("underline") && !one.querySelector("strong"))
        .map(one => one.outerHTML)"""

    assert {address: found for address, found in on_each(sit_down(Reader(width)), pages, plain).items() if found} == {}


def test_a_mistyped_address_gets_the_page_for_it_in_the_whole_shell(sit_down, serve):
    server = serve()
    page = sit_down(server=server).go("/no/such/page/")

    assert page.text_content("h1") == "Page not found"
    assert page.locator(".exit").is_visible()
    assert [answer.path for answer in server.answers if answer.status == 404] == ["/no/such/page/"]
