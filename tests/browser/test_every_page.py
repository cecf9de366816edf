"""On every page the same things are in the same places, and a reader can tell the pages apart."""

import pytest

from tests.browser.in_page import ask
from tests.browser.reader import Reader, Sitting
from tests.browser.server import Server

LANDMARKS = ["nav.skip", "header", ".exit", "main", ".concern", "footer"]


@pytest.fixture(scope="module", params=[360, 1280])
def facts(chromium, site_folder, pages, request):
    """What is said of each page, from one visit to each."""
    with Server(site_folder) as server:
        sitting = Sitting(chromium, server.origin, Reader(request.param))
        yield {address: ask(sitting.go(address), "facts", LANDMARKS) for address in pages}
        sitting.close()


def all_alike(facts, name):
    """The one value that all pages have for this."""
    first, *others = {str(fact[name]): fact[name] for fact in facts.values()}.values()
    assert not others, {address: fact[name] for address, fact in facts.items()}
    return first


def test_each_page_has_a_title_of_its_own(facts):
    titles = [fact["title"] for fact in facts.values()]

    assert all(titles)
    assert len(set(titles)) == len(titles)


def test_each_page_has_one_main_heading(facts):
    assert all_alike(facts, "headings") == 1


def test_each_page_says_its_language(facts):
    assert all_alike(facts, "language") == "en-GB"


def test_nobody_is_kept_from_zooming(facts):
    assert all_alike(facts, "viewport") == "width=device-width, initial-scale=1"


def test_help_is_in_the_same_place_on_every_page(facts):
    assert all_alike(facts, "order") == LANDMARKS


def test_the_menu_is_the_same_on_every_page(facts):
    assert all_alike(facts, "menu")


def test_who_to_tell_is_on_every_page_and_can_be_rung(facts):
    assert "tel:999 999" in all_alike(facts, "numbers")


def test_links_are_underlined(facts):
    assert all_alike(facts, "plain") == []


def test_a_link_told_by_its_colour_alone_would_be_seen(sit_down):
    page = sit_down().go("/about/")

    page.evaluate("document.querySelector('main p a').style.textDecoration = 'none'")

    assert len(ask(page, "facts", LANDMARKS)["plain"]) == 1


def test_pages_that_are_not_alike_would_be_seen():
    with pytest.raises(AssertionError, match="/two/"):
        all_alike({"/one/": {"menu": "a"}, "/two/": {"menu": "b"}}, "menu")


def test_a_mistyped_address_gets_the_page_for_it_in_the_whole_shell(sit_down, serve):
    server = serve()
    page = sit_down(server=server).go("/no/such/page/")

    assert page.text_content("h1") == "Page not found"
    assert page.locator(".exit").is_visible()
    assert [answer.path for answer in server.answers if answer.status == 404] == ["/no/such/page/"]
