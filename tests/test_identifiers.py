"""No child can be worked out from a case review: what was planted is found however it is dressed, and clean pages pass."""

import pytest

from publishing.identifiers import Known, identifiers_in
from publishing.problems import Level, Problem
from tests.identifiers.planted import planted
from tests.project import ROOT

REVIEW = "docs/case-reviews/ellie.md"
PLANTED = list(planted())
LEAST = 300
# A number may be told as another of its kind, and a word of a name as part of something graver.
AS_WELL = {
    "exact-date": {"date-of-birth"},
    "name": {"title-and-surname", "named-place"},
    "learner-number": {"health-number"},
}


@pytest.fixture(scope="session")
def facts() -> dict[str, str]:
    return {f"data/{path.name}": path.read_text(encoding="utf-8") for path in sorted((ROOT / "data").glob("*.yml"))}


def said(text: str, facts: dict[str, str], path: str = REVIEW) -> list[Problem]:
    sources = {**facts, path: text}
    problems, _ = identifiers_in(sources, [path], Known(sources))
    return [problem for problem in problems if problem.place.path == path]


@pytest.mark.parametrize(("rule", "page"), [pytest.param(rule, page, id=name) for name, rule, page in PLANTED])
def test_what_was_planted_in_a_case_review_is_found(rule: str, page: str, facts: dict[str, str]) -> None:
    found = {problem.rule for problem in said(page, facts) if problem.level is not Level.REMIND}

    assert found & {rule, *AS_WELL.get(rule, ())}


def test_enough_is_planted() -> None:
    assert len(PLANTED) >= LEAST
