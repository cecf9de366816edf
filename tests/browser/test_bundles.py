"""Carried to where there is no network, the site opens by double-click: styled, searched, left, and nothing is asked for."""

import os
import re
import subprocess
import time
from collections.abc import Iterator
from pathlib import Path

import pytest
from playwright.sync_api import Browser, BrowserContext, Page, Playwright, Request

from tests.browser import axe
from tests.browser.chromium import FLAGS, browser_path
from tests.browser.nobody import as_nobody
from tests.browser.searching import OPTION, suggested
from tests.browser.unpacking import contents, room_for_anyone, unpacked

PROGRAMS = ("Python", "unzip", "7-Zip")
LISTENS = re.compile(r"DevTools listening on (ws://\S+)")


@pytest.fixture(scope="module", params=["mscb.zip", "mscb-annual-report-2017-18.zip"])
def folder(request, site_folder: Path) -> Iterator[Path]:
    with room_for_anyone() as room:
        yield unpacked(site_folder / "take-away" / request.param, "Python", room)


@pytest.fixture(scope="module")
def nobodys(driver: Playwright) -> Iterator[Browser]:
    """A browser of somebody who may write nowhere else than in a profile of their own."""
    with room_for_anyone() as home:
        words = [
            *as_nobody(home),
            browser_path(),
            "--headless",
            "--remote-debugging-port=0",
            f"--user-data-dir={home}/profile",
        ]
        log = home / "said"
        with log.open("wb") as said:
            process = subprocess.Popen([*words, *FLAGS], stdout=said, stderr=said, env=os.environ | {"HOME": str(home)})
        try:
            browser = driver.chromium.connect_over_cdp(_address(log))
            yield browser
            browser.close()
        finally:
            process.kill()
            process.wait()


def _address(log: Path) -> str:
    for _ in range(600):
        if found := LISTENS.search(log.read_text(errors="replace")):
            return found[1]
        time.sleep(0.1)
    raise AssertionError(log.read_text(errors="replace"))


class Watched:
    """A reader without a network, and everything that their browser asked for and complained of."""

    def __init__(self, browser: Browser, **wishes) -> None:
        self.context: BrowserContext = browser.new_context(offline=True, **wishes)
        self.asked: list[str] = []
        self.said: list[str] = []
        self.context.on("request", lambda request: self.asked.append(request.url))
        self.context.on("requestfailed", self._failed)
        self.context.on("console", lambda line: self.said.append(line.text) if line.type == "error" else None)
        self.page: Page = self.context.new_page()

    def _failed(self, request: Request) -> None:
        """But for what was still on its way when the next page was opened."""
        if request.failure != "net::ERR_ABORTED":
            self.said.append(f"{request.url} {request.failure}")

    @property
    def outside(self) -> list[str]:
        return [address for address in self.asked if not address.startswith(("file:", "data:", "about:"))]


@pytest.fixture
def watched(nobodys: Browser) -> Iterator[Watched]:
    one = Watched(nobodys)
    yield one
    one.context.close()


@pytest.mark.parametrize("program", PROGRAMS[1:])
def test_every_program_unpacks_the_same_files(program, site_folder):
    bundle = site_folder / "take-away/mscb.zip"
    with room_for_anyone() as room, room_for_anyone() as another:
        one, other = unpacked(bundle, "Python", room), unpacked(bundle, program, another)

        assert contents(one) == contents(other)
        assert (other / "START-HERE.html").is_file()


def test_every_page_is_styled_and_nothing_is_asked_of_a_network(folder, watched):
    pages = [path for path in sorted(folder.rglob("*.html")) if FORWARDS not in path.read_text(encoding="utf-8")]
    plain = [
        path.name for path in pages if watched.page.goto(path.as_uri()) is None or not watched.page.evaluate(STYLED)
    ]

    assert len(pages) > 30
    assert plain == []
    assert watched.outside == []
    assert watched.said == []


FORWARDS = 'http-equiv="refresh"'
STYLED = """() => [...document.querySelectorAll('link[rel=stylesheet]')].every(one => one.sheet)
  && getComputedStyle(document.querySelector('.exit__link')).backgroundColor === 'rgb(163, 0, 27)'
  && document.querySelector('.copy').getBoundingClientRect().height > 20"""


def test_the_search_finds(site_folder, folder, watched):
    if "annual-report" in folder.name:
        assert "search--words" not in (folder / "START-HERE.html").read_text(encoding="utf-8")
        return
    watched.page.goto((folder / "START-HERE.html").as_uri())
    suggested(watched.page, "3.20")
    watched.page.locator(OPTION).first.click()
    watched.page.wait_for_url(re.compile(r"^file:.*/index\.html#3\.20$"))

    assert watched.page.locator("[id='3.20']").is_visible()
    assert watched.outside == []


def test_an_old_address_forwards_in_a_copy_too(folder, watched):
    if "annual-report" in folder.name:
        return
    watched.page.goto((folder / "pages/report-a-concern/index.html").as_uri())
    watched.page.wait_for_url(f"{(folder / 'pages/worried').as_uri()}/index.html")

    assert watched.page.locator("h1").text_content() == "Worried about a child"
    assert watched.outside == []


@pytest.mark.parametrize("script", [True, False])
def test_the_way_out_needs_no_network(folder, nobodys, script):
    one = Watched(nobodys, java_script_enabled=script)
    one.page.goto((folder / "START-HERE.html").as_uri())
    one.page.locator(".exit__link").click()
    one.page.wait_for_url("about:blank")

    assert one.page.title() == ""
    assert one.outside == []
    one.context.close()


def test_after_its_day_each_number_says_that_it_may_be_wrong(site_folder, nobodys):
    html = (
        '<!doctype html><html lang="en-GB"><title>Copy</title><p data-good-until="2027-02-18">Good until then.</p>'
        '<a href="tel:999">999</a> <a href="tel:01634336329">01634 336329</a><script src="copy.js"></script></html>'
    )
    script = next((site_folder / "assets").glob("copy_script.*.js"))
    with room_for_anyone() as room:
        (room / "copy.js").write_bytes(script.read_bytes())
        (room / "index.html").write_text(html, encoding="utf-8")
        for day, said in (("2027-02-18T23:00:00", 0), ("2027-02-19T01:00:00", 1)):
            one = Watched(nobodys, timezone_id="Europe/London")
            one.page.clock.set_fixed_time(day)
            one.page.goto((room / "index.html").as_uri())
            assert one.page.get_by_text("may be wrong by now").count() == said
            one.context.close()


@pytest.mark.parametrize("dark", [False, True], ids=["light", "dark"])
@pytest.mark.parametrize("width", [360, 1280])
@pytest.mark.parametrize("name", ["mscb-annual-report-2017-18.html", "START-HERE.html", "pages/worried/index.html"])
def test_a_copy_shuts_nobody_out(site_folder, chromium, name, width, dark):
    with room_for_anyone() as room:
        one_file = site_folder / "take-away" / name
        there = one_file if one_file.is_file() else unpacked(site_folder / "take-away/mscb.zip", "Python", room) / name
        one = Watched(
            chromium,
            viewport={"width": width, "height": 800},
            color_scheme="dark" if dark else "light",
            bypass_csp=True,
        )
        one.page.goto(there.as_uri())

        assert axe.findings(one.page) == []
        assert one.page.evaluate("document.documentElement.scrollWidth <= innerWidth")
        assert one.outside == []
        one.context.close()
