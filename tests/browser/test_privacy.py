"""The reader is not watched: nothing is asked of another site, nothing is kept, and no page complains to the console."""

from dataclasses import dataclass, field

import pytest

from tests.browser.reader import Reader, Sitting
from tests.browser.server import Server

KEPT = """async () => ({
    cookies: document.cookie,
    local: localStorage.length,
    session: sessionStorage.length,
    databases: (await indexedDB.databases()).length,
    caches: (await caches.keys()).length,
    workers: (await navigator.serviceWorker.getRegistrations()).length,
})"""
NOTHING = {"cookies": "", "local": 0, "session": 0, "databases": 0, "caches": 0, "workers": 0}


@dataclass
class Heard:
    """Every request that a sitting made, and every complaint of a page."""

    asked: list[str] = field(default_factory=list)
    complaints: list[str] = field(default_factory=list)
    kept: dict[str, object] = field(default_factory=dict)


def listening(sitting):
    heard = Heard()
    sitting.context.on("request", lambda request: heard.asked.append(request.url))
    sitting.page.on("pageerror", lambda error: heard.complaints.append(str(error)))
    sitting.page.on("console", lambda said: heard.complaints.append(f"{said.type}: {said.text}"))
    return heard


def use(page):
    """What a reader does on a page: opens the menu, goes through it, presses Shift, reads on."""
    page.click("[data-menu] > summary")
    for key in ("Tab", "Escape", "Shift"):
        page.keyboard.press(key)
    page.mouse.wheel(0, 2000)


@pytest.fixture(scope="module")
def heard(chromium, site_folder, pages):
    """One reader goes through the whole site and uses every page."""
    with Server(site_folder) as server:
        sitting = Sitting(chromium, server.origin, Reader(360, 640))
        heard = listening(sitting)
        for address in pages:
            use(sitting.go(address))
            heard.kept[address] = sitting.page.evaluate(KEPT)
        heard.kept["cookies of any site"] = sitting.context.cookies()
        yield heard
        sitting.close()


def test_no_request_leaves_the_site(heard):
    outside = [url for url in heard.asked if not url.startswith(("http://127.0.0.1:", "data:"))]

    assert heard.asked
    assert outside == []


def test_nothing_is_kept(heard, pages):
    assert heard.kept == dict.fromkeys(pages, NOTHING) | {"cookies of any site": []}


def test_no_page_complains(heard):
    assert heard.complaints == []


def test_what_is_kept_would_be_seen(sit_down):
    page = sit_down().go("/")

    page.evaluate("document.cookie = 'a=b'; localStorage.a = 1; sessionStorage.a = 1")

    assert page.evaluate(KEPT) == NOTHING | {"cookies": "a=b", "local": 1, "session": 1}


def test_a_request_to_another_site_would_be_seen_and_is_blocked(sit_down, serve):
    picture = b'<img alt="" src="https://watching.example/dot.gif"></main>'
    sitting = sit_down(server=serve(lambda body: body.replace(b"</main>", picture)))
    heard = listening(sitting)

    sitting.go("/")

    assert any("violates" in complaint and "watching.example" in complaint for complaint in heard.complaints)
