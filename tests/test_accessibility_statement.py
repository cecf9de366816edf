"""The accessibility statement does not contradict itself, and does not grow old unnoticed."""

from datetime import date

import pytest

from publishing.accessibility import Accessibility, accessibility_problems
from publishing.front_door.schema import read_facts
from publishing.front_door.strict_yaml import read
from publishing.problems import Level, Problem

TODAY = date(2018, 10, 1)
STATEMENT = """status: partially compliant
failures:
  - what: A chart has no text.
    criterion: 1.1.1 Non-text content
    effect: Some people miss the figures.
    mended_by: 2019-03-31
prepared: 2018-09-23
reviewed: 2018-09-24
tested: 2018-09-23
tested_by: the staff
method: By hand.
form_missing: There is none yet.
answers_within: ten working days
enforcement_name: Equality and Human Rights Commission
enforcement_address: https://www.equalityhumanrights.com/
advice_name: Equality Advisory and Support Service
advice_address: https://www.equalityadvisoryservice.com/
"""
FAILURE = STATEMENT[STATEMENT.index("failures") : STATEMENT.index("prepared")]


def problems_after(old: str, new: str) -> list[Problem]:
    assert old in STATEMENT
    value, places, _ = read(STATEMENT.replace(old, new), "data/accessibility.yml")
    statement, mistakes = read_facts(Accessibility, value, places)
    assert statement, mistakes
    return list(accessibility_problems(statement, TODAY))


def test_a_statement_that_holds_together_is_left_alone() -> None:
    assert problems_after("ten", "ten") == []


@pytest.mark.parametrize(
    ("old", "new", "said"),
    [
        pytest.param(
            "partially compliant", "fully compliant", "something is listed as failing", id="fully-with-a-failure"
        ),
        pytest.param(FAILURE, "", "nothing is listed", id="partially-with-none"),
        pytest.param("form_missing: There is none yet.\n", "", "need a contact form", id="no-form"),
        pytest.param("answers_within: ten working days\n", "", "how soon they are answered", id="no-time"),
        pytest.param(
            "form_missing", "form: https://example.org/form\nform_missing", "Delete one", id="form-and-reason"
        ),
        pytest.param("tested: 2018-09-23", "tested: 2018-10-02", "tested 2018-10-02 is still to come", id="tomorrow"),
        pytest.param("reviewed: 2018-09-24", "reviewed: 2018-09-22", "before the statement was prepared", id="order"),
        pytest.param("1.1.1 Non-text", "Non-text", "number of a success criterion", id="no-number"),
    ],
)
def test_a_statement_that_contradicts_itself_stops_the_build(old: str, new: str, said: str) -> None:
    [problem] = problems_after(old, new)

    assert problem.level is Level.STOP
    assert said in problem.sentence


@pytest.mark.parametrize(
    ("old", "new", "said"),
    [
        pytest.param(
            "2018-09-23\nreviewed: 2018-09-24", "2017-09-01\nreviewed: 2017-09-30", "more than a year", id="review"
        ),
        pytest.param("2019-03-31", "2018-09-30", "should have been mended", id="mending"),
    ],
)
def test_a_statement_that_grows_old_is_a_reminder(old: str, new: str, said: str) -> None:
    [problem] = problems_after(old, new)

    assert problem.level is Level.REMIND
    assert said in problem.sentence


def test_a_year_to_the_day_is_not_yet_old() -> None:
    assert problems_after("2018-09-23\nreviewed: 2018-09-24", "2017-09-01\nreviewed: 2017-10-01") == []
