"""Every finished page is HTML that no browser has to guess about."""

import html5lib
import pytest
from html5lib.html5parser import ParseError

from tests.conftest import built_once
from tests.project import project_with_gallery


@pytest.fixture(scope="module")
def pages(tmp_path_factory):
    """The real pages, and the gallery of everything that a writer can type."""
    folder = built_once("with-gallery", project_with_gallery, tmp_path_factory)
    return {path.relative_to(folder).as_posix(): path.read_text(encoding="utf-8") for path in folder.rglob("*.html")}


def complaint(html: str) -> str:
    """What the HTML standard calls a parse error, the first of them."""
    parser = html5lib.HTMLParser(strict=True)
    try:
        parser.parse(html)
    except ParseError as error:
        return str(error) or "a parse error"
    return ""


def test_every_page_is_valid(pages):
    wrong = {path: said for path, html in pages.items() if (said := complaint(html))}

    assert len(pages) > 15
    assert wrong == {}


@pytest.mark.parametrize(
    ("good", "bad"),
    [
        pytest.param("</main>", "</div></main>", id="an-end-without-a-start"),
        pytest.param("<main ", "<main id=x ", id="an-attribute-twice"),
        pytest.param("<h1>", "<b><h1>", id="a-start-without-an-end"),
        pytest.param("<!doctype html>", "", id="no-doctype"),
    ],
)
def test_a_page_that_is_not_valid_would_be_seen(pages, good, bad):
    html = pages["about/index.html"]

    assert good in html
    assert complaint(html.replace(good, bad, 1))
