"""A number of a series is found on one page."""

import pytest

from publishing.checking import check
from publishing.clock import from_text
from publishing.page import read_page
from publishing.problems import Level
from publishing.starting.standing import standing_problems
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


def test_a_number_that_another_has_is_said_once_at_the_newer_and_stops_nothing(said):
    [newer] = said((7, 7))

    assert str(newer) == (
        "docs/bulletins/a.md:7:8: issue 7 is also that of docs/bulletins/b.md. If this page is the one to correct, write 8, which is free."
    )
    assert newer.level is Level.REMIND


@pytest.mark.parametrize("issues", [(7, 8), (0, 0)], ids=["two-numbers", "without-a-number"])
def test_other_numbers_are_left_alone(said, issues):
    assert said(issues) == []


def test_a_hidden_page_is_never_named(said):
    [problem] = said((7, 7), hidden=("draft: true\n", ""))

    assert "is also that of docs/bulletins/a.md" in problem.sentence


def test_two_hidden_pages_are_not_compared(said):
    assert said((7, 7), hidden=("draft: true\n", "draft: true\n")) == []


@pytest.mark.parametrize(
    ("published", "told"),
    [("2016-11-21", 1), ("2026-11-21", 0), ("2026-10-30", 0), ("2027-01-04", 0)],
    ids=["ten-years-before", "that-month", "the-month-before", "later"],
)
def test_a_bulletin_is_not_published_long_before_the_month_it_is_called_by(published, told):
    text = BULLETIN.format(name="x", published=published, issue=1, more="")
    page, _, _ = read_page(text, "docs/bulletins/2026-11.md")

    assert len(list(standing_problems(page))) == told
