"""One annual report: its cover, its chapters in their order, its paragraphs, and what agencies answered."""

from dataclasses import dataclass
from datetime import date
from functools import cached_property

from publishing.kinds.annual_report import AgencyReport, AnnualReport, Chapter
from publishing.page import Page, address_of
from publishing.reports.numbering import paragraphs

FIGURES = "figures"  # the one appendix that is made of the report itself


@dataclass(frozen=True)
class Report:
    cover: Page
    chapters: list[Page]
    agencies: list[Page]  # by name
    agencies_index: Page | None

    @property
    def fields(self) -> AnnualReport:
        assert isinstance(self.cover.fields, AnnualReport)
        return self.cover.fields

    @property
    def pages(self) -> list[Page]:
        return [self.cover, *self.chapters, *([self.agencies_index] if self.agencies_index else []), *self.agencies]

    @property
    def figures(self) -> Page | None:
        """The chapter that tells where every figure comes from, so that no other need."""
        return self.appendix(FIGURES)

    def appendix(self, name: str) -> Page | None:
        """The chapter that shows a file of facts."""
        return next((page for page in self.chapters if appendix_of(page) == name), None)

    def tells_of(self, day: date) -> bool:
        """Whether a day is in its year."""
        return self.fields.period.first <= day <= self.fields.period.last

    @property
    def whole(self) -> str:
        """The address of the page with all parts."""
        return f"{folder_of(self.cover.uri)}/whole/"

    @cached_property
    def paragraphs(self) -> dict[str, str]:
        """Every numbered paragraph, and the page it stands on."""
        return {one.number: page.uri for page in self.chapters for one in paragraphs(page.body)}

    def address_of(self, number: str) -> str:
        """The page of a paragraph, from the top of the site."""
        return address_of(self.paragraphs[number])

    def part_like(self, page: Page) -> Page:
        """Of a part of another year: the part with the same name in this one, or the cover."""
        return next((one for one in self.pages if part_id(one) == part_id(page)), self.cover)

    def beside(self, page: Page) -> tuple[Page | None, Page | None]:
        """What comes before a part of the report, and what after it."""
        order = self.pages
        at = order.index(page)
        return (order[at - 1] if at else None), (order[at + 1] if at + 1 < len(order) else None)


def folder_of(uri: str) -> str:
    """The folder of a report, from any page in it."""
    return "/".join(uri.split("/")[:2])


def part_name(page: Page) -> str:
    """What a part of a report is called in its contents."""
    section = page.fields.section if isinstance(page.fields, Chapter) else None
    return f"Section {section}: {page.fields.title}" if section is not None else page.fields.title


def part_id(page: Page) -> str:
    """A name for a part of a report that lasts as long as its file: 3-progress, or agencies--kent-police."""
    inside = page.uri.removeprefix(f"{folder_of(page.uri)}/").removesuffix(".md").removesuffix("/index")
    return inside.replace("/", "--")


def appendix_of(page: Page) -> str | None:
    return page.fields.appendix if isinstance(page.fields, Chapter) else None


def agency_of(page: Page) -> str:
    assert isinstance(page.fields, AgencyReport)
    return page.fields.agency
