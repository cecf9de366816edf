"""Carried to where there is no network, the site opens in Firefox too: styled, searched, left, and nothing is asked for."""

from collections.abc import Iterator
from pathlib import Path
from urllib.parse import urlsplit

import pytest

from tests.browser.firefox import Firefox, opened
from tests.browser.patience import until
from tests.browser.searching import BOX, OPTION, SUGGESTED
from tests.browser.test_bundles import STYLED
from tests.browser.unpacking import room_for_anyone, unpacked

YEAR = "pages/annual-reports/2017-18"
REPORT = f"""
    START-HERE.html pages/worried/index.html pages/glossary/index.html {YEAR}/foreword/index.html
    {YEAR}/3-progress/index.html {YEAR}/5-budget/index.html {YEAR}/agencies/index.html {YEAR}/agencies/kent-police/index.html
    {YEAR}/attendance/index.html {YEAR}/questions/overview/index.html {YEAR}/structure/index.html {YEAR}/whole/index.html
""".split()
SITE = """
    START-HERE.html pages/worried/index.html pages/about/index.html pages/bulletins/2018-03/index.html
    pages/case-reviews/callum/index.html pages/fact-sheets/neglect/index.html pages/for/children/index.html
    pages/learning/index.html pages/numbers/leaving-care/index.html pages/publications/index.html pages/search/index.html
    pages/take-away/index.html
""".split()
BUNDLES = {"mscb.zip": SITE, "mscb-annual-report-2017-18.zip": REPORT}


@pytest.fixture(scope="module")
def folders(site_folder: Path) -> Iterator[dict[str, Path]]:
    with room_for_anyone() as one, room_for_anyone() as other:
        rooms = zip(BUNDLES, (one, other), strict=True)
        yield {name: unpacked(site_folder / "take-away" / name, "Python", room) for name, room in rooms}


@pytest.fixture(scope="module")
def window() -> Iterator[Firefox]:
    with opened() as one:
        yield one


@pytest.fixture
def firefox(window: Firefox) -> Firefox:
    window.go("about:blank")
    window.asked.clear()
    return window


@pytest.fixture(scope="module")
def without_scripts() -> Iterator[Firefox]:
    with opened(**{"javascript.enabled": False}) as one:
        yield one


@pytest.mark.parametrize("name", BUNDLES)
def test_pages_of_every_kind_are_styled(folders, firefox, name):
    plain = []
    for page in BUNDLES[name]:
        firefox.go((folders[name] / page).as_uri())
        if not firefox.run(f"({STYLED})()"):
            plain.append(page)

    assert plain == []
    assert firefox.asked == []


def test_the_search_leads_to_a_paragraph(folders, firefox):
    firefox.go((folders["mscb.zip"] / "START-HERE.html").as_uri())
    firefox.type(BOX, "3.20")
    assert until(lambda: firefox.run(f"document.querySelector({f'{SUGGESTED} {OPTION}'!r}) !== null"))
    firefox.click(OPTION)

    assert until(lambda: firefox.address.endswith("/pages/annual-reports/2017-18/3-progress/index.html#3.20"))
    assert until(lambda: firefox.run(IN_SIGHT))
    assert firefox.asked == []


IN_SIGHT = """(paragraph => {
  const { top, height } = paragraph ? paragraph.getBoundingClientRect() : { height: 0 };
  return height > 0 && top >= 0 && top < innerHeight;
})(document.getElementById("3.20"))"""


def test_an_old_address_forwards(folders, firefox):
    pages = folders["mscb.zip"] / "pages"
    firefox.go((pages / "report-a-concern/index.html").as_uri())

    assert until(lambda: firefox.address == (pages / "worried/index.html").as_uri())
    assert until(lambda: firefox.run("document.querySelector('h1').textContent") == "Worried about a child")
    assert firefox.asked == []


@pytest.mark.parametrize(("reader", "scripts"), [("firefox", True), ("without_scripts", False)])
@pytest.mark.parametrize("name", BUNDLES)
def test_the_way_out_needs_no_network(folders, request, name, reader, scripts):
    firefox = request.getfixturevalue(reader)
    firefox.go((folders[name] / "START-HERE.html").as_uri())
    assert firefox.run("document.querySelector('p.unseen[role=status]') !== null") is scripts
    firefox.click(".exit__link")

    assert until(lambda: firefox.address == "about:blank")
    assert firefox.run("document.title") == ""
    assert firefox.asked == []


def test_after_leaving_no_page_comes_back(folders, firefox):
    """Firefox keeps pages for Back as they were, so each is reached by links, as readers reach it."""
    firefox.go((folders["mscb.zip"] / "START-HERE.html").as_uri())
    for folder in ("about", "contact"):
        firefox.run(f"""void document.querySelector("nav a[href$='{folder}/index.html']").click()""")
        assert until(lambda folder=folder: firefox.address.endswith(f"/{folder}/index.html"))
        assert until(lambda: firefox.run("document.readyState") == "complete")
    firefox.click(".exit__link")
    assert until(lambda: firefox.address == "about:blank")

    for _ in range(2):
        firefox.ask("WebDriver:Back")
        assert until(lambda: firefox.run(SHOWS_NOTHING))
    assert firefox.asked == []


SHOWS_NOTHING = "document.readyState === 'complete' && (document.documentElement.hidden || !document.body.innerText) && !document.title"


@pytest.mark.parametrize("address", ["http://example.org/", "https://example.org/", "http://localhost:8000/"])
def test_what_a_page_asks_for_is_heard(firefox, address):
    with room_for_anyone() as room:
        (room / "index.html").write_text(f'<!doctype html><img src="{address}" alt="">', encoding="utf-8")
        firefox.go((room / "index.html").as_uri())

    assert until(lambda: any(urlsplit(address).netloc in line for line in firefox.asked))


def test_without_firefox_it_is_said_how_to_install_it(monkeypatch, tmp_path):
    monkeypatch.setenv("PATH", str(tmp_path))

    with pytest.raises(pytest.skip.Exception, match=r"Install it: sudo apt-get install firefox-esr\Z"), opened():
        pass
