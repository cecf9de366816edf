"""A case-review briefing: what one review found, told so that no child can be worked out from it."""

from collections.abc import Iterator, Mapping
from pathlib import PurePosixPath
from typing import Literal

from publishing.front_door.fields import Date, Groups, Line, Names, WebAddress, if_wanted, written
from publishing.front_door.schema import Facts
from publishing.kinds.every_page import Approval, PublicationFields
from publishing.kinds.kind import Kind
from publishing.problems import Problem
from publishing.recommendations.numbers import id_problems
from publishing.recommendations.recommendation import Recommendation


class Anonymised(Approval):
    """Someone read the page as an outsider would who tries to work out who it is about."""

    method: Line = written("Read line by line against the checklist, by two people.", "how it was done")


class FullReport(Facts):
    says: Line = written("The overview report was on the board's website.", "where the whole report is")
    address: WebAddress | None = if_wanted("its address", "https://www.example.org/ellie")
    until: Date | None = if_wanted("the last day it is there", "2019-01-24")


class CaseReview(PublicationFields):
    pseudonyms: Names = written("[Ellie]", "the names that stand for the children, which are not theirs")
    led_by: Line | None = if_wanted("the board that led the review, where it was another", "Thurrock's board")
    status: Literal["published", "actions under way", "actions complete"] = written(
        "published", "how far the review and its actions are"
    )
    content_note: Line = written("This page speaks of the death of a child.", "what a reader should be ready for")
    recommendations: Groups[Recommendation] = if_wanted(
        "what the review asks of whom", "- {id: …, to: […], says: …}", ()
    )
    full_report: FullReport = written("{says: …}", "where the whole report is, and until when")
    anonymised: Anonymised = written("{by: …, date: …, method: …}", "who checked that no child can be worked out")
    approved: Approval = written("{by: …, date: …}", "which role said that it can be public, and when")


CASE_REVIEW = Kind(
    "case_review",
    CaseReview,
    "case-reviews",
    "case_review.html",
    "case_reviews.html",
    headings=(
        "Why read this",
        "What happened",
        "What we found",
        "What it means",
        "What to do",
        "Questions for your team",
        "Where to learn more",
    ),
    only_these=True,
    most_words=700,
    paper="two sides",
)


def case_review_problems(review: CaseReview, path: str) -> Iterator[Problem]:
    """Each recommendation has an id that says whose it is."""
    yield from id_problems(review.recommendations, review, PurePosixPath(path).stem)
    yield from _order_problems(review)


def _order_problems(review: CaseReview) -> Iterator[Problem]:
    """First the check, then the approval of what was checked."""
    if review.anonymised.date > review.approved.date:
        yield Problem(
            review.place("anonymised", "date"),
            f"anonymised on {review.anonymised.date} is after approved on {review.approved.date}. What is approved must have been checked first.",
        )


def pseudonym_problems(public: Mapping[str, CaseReview], hidden: Mapping[str, CaseReview]) -> Iterator[Problem]:
    """One pseudonym stands for one child: two reviews never share it, and one that is hidden is never named."""
    first: dict[str, str] = {}
    for path, review in [*sorted(public.items()), *sorted(hidden.items())]:
        for index, name in enumerate(review.pseudonyms):
            before = first.setdefault(name.casefold(), path)
            if before != path:
                whose = before if before in public else "another review"
                yield Problem(
                    review.place("pseudonyms", index),
                    f"a pseudonym here is also that of a child in {whose}. Choose another, so that nobody takes the two for one.",
                )
