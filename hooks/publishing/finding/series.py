"""A reader who asks for number 7 of a series finds one, and not two."""

from collections.abc import Iterator

from publishing.problems import Level, Problem
from publishing.site import Site


def series_problems(site: Site) -> Iterator[Problem]:
    """Each number is on one page of its kind, or the newer is told; what is not public yet is compared with what is, and never named."""
    numbered: dict[tuple[str, int], list[str]] = {}
    public = sorted(site.publications, key=lambda page: (page.fields.published, page.path))
    for page in public:
        numbered.setdefault((page.kind.id, page.number), []).append(page.path)
    hidden = [page for page in site.pages if page.number and not site.is_shown(page)]
    for page in [*public, *hidden]:
        first = next(iter(numbered.get((page.kind.id, page.number), ())), page.path)
        if page.number and first != page.path:
            free = max(number for kind, number in numbered if kind == page.kind.id) + 1
            field = "number" if hasattr(page.fields, "number") else "issue"
            yield Problem(
                page.fields.place(field),
                f"{field} {page.number} is also that of {first}. If this page is the one to correct, write {free}, which is free.",
                Level.REMIND,
            )


def gap_problems(site: Site) -> Iterator[Problem]:
    """The newest number is one more than the one before, or a finger slipped on the key."""
    for kind in {page.kind.id for page in site.publications if page.number}:
        pages = [page for page in site.publications if page.kind.id == kind and page.number]
        *before, last = sorted({page.number for page in pages})
        if before and last > before[-1] + 1:
            page = next(page for page in pages if page.number == last)
            field = "number" if hasattr(page.fields, "number") else "issue"
            yield Problem(
                page.fields.place(field),
                f"{field} {last} leaves out {before[-1] + 1}. Write {before[-1] + 1}, if none is missing.",
                Level.REMIND,
            )
