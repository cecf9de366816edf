"""Beside what an agency says of itself stands what case reviews asked of it."""

from publishing.kinds.case_review import CaseReview, Recommendation
from publishing.page import Page
from publishing.site import Site


def recommended_to(site: Site, agency: str) -> list[tuple[Page, Recommendation]]:
    """Every recommendation of a review that can be read, to this agency."""
    return [
        (page, one)
        for page in site.public
        if isinstance(page.fields, CaseReview)
        for one in page.fields.recommendations
        if agency in one.to
    ]
