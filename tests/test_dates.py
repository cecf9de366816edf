"""The dates of a page can be true, and a page held back says until when."""

from dataclasses import replace

import pytest

from publishing.clock import from_text
from publishing.life.dates import date_problems
from publishing.page import Page, State, read_page
from publishing.problems import Level

NOW = from_text("2018-03-29T09:30")


def page(more: str, published: str = "2018-01-24") -> Page:
    text = f"---\ntitle: A\nsummary: B\npublished: {published}\naudiences: [public]\n{more}\n---\n"
    found, _, problems = read_page(text, "docs/x.md")
    assert found, problems
    return found


@pytest.mark.parametrize(
    ("more", "published"),
    [
        pytest.param("", "2018-03-29", id="published-today"),
        pytest.param("embargo: 2018-04-12 09:30", "2018-04-12", id="held-back-until-the-day"),
        pytest.param("draft: true", "2019-01-01", id="a-draft-for-next-year"),
        pytest.param("updated: 2018-01-24", "2018-01-24", id="updated-on-the-day"),
        pytest.param("updated: 2018-03-29", "2018-01-24", id="updated-today"),
        pytest.param("review_by: 2018-03-29", "2018-01-24", id="due-today"),
        pytest.param("embargo: 2018-01-20 09:30", "2018-01-24", id="an-embargo-long-past"),
        pytest.param("embargo: 2018-04-12 09:30\nupdated: 2018-04-12", "2018-01-24", id="updated-as-it-is-let-go"),
        pytest.param("draft: true\nembargo: 2019-06-01 09:30", "2019-06-02", id="a-draft-may-be-held-back-anyhow"),
    ],
)
def test_dates_that_can_be_true_are_left_alone(more: str, published: str) -> None:
    assert list(date_problems(page(more, published), NOW)) == []


@pytest.mark.parametrize(
    ("more", "published", "place", "said"),
    [
        pytest.param("", "2018-03-30", "4:12", "add embargo: 2018-03-30 09:30", id="to-come-and-not-held-back"),
        pytest.param("updated: 2018-01-23", "2018-01-24", "6:10", "is before published", id="updated-before"),
        pytest.param("updated: 2018-03-30", "2018-01-24", "6:10", "is still to come", id="updated-tomorrow"),
        pytest.param("review_by: 2018-01-24", "2018-01-24", "6:12", "is not after published", id="review-same-day"),
        pytest.param("embargo: 2018-04-10 09:30", "2018-04-12", "6:10", "before the page is", id="embargo-too-early"),
    ],
)
def test_dates_that_cannot_be_true_stop_the_build(more: str, published: str, place: str, said: str) -> None:
    [problem] = date_problems(page(more, published), NOW)

    assert (str(problem.place), problem.level) == (f"docs/x.md:{place}", Level.STOP)
    assert said in problem.sentence


@pytest.mark.parametrize(
    ("more", "published", "said"),
    [
        pytest.param("review_by: 2018-03-28", "2018-01-24", "was due for review", id="review-yesterday"),
        pytest.param("embargo: 2018-03-31 09:30", "2018-03-31", "on a Saturday", id="a-weekend"),
        pytest.param("embargo: 2019-04-01 09:30", "2019-04-01", "more than a year", id="next-year"),
    ],
)
def test_passing_time_only_reminds(more: str, published: str, said: str) -> None:
    [problem] = date_problems(page(more, published), NOW)

    assert problem.level is Level.REMIND
    assert said in problem.sentence


@pytest.mark.parametrize(
    ("more", "state"),
    [
        pytest.param("", State.LIVE, id="live"),
        pytest.param("draft: false", State.LIVE, id="not-a-draft"),
        pytest.param("draft: true", State.DRAFT, id="a-draft"),
        pytest.param("embargo: 2018-03-29 09:31", State.EMBARGOED, id="a-minute-to-go"),
        pytest.param("embargo: 2018-03-29 09:30", State.LIVE, id="to-the-minute"),
        pytest.param("draft: true\nembargo: 2018-01-29 09:30", State.DRAFT, id="a-draft-after-its-embargo"),
    ],
)
def test_a_page_is_in_one_state_at_a_minute(more: str, state: State) -> None:
    assert page(more).state(NOW) is state


def test_an_embargo_that_is_over_does_not_excuse_a_date_to_come() -> None:
    [problem] = date_problems(page("embargo: 2018-02-24 09:30\n", published="2018-06-24"), NOW)

    assert "is still to come" in problem.sentence


@pytest.mark.parametrize(
    "more",
    [
        pytest.param("draft: true", id="draft"),
        pytest.param("embargo: 2018-01-29 09:30", id="held-back"),
        pytest.param("withdrawn: {date: 2018-02-01, reason: Old.}", id="withdrawn"),
        pytest.param("superseded_by: about/index.md", id="replaced"),
        pytest.param("retain_until: 2019-01-24", id="taken-down"),
    ],
)
def test_the_home_page_cannot_be_held_back_or_taken_away(more: str) -> None:
    home = replace(page(more), path="docs/index.md")

    [problem] = date_problems(home, NOW)

    assert "the home page cannot be held back" in problem.sentence
