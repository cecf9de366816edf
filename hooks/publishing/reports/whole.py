"""The whole report on one page, to search, print and keep: its parts' own words, with every way inside it kept inside."""

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from html import unescape

from publishing.kinds import WHOLE_REPORT, PageFields, kind_of
from publishing.kinds.annual_report import AnnualReport
from publishing.page import Page
from publishing.problems import Place, Problem
from publishing.reports.moving import Moved
from publishing.reports.questions import AS_THE_COVER
from publishing.reports.report import Report, folder_of, part_id
from publishing.writing.body import Body

NAME = "whole.md"
OUTSIDE = re.compile(r'(?<=<a )href="(?P<address>https?://[^"]*)"')


@dataclass(frozen=True)
class Part:
    page: Page
    id: str
    html: str  # what follows its own heading


def pages_of(pages: list[Page]) -> Iterator[Page]:
    """One for each report that has chapters, public when its cover is."""
    for cover in pages:
        if isinstance(cover.fields, AnnualReport) and cover.fields.chapters:
            yield _page(cover)


def _page(cover: Page) -> Page:
    name = f"{cover.fields.title[:1].lower()}{cover.fields.title[1:]}"
    fields = PageFields.model_construct(
        title=f"The whole {name}",
        summary=f"Every part of the {name} on one page, to search, print or keep.",
        **{name: getattr(cover.fields, name) for name in AS_THE_COVER},
    )
    fields._places = cover.fields._places
    path = f"docs/{folder_of(cover.uri)}/{NAME}"
    return Page(path, fields, Body(path, 1, ""))


def parts_of(report: Report, finished: Mapping[str, str]) -> list[Part]:
    """The cover's words first, then each part as it stands on its own page."""
    return [Part(page, part_id(page), moved(finished.get(page.uri, ""), page, report)) for page in report.pages]


def moved(html: str, page: Page, report: Report, prefix: str = "") -> str:
    """What a page has, or a template has put on it, to stand on this one under the heading of its part."""
    return Moved(page, report, prefix or part_id(page)).html(html)


def outside_addresses(parts: list[Part]) -> tuple[list[Part], list[str]]:
    """On paper each address stands once, at the foot, and each link has its number."""
    numbers: dict[str, int] = {}

    def numbered(found: "re.Match[str]") -> str:
        number = numbers.setdefault(found["address"], len(numbers) + 1)
        return f'{found[0]} data-address="{number}"'

    return [replace(part, html=OUTSIDE.sub(numbered, part.html)) for part in parts], [unescape(one) for one in numbers]


def written_problems(paths: list[str]) -> Iterator[Problem]:
    """The page is made, not written."""
    for path in paths:
        if kind_of(path) is WHOLE_REPORT:
            yield Problem(
                Place(path), "this page is made of all parts of the report. Write in the parts, and delete it."
            )
