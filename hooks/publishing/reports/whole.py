"""The whole report on one page, to search, print and keep: its parts' own words, with every way inside it kept inside."""

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from html import unescape

from publishing.kinds import WHOLE_REPORT, kind_of
from publishing.kinds.annual_report import AnnualReport
from publishing.page import Page
from publishing.problems import Place, Problem
from publishing.reports.made import made_page, name_inside
from publishing.reports.moving import Move
from publishing.reports.report import Report, part_id

NAME = "whole.md"
HEADING = re.compile(r"(?<=<)(?P<closing>/?)h(?P<level>[2-5])(?=[\s>])")
CITED = re.compile(r'<p class="cite" hidden>.*?</p>\n?', re.DOTALL)
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
    name = name_inside(cover)
    summary = f"Every part of the {name} on one page, to search, print or keep."
    return made_page(cover, NAME, f"The whole {name}", summary)


def parts_of(report: Report, finished: Mapping[str, str]) -> list[Part]:
    """The cover's words first, then each part as it stands on its own page."""
    return [Part(page, part_id(page), moved(finished.get(page.uri, ""), page, report)) for page in report.pages]


def moved(html: str, page: Page, report: Report, prefix: str = "") -> str:
    """What a page has, or a template has put on it: one heading lower, and without how to cite a paragraph there."""
    html = CITED.sub("", html)
    if page is not report.cover:
        html = HEADING.sub(lambda found: f"{found['closing']}h{int(found['level']) + 1}", html)
    parts = {one.address: part_id(one) for one in report.pages}
    return Move(page.address, report.whole, prefix or part_id(page), report.paragraphs, parts).html(html)


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
