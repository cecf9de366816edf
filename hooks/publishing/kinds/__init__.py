"""The kinds of page: each lives in a folder of its own, and says the same things as its sisters."""

from publishing.kinds.bulletin import BULLETIN
from publishing.kinds.case_review import CASE_REVIEW
from publishing.kinds.every_page import PageFields
from publishing.kinds.fact_sheet import FACT_SHEET
from publishing.kinds.kind import Kind
from publishing.kinds.learning import LEARNING

PAGE = Kind("page")
PUBLICATIONS = (BULLETIN, LEARNING, FACT_SHEET, CASE_REVIEW)


def kind_of(path: str) -> Kind:
    """By the first folder under docs/; the page of a folder itself is a plain page."""
    uri = path.removeprefix("docs/")
    if uri.endswith("/index.md"):
        return PAGE
    return next((kind for kind in PUBLICATIONS if uri.startswith(f"{kind.folder}/")), PAGE)


__all__ = ["PAGE", "PUBLICATIONS", "Kind", "PageFields", "kind_of"]
