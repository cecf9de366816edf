"""Whoever has an old address comes to the page that took its place, and is told so if the browser stays."""

import pytest

from tests.browser import axe
from tests.browser.reader import EIGHT_WAYS

OLD, NEW = "/report-a-concern/", "/worried/"


def opened(sitting, address):
    """As a reader opens it; what is asked of a page in Sitting.go cannot be asked of one that forwards."""
    sitting.page.goto(sitting.origin + address)
    return sitting.page


@pytest.mark.parametrize("script", [True, False], ids=["script", "without script"])
def test_an_old_address_opens_the_page_that_took_its_place(chromium, serve, script):
    context = chromium.new_context(java_script_enabled=script)
    page = context.new_page()

    page.goto(serve().origin + OLD)
    page.wait_for_url(f"**{NEW}")

    assert page.locator("h1").inner_text() == "Worried about a child"
    context.close()


def stays(body: bytes) -> bytes:
    """As a browser reads it that forwards nobody."""
    return body.replace(b'http-equiv="refresh"', b'name="refresh"')


@pytest.mark.parametrize("reader", [one for one in EIGHT_WAYS if one.script], ids=str)
def test_who_is_not_forwarded_reads_a_page_that_shuts_nobody_out(sit_down, serve, reader):
    page = opened(sit_down(reader, serve(stays)), OLD)

    assert page.locator("h1").inner_text() == "This page has moved"
    assert axe.findings(page) == []
    assert page.evaluate("document.documentElement.scrollWidth <= innerWidth")
