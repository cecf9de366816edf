"""A report can be cited: by paragraph, by table, by figure, and each can be found again."""

from dataclasses import dataclass

from publishing.kinds.committee_report import CommitteeReport
from publishing.measures.showing.blocks import Block, blocks
from publishing.page import Page
from publishing.reports.of_the_board import report_of
from publishing.reports.report import Report
from publishing.site import Site
from publishing.spoken import spoken


@dataclass(frozen=True)
class Numbered:
    """A table or a figure, as the contents of a report list it."""

    page: Page
    id: str
    label: str
    title: str


def cited_as(page: Page, site: Site) -> str:
    """Whose paper a paragraph is in, and what that is called."""
    if isinstance(page.fields, CommitteeReport):
        return f"{site.board.name}, {page.fields.title}, {page.fields.committee}, {spoken(page.fields.date)}"
    report = report_of(page, site.reports)
    return f"{site.board.name}, {report.cover.fields.title if report else page.fields.title}"


def figures_of(report: Report, site: Site) -> list[Numbered]:
    """Every table and figure of a report: the tables first, each in its order."""
    found = [one for page in report.chapters for one in _on(page, site)]
    return sorted(found, key=lambda one: one.label.partition(" ")[0], reverse=True)


def _on(page: Page, site: Site) -> list[Numbered]:
    shown = [one for one in blocks(page.body, site.numbers) if isinstance(one, Block)]
    labels = site.labels_of(page.path)
    return [Numbered(page, id, label, one.title) for one, (id, label) in zip(shown, labels.items(), strict=True)]
