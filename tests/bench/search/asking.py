"""A reader who opens a page of the site for the first time and asks one question after another."""

import time
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass

from playwright.sync_api import Browser, BrowserContext, Page

from tests.bench.search.judging import Shown, by_page
from tests.bench.search.ways import Way, in_page
from tests.browser.server import Server

SLOWER = 4
QUIET = 0.05  # seconds without an answer from the server: nothing more is on its way


@dataclass(frozen=True)
class Answered:
    shown: Shown
    wait: float  # milliseconds from the last key to the results
    since_opening: float  # and from opening the page
    sent: int  # bytes over the wire for the search
    ordinary: int  # and for the page that has it


@dataclass(frozen=True)
class Sitting:
    """The answers of one reader, and the processor's milliseconds for each but the first."""

    answers: list[Answered]
    computing: float

    @property
    def first(self) -> Answered:
        return self.answers[0]

    @property
    def next(self) -> list[Answered]:
        return self.answers[1:]


def sit_down(browser: Browser, way: Way, asks: Sequence[str], *, slowly: bool = False) -> Sitting:
    """A new reader, with nothing kept from before; slowly is a browser that has a quarter of the processor."""
    with (
        Server(way.site, with_headers=(way.site / "_headers").is_file()) as server,
        _opened(browser, way, slowly) as page,
    ):
        page.goto(server.origin + way.address, wait_until="domcontentloaded")
        first = _ask(page, way, server, asks[0])
        before = _computed(browser)
        rest = [_ask(page, way, server, ask) for ask in asks[1:]]
        return Sitting([first, *rest], (_computed(browser) - before) / max(len(rest), 1))


@contextmanager
def _opened(browser: Browser, way: Way, slowly: bool) -> Iterator[Page]:
    context: BrowserContext = browser.new_context(viewport={"width": 1280, "height": 800}, bypass_csp=slowly)
    try:
        page = context.new_page()
        if slowly:
            page.add_init_script(in_page("worker_in_page.js"))
            tools = context.new_cdp_session(page)
            tools.send("Emulation.setCPUThrottlingRate", {"rate": SLOWER})
        page.add_init_script(f"{in_page('box.js')}(...{way.script.strip().rstrip(';')})")
        yield page
    finally:
        context.close()


def _ask(page: Page, way: Way, server: Server, ask: str) -> Answered:
    before = 0 if page.evaluate("bench.answer === null") else len(server.answers)
    page.evaluate("words => bench.begin(words)", ask)
    page.keyboard.type(ask[-1])
    found = page.evaluate("bench.answer")
    _all_is_quiet(server)
    sent = {True: 0, False: 0}
    for answer in server.answers[before:]:
        sent[way.is_ordinary(answer.path)] += answer.sent
    return Answered(by_page(found["links"]), found["wait"], found["sinceOpening"], sent[False], sent[True])


def _all_is_quiet(server: Server) -> None:
    """Until what the reader's browser still fetches has been counted."""
    number = -1
    while number < len(server.answers):
        number = len(server.answers)
        time.sleep(QUIET)


def _computed(browser: Browser) -> float:
    """The processor's milliseconds that pages and their workers have taken."""
    told = browser.new_browser_cdp_session().send("SystemInfo.getProcessInfo")
    return 1000 * float(sum(each["cpuTime"] for each in told["processInfo"] if each["type"] == "renderer"))
