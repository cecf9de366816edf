"""Two pages are never called the same, in a list of results or a row of tabs."""

from collections.abc import Iterator
from datetime import date

from publishing.front_door.file_names import in_small_letters
from publishing.front_door.showing import shown
from publishing.kinds import AGENCY_REPORT, CHAPTER, PLAN_TABLE, PRIORITY
from publishing.life.states import State
from publishing.page import Page
from publishing.problems import Problem
from publishing.reports.report import folder_of
from publishing.site import Site

OF_THE_SITE = "Page not found"  # shown at an address that leads nowhere


def title_problems(site: Site) -> Iterator[Problem]:
    """Each title is on one page, or the newer is told; what is not public yet is compared with what is, and never named."""
    for page in site.pages:
        yield from _other_name_problems(page)
    shown_pages = sorted(site.public, key=_oldest_first)
    called = {("", same_title(OF_THE_SITE)): ["the page that says so"]}
    for page in shown_pages:
        called.setdefault(_full_title(page), []).append(page.path)
    hidden = [page for page in site.pages if not site.is_shown(page)]
    waiting: dict[tuple[str, str], Page] = {}
    for page in [*shown_pages, *hidden]:
        first = next(iter(called.get(_full_title(page), ())), page.path)
        if first != page.path:
            yield Problem(
                page.fields.place("title"),
                f"the title {shown(page.fields.title)} is also that of {first}, and readers could not tell the two apart. Give this page another.",
            )
        elif site.state(page) is State.EMBARGOED and waiting.setdefault(_full_title(page), page) is not page:
            yield Problem(
                page.fields.place("title"),
                f"the title {shown(page.fields.title)} is also that of another page that waits for its minute. Give one of the two another, or no site could be made after that minute.",
            )


def _full_title(page: Page) -> tuple[str, str]:
    """Each report may have a foreword, and each plan a priority of one name: what it is a part of is said wherever it is named."""
    parts = (CHAPTER, AGENCY_REPORT, PRIORITY, PLAN_TABLE)
    return folder_of(page.uri) if page.kind in parts else "", same_title(page.fields.title)


def _other_name_problems(page: Page) -> Iterator[Problem]:
    """Another name is one that the page does not have already, so that the A to Z says nothing twice."""
    seen = {same_title(page.fields.title): "the title"}
    for index, name in enumerate(page.fields.also_called):
        if before := seen.get(same_title(name)):
            yield Problem(
                page.fields.place("also_called", index),
                f"the other name {shown(name)} is {before}. Delete it: other names are what people look for instead of the title.",
            )
        seen.setdefault(same_title(name), "here a second time")


def _oldest_first(page: Page) -> tuple[date, bool, str]:
    """The oldest is named to the others; of one day, the one whose file is called so too."""
    return page.fields.published, in_small_letters(page.fields.title) != _name(page), page.path


def _name(page: Page) -> str:
    return page.path.removesuffix("/index.md").removesuffix(".md").rpartition("/")[2]


def same_title(title: str) -> str:
    return " ".join(title.casefold().split())
