"""Each time that somebody looked has a page, made from its file: nobody writes it, and nobody forgets it."""

from collections.abc import Iterator, Mapping

from publishing.kinds import SCRUTINY, PageFields
from publishing.page import Page
from publishing.problems import Place, Problem
from publishing.scrutiny.scrutiny import Scrutiny
from publishing.writing.body import Body

FOLDER = f"docs/{SCRUTINY.folder}"


def pages_of(found: Mapping[str, Scrutiny]) -> Iterator[Page]:
    for name, one in found.items():
        fields = PageFields.model_construct(
            title=one.title,
            summary=one.summary,
            published=one.published,
            updated=one.updated,
            audiences=one.audiences,
            themes=one.themes,
            draft=one.draft,
            embargo=one.embargo,
        )
        fields._places = one._places
        path = f"{FOLDER}/{name}.md"
        yield Page(path, fields, Body(path, 1, ""))


def uri_of(name: str) -> str:
    return f"{SCRUTINY.folder}/{name}.md"


def written_problems(pages: list[str]) -> Iterator[Problem]:
    """A page in this folder is made, not written."""
    for path in pages:
        if path.startswith(f"{FOLDER}/") and path != f"{FOLDER}/index.md":
            yield Problem(
                Place(path),
                "pages here are made from data/scrutiny/. Write what was found there, or move this page to another folder.",
            )
