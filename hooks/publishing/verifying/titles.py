"""Two pages are never called the same, in a list of results or a row of tabs."""

from collections.abc import Iterable, Iterator

from publishing.problems import Place, Problem
from publishing.verifying.finished import Finished


def title_problems(pages: Iterable[Finished]) -> Iterator[Problem]:
    """Each title is on one page."""
    first: dict[str, str] = {}
    for page in pages:
        before = first.setdefault(page.title.casefold(), page.path)
        if page.title and before != page.path:
            yield Problem(Place(page.path), f"the title '{page.title}' is also that of {before}. Change one of them.")
