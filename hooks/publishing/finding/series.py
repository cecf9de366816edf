"""A reader who asks for number 7 of a series finds one, and not two."""

from collections.abc import Iterator

from publishing.page import Page
from publishing.problems import Level, Problem
from publishing.site import Site


def series_problems(site: Site) -> Iterator[Problem]:
    """Each number is on one page of its kind; what is not public yet is compared with what is, and never named."""
    first: dict[tuple[str, int], Page] = {}
    hidden = [page for page in site.pages if page.number and not site.is_shown(page)]
    for page in [*sorted(site.publications, key=lambda page: (page.fields.published, page.path)), *hidden]:
        before = first.get((page.kind.id, page.number))
        if page.number and before:
            field = "number" if hasattr(page.fields, "number") else "issue"
            yield Problem(
                page.fields.place(field),
                f"{field} {page.number} is also that of {before.path}. Check which of the two has the wrong number.",
                Level.REMIND,
            )
        elif site.is_shown(page):
            first[page.kind.id, page.number] = page
