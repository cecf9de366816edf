"""All reports of the board: which pages make each of them, and where every paragraph is."""

import posixpath
from collections.abc import Mapping

from publishing.kinds import AGENCY_REPORT, ANNUAL_REPORT, CHAPTER, COMMITTEE_REPORT
from publishing.kinds.annual_report import AnnualReport
from publishing.page import Page
from publishing.reports.numbering import paragraphs
from publishing.reports.report import Report, folder_of

Reports = Mapping[str, Report]  # by their folders, the newest first


def reports_of(public: list[Page]) -> Reports:
    """Each annual report, of the pages that may be seen."""
    covers = [page for page in public if isinstance(page.fields, AnnualReport)]
    covers.sort(key=lambda page: page.uri, reverse=True)
    return {folder_of(cover.uri): _report(cover, public) for cover in covers}


def _report(cover: Page, public: list[Page]) -> Report:
    assert isinstance(cover.fields, AnnualReport)
    folder = folder_of(cover.uri)
    inside = {page.uri: page for page in public if page.uri.startswith(f"{folder}/")}
    chapters = [inside[uri] for name in cover.fields.chapters if (uri := f"{folder}/{name}") in inside]
    agencies = [page for page in inside.values() if page.kind is AGENCY_REPORT]
    index = inside.get(f"{folder}/agencies/index.md")
    return Report(cover, chapters, sorted(agencies, key=lambda page: page.fields.title.casefold()), index)


def report_of(page: Page, reports: Reports) -> Report | None:
    """The report that a page is a part of."""
    return reports.get(folder_of(page.uri)) if page.uri.startswith(f"{ANNUAL_REPORT.folder}/") else None


def part_of(page: Page, reports: Reports) -> str:
    """The title of the report that a page is a part of, where its own title does not say so; else ''."""
    report = report_of(page, reports) if page.kind in (CHAPTER, AGENCY_REPORT) else None
    return report.cover.fields.title if report else ""


def paragraphs_near(page: Page, reports: Reports) -> dict[str, str]:
    """Each paragraph that a page can mention by its number alone, with the way to it."""
    if page.kind is COMMITTEE_REPORT:
        return {one.number: "" for one in paragraphs(page.body)}
    report = report_of(page, reports)
    start = posixpath.dirname(page.uri)
    found = report.paragraphs if report else {}
    return {number: "" if uri == page.uri else posixpath.relpath(uri, start) for number, uri in found.items()}
