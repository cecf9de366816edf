"""A day or a time that readers are told is one on which they can come; what is right is left alone."""

import pytest

from publishing.writing.body import Body
from publishing.writing.days_in_sentences import day_problems
from publishing.writing.times_of_day import time_problems


@pytest.mark.parametrize(
    "words",
    [
        "on Friday 4 December 2026",
        "on Friday, the 4th of December 2026",
        "on 29 February 2028",
        "on 4 Dec 2026 and 30 Sept 2026",
        "in the 12 months to March 2018",
        "Part 4 Children 2018",
        "the next Friday of the month",
        "next Friday after Easter",
        "on a scale of 1/2/3",
        "see 24/7/365 help",
        "https://www.example.org.uk/2018/04/12/",
        "grade 13/14/2018",
    ],
)
def test_a_day_that_is_right_is_left_alone(words):
    assert list(day_problems(Body("docs/a.md", 1, f"The course runs {words} in room 4."))) == []


@pytest.mark.parametrize(
    "words", ["9am", "9.30am", "12:00 pm", "12 noon", "21:30", "£9.75 am", "13 amps", "a 14 pm2 sheet"]
)
def test_a_time_that_is_right_is_left_alone(words):
    assert list(time_problems(Body("docs/a.md", 1, f"The course starts at {words}."))) == []


def test_a_date_over_two_lines_is_one_date():
    [problem] = day_problems(Body("docs/a.md", 1, "It is on Monday\n4 December\n2026."))

    assert "is a Friday" in problem.sentence
