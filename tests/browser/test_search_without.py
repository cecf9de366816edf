"""Without our script the box leads to the A to Z and says so; from a memory stick, without a network, it searches."""

import re

import pytest

from publishing.commands.preview import make_preview
from tests.browser.reader import Reader
from tests.browser.searching import BOX, OPTION, RESULT, TITLE, answered, asked, suggested

NAMES = ["Müller’s #1 100% ẞ", "two  spaces & +plus+", "assets"]


@pytest.mark.parametrize("address", ["/about/", "/search/"])
def test_without_a_script_the_box_leads_to_the_a_to_z_with_a_sentence_saying_so(sit_down, serve, address):
    server = serve()
    page = sit_down(Reader(360, 640, script=False), server).go(address)
    assert page.get_attribute(BOX, "name") is None

    page.evaluate("words => { document.querySelector('#search--words').value = words; }", "qzsecret")
    with page.expect_navigation():
        page.locator(".search__button").click()

    assert re.search(r"/a-to-z/\??#search--without$", page.url)
    assert page.is_visible(".search-without")
    assert "qzsecret" not in page.url + str(server.answers)


def test_the_sentence_is_only_for_those_who_come_from_the_box(sit_down):
    assert not sit_down().go("/a-to-z/").is_visible(".search-without")


def test_without_a_script_the_page_of_the_search_says_what_to_do(sit_down):
    page = sit_down(Reader(360, 640, script=False)).go("/search/")

    assert page.is_visible("[data-search-without]")
    assert page.get_attribute("[data-search-without] a", "href") == "../a-to-z/"


def test_when_the_script_does_not_come_the_page_of_the_search_says_what_to_do(sit_down):
    sitting = sit_down()
    sitting.context.route("**/assets/search.*.js", lambda route: route.abort())
    page = sitting.go("/search/")

    assert page.is_visible("[data-search-without]")
    sitting.context.unroute_all()
    page.focus(BOX)
    answered(page)
    assert not page.is_visible("[data-search-without]")


@pytest.fixture(scope="module", params=NAMES)
def stick(request, site_folder, tmp_path_factory):
    """The copy that opens by double-click, in a folder that somebody named."""
    folder = tmp_path_factory.mktemp("stick") / request.param / request.param
    make_preview(site_folder, folder)
    return folder


@pytest.fixture
def offline(chromium):
    """A browser without a network, and every complaint of its pages."""
    context = chromium.new_context(offline=True)
    page, complaints = context.new_page(), []
    page.on("pageerror", lambda error: complaints.append(str(error)))
    page.on("console", lambda said: complaints.append(said.text))
    yield page
    context.close()
    assert complaints == []


def test_from_a_memory_stick_it_suggests_and_finds(offline, stick):
    offline.goto((stick / "about/index.html").as_uri())

    suggested(offline, "neglect")
    assert offline.locator(OPTION).count() > 3
    offline.keyboard.press("Enter")
    offline.wait_for_url(re.compile(r"^file:.*/search/index\.html#q=neglect$"))
    answered(offline)
    title = offline.locator(TITLE).first.text_content()
    offline.locator(TITLE).first.click()
    offline.wait_for_url(re.compile(r"^file:(?!.*/search/).*/index\.html"))

    assert offline.text_content("h1") in title


def test_from_a_memory_stick_a_place_on_a_page_is_found(offline, stick):
    offline.goto((stick / "search/index.html").as_uri())

    asked(answered(offline), "3.20")
    offline.locator(f"{RESULT} .result__places a").first.click()

    offline.wait_for_url(re.compile(r"^file:.*/index\.html#3\.20$"))
    assert offline.locator("[id='3.20']").is_visible()
