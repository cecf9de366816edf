"""Each course has a page, and so have all dates and all roles: nobody writes them, and nobody forgets them."""

from collections.abc import Iterator

from publishing.kinds import COURSE, PageFields
from publishing.page import Page
from publishing.problems import Place, Problem
from publishing.training.training import Training
from publishing.writing.body import Body

FOLDER = f"docs/{COURSE.folder}"
HUB, DATES, ROLES = (f"{COURSE.folder}/{name}.md" for name in ("index", "dates", "roles"))
ROLES_TITLE = "Which training do I need?"
TAKEN = ("index", "dates", "roles")  # a course of this name would stand where another page is


def uri_of(course: str) -> str:
    return f"{COURSE.folder}/{course}.md"


def pages_of(training: Training | None) -> Iterator[Page]:
    if not training:
        return
    everyone = ("professionals",)
    yield _page(
        training, DATES, "Dates", "Training, meetings of the board and other dates: what is to come, and what is over.", everyone
    )  # fmt: skip
    yield _page(training, ROLES, ROLES_TITLE, "What each role needs, or was offered, as far as the sources say.", everyone)  # fmt: skip
    for one in training.courses:
        if one.id not in TAKEN:  # which is told where it is written
            yield _page(
                training, uri_of(one.id), f"{one.name} (course)", one.says, everyone, one.themes, one.also_called
            )


def _page(
    training: Training,
    uri: str,
    title: str,
    summary: str,
    audiences: tuple[str, ...],
    themes: tuple[str, ...] = ("workforce",),
    also_called: tuple[str, ...] = (),
) -> Page:
    fields = PageFields.model_construct(
        title=title,
        summary=summary,
        published=training.published,
        updated=training.updated if training.updated > training.published else None,
        audiences=audiences,
        themes=themes,
        also_called=also_called,
    )
    fields._places = training._places
    return Page(f"docs/{uri}", fields, Body(f"docs/{uri}", 1, ""))


def written_problems(pages: list[str]) -> Iterator[Problem]:
    """A page in the folder of courses is made, not written."""
    for path in pages:
        if path.startswith(f"{FOLDER}/") and path != f"docs/{HUB}":
            yield Problem(
                Place(path),
                "pages here are made from data/training.yml. Write the course there, or move this page to another folder.",
            )
