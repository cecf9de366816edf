"""The kinds of page: each lives in a folder of its own, and says the same things as its sisters."""

from publishing.kinds.bulletin import BULLETIN
from publishing.kinds.case_review import CASE_REVIEW
from publishing.kinds.every_page import PageFields
from publishing.kinds.fact_sheet import FACT_SHEET
from publishing.kinds.kind import Kind
from publishing.kinds.learning import LEARNING

PAGE = Kind("page")
MEASURE = Kind("measure", folder="numbers", template="measure.html", index="numbers.html")  # made from data/measures/
PUBLICATIONS = (BULLETIN, LEARNING, FACT_SHEET, CASE_REVIEW)


def kind_of(path: str) -> Kind:
    """By the first folder under docs/; the page of a folder itself is a plain page."""
    uri = path.removeprefix("docs/")
    if uri.endswith("/index.md"):
        return PAGE
    return next((kind for kind in (*PUBLICATIONS, MEASURE) if uri.startswith(f"{kind.folder}/")), PAGE)


def is_made(uri: str) -> bool:
    """A page of figures, which nobody types and few mean."""
    return uri.startswith(f"{MEASURE.folder}/") and not uri.endswith("/index.md")


def fields_of_other_kinds(path: str) -> dict[str, str]:
    """Each field that this page cannot have, and the folders whose pages have it."""
    own = kind_of(path).fields.model_fields
    folders: dict[str, list[str]] = {}
    for kind in PUBLICATIONS:
        for name in kind.fields.model_fields.keys() - own.keys():
            folders.setdefault(name, []).append(f"docs/{kind.folder}/")
    return {name: " or ".join(found) for name, found in folders.items()}


__all__ = ["MEASURE", "PAGE", "PUBLICATIONS", "Kind", "PageFields", "fields_of_other_kinds", "is_made", "kind_of"]
