"""The system's own Chromium: the tests download no browser, and nothing they open leaves this machine."""

import shutil

from playwright.sync_api import Browser, Playwright

NAMES = ("chromium", "chromium-browser", "google-chrome")
FLAGS = (
    "--no-sandbox",
    "--disable-gpu",
    "--disable-quic",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
    "--host-resolver-rules=MAP * ~NOTFOUND , EXCLUDE 127.0.0.1",
)
MISSING = "The browser tests need Chromium or Google Chrome. Install it: sudo apt-get install chromium"


class NoBrowserError(Exception):
    """Said in one line: a test that needs the browser fails without it, and never skips."""


def browser_path() -> str:
    for name in NAMES:
        if path := shutil.which(name):
            return path
    raise NoBrowserError(MISSING)


def launch(playwright: Playwright, *, keeps_pages_for_back: bool = False) -> Browser:
    """keeps_pages_for_back: Playwright turns the back-forward cache off, which people's browsers have on."""
    return playwright.chromium.launch(
        executable_path=browser_path(),
        args=list(FLAGS),
        ignore_default_args=["--disable-back-forward-cache"] if keeps_pages_for_back else None,
    )
