"""Pages of a report that nobody writes: each is public when its cover is, and for the same people."""

from publishing.kinds import PageFields
from publishing.page import Page
from publishing.reports.report import folder_of
from publishing.writing.body import Body

AS_THE_COVER = ("published", "audiences", "themes", "draft", "embargo", "withdrawn", "retain_until", "afterwards")


def made_page(cover: Page, name: str, title: str, summary: str) -> Page:
    fields = PageFields.model_construct(
        title=title, summary=summary, **{name: getattr(cover.fields, name) for name in AS_THE_COVER}
    )
    fields._places = cover.fields._places
    path = f"docs/{folder_of(cover.uri)}/{name}"
    return Page(path, fields, Body(path, 1, ""))


def name_inside(cover: Page) -> str:
    """What a report is called within a sentence."""
    return f"{cover.fields.title[:1].lower()}{cover.fields.title[1:]}"
