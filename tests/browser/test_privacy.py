"""The reader is not watched: nothing is asked of another site, nothing is kept, and no page complains to the console."""

import pytest

from tests.browser.reader import Reader

KEPT = """async () => ({
    cookies: document.cookie,
    local: localStorage.length,
    session: sessionStorage.length,
    databases: (await indexedDB.databases()).length,
    caches: "caches" in window ? (await caches.keys()).length : 0,
    workers: navigator.serviceWorker ? (await navigator.serviceWorker.getRegistrations()).length : 0,
})"""
NOTHING = {"cookies": "", "local": 0, "session": 0, "databases": 0, "caches": 0, "workers": 0}


@pytest.fixture
def listening(sit_down):
    """A sitting of which every request and every complaint is written down."""

    def _listening(server=None):
        sitting = sit_down(Reader(360, 640), server)
        sitting.asked, sitting.complaints = [], []
        sitting.context.on("request", lambda request: sitting.asked.append(request.url))
        sitting.page.on("pageerror", lambda error: sitting.complaints.append(str(error)))
        sitting.page.on("console", lambda said: sitting.complaints.append(f"{said.type}: {said.text}"))
        return sitting

    return _listening


def use(page):
    """What a reader does on a page: opens the menu, goes through it, presses Shift."""
    page.click("[data-menu] > summary")
    page.keyboard.press("Tab")
    page.keyboard.press("Escape")
    page.keyboard.press("Shift")
    page.mouse.wheel(0, 2000)


def test_no_request_leaves_the_site(listening, pages):
    sitting = listening()

    for address in pages:
        use(sitting.go(address))

    assert sitting.asked
    assert [url for url in sitting.asked if not url.startswith((sitting.origin, "data:"))] == []


def test_nothing_is_kept(listening, pages):
    sitting = listening()

    for address in pages:
        page = sitting.go(address)
        use(page)

        assert page.evaluate(KEPT) == NOTHING, address
    assert sitting.context.cookies() == []


def test_no_page_complains(listening, pages):
    sitting = listening()

    for address in pages:
        use(sitting.go(address))

    assert sitting.complaints == []


def test_what_is_kept_would_be_seen(listening):
    page = listening().go("/")

    page.evaluate("document.cookie = 'a=b'; localStorage.a = 1; sessionStorage.a = 1")

    assert page.evaluate(KEPT) == NOTHING | {"cookies": "a=b", "local": 1, "session": 1}


def test_a_request_to_another_site_would_be_seen_and_is_blocked(listening, serve):
    picture = b'<img alt="" src="https://watching.example/dot.gif"></main>'
    sitting = listening(serve(lambda body: body.replace(b"</main>", picture)))

    sitting.go("/")

    assert any("violates" in complaint and "watching.example" in complaint for complaint in sitting.complaints)
