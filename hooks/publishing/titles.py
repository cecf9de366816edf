"""Two pages are never called the same, in a list of results or a row of tabs."""

from collections.abc import Iterator

from publishing.front_door.showing import shown
from publishing.problems import Problem
from publishing.site import Site

OF_THE_SITE = "Page not found"  # shown at an address that leads nowhere


def title_problems(site: Site) -> Iterator[Problem]:
    """Each title is on one page; what is not public yet is compared with what is, and never named."""
    first = {same_title(OF_THE_SITE): "the page that says so"}
    hidden = [page for page in site.pages if not site.is_shown(page)]
    for page in [*sorted(site.public, key=lambda page: page.path), *hidden]:
        before = first.get(same_title(page.fields.title))
        if before:
            yield Problem(
                page.fields.place("title"),
                f"the title {shown(page.fields.title)} is also that of {before}, and readers could not tell the two apart. Change one of them.",
            )
        elif site.is_shown(page):
            first[same_title(page.fields.title)] = page.path


def same_title(title: str) -> str:
    return " ".join(title.casefold().split())
