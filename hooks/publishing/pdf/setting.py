"""The one place that sets pages: WeasyPrint makes the PDF, which the site's own build never needs."""

from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any

import weasyprint
from weasyprint.pdf import tags
from weasyprint.urls import URLFetcher

from publishing.pdf.tree import Came, mended


def made(document: str, identifier: str) -> bytes:
    """The PDF of a sheet of HTML: tagged, and the same bytes whenever the sheet is the same."""
    with _telling_where_tags_come_from() as came:
        pdf = weasyprint.HTML(string=document, url_fetcher=URLFetcher(allowed_protocols=("data",))).write_pdf(
            pdf_variant="pdf/ua-1",
            pdf_identifier=identifier.encode(),
            finisher=lambda _, pdf: mended(pdf, came),
        )
    assert isinstance(pdf, bytes)
    return pdf


@contextmanager
def _telling_where_tags_come_from() -> Iterator[Came]:
    """Which element of the sheet each tag was made for: an element that goes on over the page has a tag on each."""
    came: Came = {}
    build = tags._build_box_tree

    def telling(box: Any, *rest: Any) -> Iterator[Any]:
        for tag in build(box, *rest):
            came[id(tag)] = (tag, box.element)
            yield tag

    tags._build_box_tree = telling
    try:
        yield came
    finally:
        tags._build_box_tree = build
