"""The one place that sets pages: WeasyPrint makes the PDF, which the site's own build never needs."""

import logging
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any

import weasyprint
from weasyprint.pdf import tags
from weasyprint.urls import URLFetcher

from publishing.pdf.tree import Came, mended

NO_WORDS = "has no required alt description"  # a picture that is there to be seen only: tree.py has no tag for it


class NotAsWrittenError(Exception):
    """Something of the sheet, or of its look, would be missing from the PDF."""


def made(document: str, identifier: str) -> bytes:
    """The PDF of a sheet of HTML: tagged, and the same bytes whenever the sheet is the same."""
    with _complaints() as complaints, _telling_where_tags_come_from() as came:
        # A drawing is written into the sheet; nothing is fetched.
        sheet = weasyprint.HTML(string=document, url_fetcher=URLFetcher(allowed_protocols=("data",)))
        pdf = sheet.write_pdf(
            pdf_variant="pdf/ua-1",
            pdf_identifier=identifier.encode(),
            finisher=lambda _, pdf: mended(pdf, came),
        )
    if complaints:
        raise NotAsWrittenError("; ".join(dict.fromkeys(complaints)))
    assert isinstance(pdf, bytes)
    return pdf


@contextmanager
def _complaints() -> Iterator[list[str]]:
    """What WeasyPrint only says and goes on."""
    said: list[str] = []

    class Listener(logging.Handler):
        def emit(self, record: logging.LogRecord) -> None:
            if not record.getMessage().endswith(NO_WORDS):
                said.append(record.getMessage())

    listener, log = Listener(logging.WARNING), logging.getLogger("weasyprint")
    log.addHandler(listener)
    try:
        yield said
    finally:
        log.removeHandler(listener)


@contextmanager
def _telling_where_tags_come_from() -> Iterator[Came]:
    """Which element of the sheet each tag was made for: an element that goes on over the page has a tag on each."""
    came: Came = {}
    build = tags._build_box_tree

    def telling(box: Any, *rest: Any) -> Iterator[Any]:
        for tag in build(box, *rest):
            came.setdefault(id(tag), (tag, box.element))  # the body hands on what is in it as if it were its own
            yield tag

    tags._build_box_tree = telling
    try:
        yield came
    finally:
        tags._build_box_tree = build
