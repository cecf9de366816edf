"""What a page says of letters with two meanings; a page that is made of others says what they say."""

from publishing.kinds import QUESTION, WHOLE_REPORT
from publishing.page import Page
from publishing.reports.of_the_board import report_of
from publishing.site import Site


def chosen_on(page: Page, site: Site) -> set[str]:
    """The ids of entries."""
    report = report_of(page, site.reports) if page.kind in (QUESTION, WHOLE_REPORT) else None
    return {id for one in (report.pages if report else [page]) for id in one.fields.words}


def page_of_words(site: Site) -> Page | None:
    """The page of the glossary, where the public can see it."""
    return next((page for page in site.public if page.fields.shows == "glossary"), None)
