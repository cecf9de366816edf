"""A number of a series is found on one page."""

import pytest

from publishing.checking import check
from publishing.clock import from_text
from publishing.problems import Level
from tests.project import small_site

BULLETIN = "---\ntitle: Bulletin {name}\nsummary: S.\npublished: {published}\naudiences: [public]\nto_do: Read it.\nissue: {issue}\n{more}---\n\n## A\n\nWords.\n"


@pytest.fixture
def said(tmp_path):
    """What is said of the issues of two bulletins, the first older than the second."""
    root = small_site(tmp_path)

    def _said(issues, hidden=("", "")):
        for name, issue, published, more in zip("ba", issues, ("2018-01-01", "2018-02-01"), hidden, strict=True):
            path = root / f"docs/bulletins/{name}.md"
            path.parent.mkdir(exist_ok=True)
            path.write_text(BULLETIN.format(name=name, published=published, issue=issue, more=more))
        _, problems = check(root, from_text("2026-12-01"))
        return [problem for problem in problems if "issue" in problem.sentence]

    return _said


def test_a_number_that_another_has_is_said_at_both_and_stops_nothing(said):
    older, newer = sorted(said((7, 7)), reverse=True)

    assert str(newer) == (
        "docs/bulletins/a.md:7:8: issue 7 is also that of docs/bulletins/b.md. Check which of the two has the wrong number."
    )
    assert "is also that of docs/bulletins/a.md" in older.sentence
    assert {older.level, newer.level} == {Level.REMIND}


@pytest.mark.parametrize("issues", [(7, 8), (0, 0)], ids=["two-numbers", "without-a-number"])
def test_other_numbers_are_left_alone(said, issues):
    assert said(issues) == []


def test_a_hidden_page_is_never_named(said):
    [problem] = said((7, 7), hidden=("draft: true\n", ""))

    assert "is also that of docs/bulletins/a.md" in problem.sentence


def test_two_hidden_pages_are_not_compared(said):
    assert said((7, 7), hidden=("draft: true\n", "draft: true\n")) == []
