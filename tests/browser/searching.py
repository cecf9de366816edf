"""What readers do with the search, said in their words."""

from urllib.parse import quote

from playwright.sync_api import Page

BOX = "#search--words"
SUGGESTED = ".search__options:not([hidden])"
OPTION = "[role=option]"
DONE = "main[data-search-state=done]"
SAID = "[data-search-said]"
RESULT = ".found__list > .result"
TITLE = f"{RESULT} .result__title a"
PARTS = ("instead", "kind", "list", "more", "none", "broken")
FIRST = "document.querySelector('main').removeAttribute('data-search-state')"


def address(words: str, kind: str = "") -> str:
    return f"/search/#q={quote(words, safe='')}" + (f"&kind={quote(kind)}" if kind else "")


def suggested(page: Page, words: str) -> Page:
    """In the box of any page: type, and wait until something is suggested for all of it."""
    page.fill(BOX, words)
    page.wait_for_selector(f"{SUGGESTED} > :last-child:has-text('“{words}”')")
    return page


def options(page: Page) -> list[str]:
    return page.locator(OPTION).all_text_contents()


def answered(page: Page) -> Page:
    page.wait_for_selector(DONE)
    return page


def asked(page: Page, words: str) -> Page:
    """On the page of the search: type, and wait for the answer."""
    page.evaluate(FIRST)
    page.fill(BOX, words)
    return answered(page)


def at(page: Page, hash_of: str) -> Page:
    """The same page, at another address after its #."""
    page.evaluate(FIRST)
    page.evaluate("hash => { location.hash = hash; }", hash_of)
    return answered(page)


def parts(page: Page) -> list[str]:
    """What of the page of the search is shown."""
    return [name for name in PARTS if page.locator(f"[data-search-{name}]").is_visible()]
