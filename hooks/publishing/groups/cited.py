"""Each fact stands with the paper that has it: a reader is one step from the paragraph."""

from publishing.groups.addresses import Named
from publishing.groups.papers import Told
from publishing.kinds.committee_report import CommitteeReport
from publishing.page import Page
from publishing.reports.of_the_board import report_of
from publishing.site import Site
from publishing.spoken import spoken


def cited(told: Told, site: Site) -> list[Named]:
    """None of a page that is not public: not even its name is told."""
    numbered = (one.partition("#") for one in told.reported)
    found = [
        Named(f"{_paper(page, site)}, paragraph {number}", f"{page.address}#{number}")
        for uri, _, number in numbered
        if (page := site.public_page(uri))
    ]
    parts = ((site.public_page(one.page), one.where) for one in told.source)
    return found + [Named(f"{_paper(page, site)}, {where}", page.address) for page, where in parts if page]


def _paper(page: Page, site: Site) -> str:
    """Annual report 2017-18; Paper of 30 June 2015."""
    if isinstance(page.fields, CommitteeReport):
        return f"Paper of {spoken(page.fields.date)}"
    report = report_of(page, site.reports)
    return report.cover.fields.title if report else page.fields.title
