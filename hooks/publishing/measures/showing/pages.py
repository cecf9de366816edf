"""Each measure has a page of its own, made from its file: nobody writes it, and nobody forgets it."""

from collections.abc import Iterator

from publishing.kinds import MEASURE, PageFields
from publishing.measures.measure import Measure
from publishing.page import Page
from publishing.problems import Place, Problem
from publishing.writing.body import Body

FOLDER = f"docs/{MEASURE.folder}"


def page_of(id: str, measure: Measure) -> Page:
    """What lists, themes and the sitemap know of it; mistakes are shown in the file of the measure."""
    path = f"{FOLDER}/{id}.md"
    fields = PageFields.model_validate(
        {
            "title": measure.title,
            "summary": measure.summary,
            "published": measure.published.isoformat(),
            "audiences": list(measure.audiences),
            "themes": list(measure.themes),
        }
    )
    fields._places = measure._places
    return Page(path, fields, Body(path, 1, ""))


def written_problems(pages: list[str]) -> Iterator[Problem]:
    """A page in the folder of measures is made, not written."""
    for path in pages:
        if path.startswith(f"{FOLDER}/") and path != f"{FOLDER}/index.md":
            yield Problem(
                Place(path),
                "pages here are made from data/measures/. Write the figures there, or move this page to another folder.",
            )
