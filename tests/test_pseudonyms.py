"""Nobody takes two children for one, and nobody learns from a message that a hidden review exists."""

import pytest

from publishing.kinds.case_review import CaseReview, case_review_problems, pseudonym_problems
from publishing.page import read_page

FIELDS = """---
title: A review
summary: What it says.
published: 2018-01-24
audiences: [professionals]
to_do: Read it.
pseudonyms: [{names}]
status: published
content_note: It speaks of a death.
full_report: {{says: It is kept elsewhere.}}
anonymised: {{by: Business manager, date: {checked}, method: Read by two people.}}
approved: {{by: Independent Chair, date: 2018-01-20}}
---
"""
OPEN, HIDDEN = "docs/case-reviews/open.md", "docs/case-reviews/hidden.md"


def review(names: str, checked: str = "2018-01-20") -> CaseReview:
    page, _, problems = read_page(FIELDS.format(names=names, checked=checked), OPEN)
    assert page, problems
    assert isinstance(page.fields, CaseReview)
    return page.fields


@pytest.mark.parametrize("names", ["Robin", "robin", "Sam, ROBIN"])
def test_two_reviews_never_share_a_name(names: str) -> None:
    [problem] = pseudonym_problems({"docs/case-reviews/a.md": review("Robin"), OPEN: review(names)}, {})

    assert "a pseudonym here is also that of a child in docs/case-reviews/a.md." in problem.sentence


def test_a_hidden_review_with_the_name_of_an_open_one_is_told_whose_it_is() -> None:
    [problem] = pseudonym_problems({OPEN: review("Robin")}, {HIDDEN: review("Robin")})

    assert f"a child in {OPEN}." in problem.sentence


def test_of_two_hidden_reviews_neither_is_named() -> None:
    [problem] = pseudonym_problems({}, {HIDDEN: review("Robin"), "docs/case-reviews/other.md": review("Robin")})

    assert "a child in another review." in problem.sentence
    assert "hidden" not in problem.sentence


def test_different_names_are_left_alone() -> None:
    assert list(pseudonym_problems({OPEN: review("Robin, Sam")}, {HIDDEN: review("Alex")})) == []


@pytest.mark.parametrize(("checked", "told"), [("2018-01-20", 0), ("2018-01-21", 1)], ids=["the-same-day", "after"])
def test_what_is_approved_was_checked_that_day_at_the_latest(checked: str, told: int) -> None:
    assert len(list(case_review_problems(review("Robin", checked), OPEN))) == told
