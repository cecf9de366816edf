"""What a browser test can ask for: the site on a server, and a reader who opens it."""

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from playwright.sync_api import Browser, Playwright, sync_playwright

from tests.browser import finished
from tests.browser.chromium import NoBrowserError, launch
from tests.browser.reader import Reader, Sitting
from tests.browser.server import Rewrite, Server
from tests.conftest import built_once
from tests.project import project_with_gallery

HERE = Path(__file__).parent


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    for item in items:
        if HERE in item.path.parents:
            item.add_marker("browser")


@pytest.fixture(scope="session")
def site_folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The real site with one page more, the gallery of everything that a writer can type."""
    return built_once("with-gallery", project_with_gallery, tmp_path_factory)


@pytest.fixture(scope="session")
def driver() -> Iterator[Playwright]:
    with sync_playwright() as playwright:
        yield playwright


@pytest.fixture(scope="session")
def chromium(driver: Playwright) -> Iterator[Browser]:
    """One browser for each test process; each sitting in it starts with nothing."""
    try:
        browser = launch(driver)
    except NoBrowserError as missing:
        pytest.fail(str(missing), pytrace=False)
    yield browser
    browser.close()


@pytest.fixture(scope="session")
def pages(site_folder: Path) -> list[str]:
    return finished.pages(site_folder)


@pytest.fixture(scope="session")
def specimens(site_folder: Path) -> list[str]:
    """For walks that take long: one page of each make."""
    return finished.specimens(site_folder)


@pytest.fixture
def serve(site_folder: Path) -> Iterator[Callable[..., Server]]:
    """The site on a server of this test's own, with its pages changed on their way if the test asks."""
    running: list[Server] = []

    def _serve(rewrite: Rewrite = bytes, *, with_headers: bool = True) -> Server:
        running.append(Server(site_folder, rewrite, with_headers=with_headers).__enter__())
        return running[-1]

    yield _serve
    for server in running:
        server.__exit__()


@pytest.fixture
def sit_down(chromium: Browser, serve: Callable[..., Server]) -> Iterator[Callable[..., Sitting]]:
    """A reader in front of the site: sit_down(Reader(dark=True)).go("/about/")."""
    sittings: list[Sitting] = []

    def _sit_down(reader: Reader | None = None, server: Server | None = None) -> Sitting:
        sittings.append(Sitting(chromium, (server or serve()).origin, reader or Reader()))
        return sittings[-1]

    yield _sit_down
    for sitting in sittings:
        sitting.close()
