"""Everything that was asked, on the page where it stands: by reviews of cases, and whenever somebody looked."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date

from publishing.kinds.case_review import CaseReview
from publishing.page import Page
from publishing.recommendations.recommendation import Asked, Recommendation
from publishing.scrutiny.over_time import looked_on
from publishing.site import Site

REVIEW_OF_A_CASE = "case review"


@dataclass(frozen=True)
class AskedOn:
    asked: Asked
    page: Page
    sort: str  # of what it came from
    day: date  # when that was, or the first day of when
    place: int  # in the list that it stands in, from 1

    @property
    def anchor(self) -> str:
        return self.asked.id if isinstance(self.asked, Recommendation) else f"improve-{self.place}"

    @property
    def address(self) -> str:
        return f"{self.page.address}#{self.anchor}"

    @property
    def name(self) -> str:
        return (
            f"recommendation {self.asked.id}"
            if isinstance(self.asked, Recommendation)
            else f"point {self.place} to improve"
        )


def asked_on(site: Site, page: Page) -> list[AskedOn]:
    """Of one page: first its recommendations, then what had to become better."""
    if isinstance(page.fields, CaseReview):
        return _each(page.fields.recommendations, page, REVIEW_OF_A_CASE, page.fields.published)
    if one := looked_on(site, page):
        here = page, one.sort, one.when.first
        return [*_each(one.recommendations, *here), *_each(one.to_improve, *here)]
    return []


def _each(asked: Sequence[Asked], page: Page, sort: str, day: date) -> list[AskedOn]:
    return [AskedOn(one, page, sort, day, place) for place, one in enumerate(asked, start=1)]


def everything_asked(site: Site) -> Iterator[AskedOn]:
    """Of the pages that may leave a trace."""
    for page in site.public:
        yield from asked_on(site, page)


def recommendations(site: Site) -> list[AskedOn]:
    """From the newest source to the oldest."""
    found = [one for one in everything_asked(site) if isinstance(one.asked, Recommendation)]
    return sorted(found, key=lambda one: one.day, reverse=True)


def asked_of(site: Site, agency: str) -> list[AskedOn]:
    """What one agency was asked."""
    return [one for one in recommendations(site) if isinstance(one.asked, Recommendation) and agency in one.asked.to]
