"""The kinds of page: each lives in a folder of its own, and says the same things as its sisters."""

from publishing.kinds.annual_report import (
    AGENCY_REPORT,
    ANNUAL_REPORT,
    CHAPTER,
    QUESTION,
    WHOLE_REPORT,
    kind_in_a_report,
)
from publishing.kinds.bulletin import BULLETIN
from publishing.kinds.case_review import CASE_REVIEW
from publishing.kinds.committee_report import COMMITTEE_REPORT
from publishing.kinds.every_page import PageFields
from publishing.kinds.fact_sheet import FACT_SHEET
from publishing.kinds.kind import Kind
from publishing.kinds.learning import LEARNING
from publishing.kinds.summary import SUMMARY

PAGE = Kind("page")
MEASURE = Kind("measure", folder="numbers", template="measure.html", index="numbers.html")  # made from data/measures/
PLAN = Kind("plan", folder="plans", template="plan.html", index="plans.html")  # these three from data/plans/
PRIORITY = Kind("priority", folder="plans", template="priority.html")
PLAN_TABLE = Kind("plan_table", folder="plans", template="plan_table.html")
SCRUTINY = Kind(
    "scrutiny", folder="scrutiny", template="scrutiny.html", index="scrutiny_list.html"
)  # made from data/scrutiny/
RECOMMENDATIONS = Kind("recommendations", folder="recommendations", index="recommendations.html")  # one page
OF_PLANS = (PLAN, PRIORITY, PLAN_TABLE)
COURSE = Kind(
    "course", folder="training", template="course.html", index="training.html"
)  # these three from data/training.yml
DATES = Kind("dates", folder="training", template="dates.html")
ROLES = Kind("roles", folder="training", template="roles.html")
OF_TRAINING = (COURSE, DATES, ROLES)
PUBLICATIONS = (BULLETIN, LEARNING, FACT_SHEET, CASE_REVIEW)  # in series, each begun with make new
FOLLOWED = (*PUBLICATIONS, ANNUAL_REPORT, COMMITTEE_REPORT)  # what is listed, and told to those who follow the board
WRITTEN = (PAGE, *FOLLOWED, CHAPTER, AGENCY_REPORT, SUMMARY)  # every kind of page that somebody types
NUMBERED = (CHAPTER, COMMITTEE_REPORT)  # their paragraphs have numbers, which are addresses


def kind_of(path: str) -> Kind:
    """By the first folder under docs/; the page of a folder itself is a plain page, but for the cover of a report."""
    uri = path.removeprefix("docs/")
    first, *inside = uri.split("/")
    if first == ANNUAL_REPORT.folder and len(inside) > 1:
        return kind_in_a_report(inside[1:]) or PAGE
    if first == PLAN.folder and len(inside) > 1:
        return {"index.md": PLAN, "table.md": PLAN_TABLE}.get(inside[-1], PRIORITY)
    if first == COURSE.folder and inside and inside[-1] != "index.md":
        return {"dates.md": DATES, "roles.md": ROLES}.get(inside[-1], COURSE)
    if uri.endswith("/index.md"):
        return PAGE
    return next(
        (kind for kind in (*PUBLICATIONS, COMMITTEE_REPORT, MEASURE, SCRUTINY) if inside and first == kind.folder), PAGE
    )


def is_made(uri: str) -> bool:
    """A page of figures, of a plan, of training, of what somebody found, of answers or of a whole report, which nobody types and few mean."""
    return kind_of(uri) in (MEASURE, *OF_PLANS, *OF_TRAINING, SCRUTINY, QUESTION, WHOLE_REPORT)


def fields_of_other_kinds(path: str) -> dict[str, str]:
    """Each field that this page cannot have, and the folders whose pages have it."""
    own = kind_of(path).fields.model_fields
    folders: dict[str, list[str]] = {}
    for kind in WRITTEN:
        for name in kind.fields.model_fields.keys() - own.keys():
            folders.setdefault(name, []).append(f"docs/{kind.folder}/")
    return {name: " or ".join(dict.fromkeys(found)) for name, found in folders.items()}


__all__ = [
    "AGENCY_REPORT",
    "ANNUAL_REPORT",
    "BULLETIN",
    "CASE_REVIEW",
    "CHAPTER",
    "COMMITTEE_REPORT",
    "COURSE",
    "DATES",
    "FOLLOWED",
    "MEASURE",
    "NUMBERED",
    "OF_PLANS",
    "OF_TRAINING",
    "PAGE",
    "PLAN",
    "PLAN_TABLE",
    "PRIORITY",
    "PUBLICATIONS",
    "QUESTION",
    "RECOMMENDATIONS",
    "ROLES",
    "SCRUTINY",
    "SUMMARY",
    "WHOLE_REPORT",
    "WRITTEN",
    "Kind",
    "PageFields",
    "fields_of_other_kinds",
    "is_made",
    "kind_of",
]
