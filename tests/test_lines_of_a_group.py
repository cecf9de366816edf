"""Lines that lost their spaces or hyphens are answered with the very lines to type, and right ones are left alone."""

import pytest

from publishing.front_door.fields import Date, Groups, Line, Name, Several, Title, if_wanted, written
from publishing.front_door.groups import shape_of
from publishing.front_door.schema import Facts, read_facts
from publishing.front_door.strict_yaml import Value, read


class Day(Facts):
    date: Date = written("2018-03-16")
    what: Line = written("Meeting")
    title: Title | None = None


class Sheet(Facts):
    title: Title = written("A")
    points: Several[Line] = if_wanted("points", "[One]", ())
    diary: Groups[Day] = if_wanted("days", "- {date: …}", ())
    approved: Day | None = None
    owner: Name | None = None


WRONG = [
    pytest.param("diary:\n- date: 2018-03-16\n  what: A\ntitle: B", "'    title: B'", id="a-second-title"),
    pytest.param("diary:\ndate: 2018-03-16\nwhat: A", "'  - date: 2018-03-16' and '    what: A'", id="at-the-edge"),
    pytest.param(
        "diary:\ndate: 2018-03-16\nwhat: A\ndate: 2018-03-17\nwhat: B",
        "'    what: A' and '  - date: 2018-03-17' and '    what: B'",
        id="two-at-the-edge",
    ),
    pytest.param("diary:\n- date: 2018-03-16\nwhat: A", "'  - date: 2018-03-16' and '    what: A'", id="one-hyphen"),
    pytest.param("diary:\n  date: 2018-03-16\n  what: A", "'  - date: 2018-03-16' and", id="no-hyphen"),
    pytest.param("approved:\ndate: 2018-03-16\nwhat: A", "'  date: 2018-03-16' and '  what: A'", id="a-single-group"),
    pytest.param("approved:\n  - date: 2018-03-16\n  - what: A", "so they have no hyphens", id="hyphens-too-many"),
    pytest.param("approved:\n    date: 2018-03-16\n  what: A", "start in one column", id="two-columns"),
    pytest.param("points:\nOne thing\nAnother", "'  - One thing' and '  - Another'", id="words-at-the-edge"),
    pytest.param("points:\n-One thing\n-Another", "'  - One thing' and '  - Another'", id="hyphens-without-spaces"),
    pytest.param("points:\n  1. One thing\n  2. Another", "'  - One thing' and '  - Another'", id="numbers"),
    pytest.param("points:\n  * One thing\n  * Another", "'  - One thing' and '  - Another'", id="stars"),
]


def said_about(text: str) -> list[str]:
    value, places, problems = read(f"title: A\n{text}\nowner: B", "x.yml", shape=shape_of(Sheet))
    _, mistakes = read_facts(Sheet, value, places)
    return [f"{problem.place.line}: {problem.sentence}" for problem in [*problems, *mistakes]]


@pytest.mark.parametrize(("text", "said"), WRONG)
def test_there_is_one_answer_with_the_lines_to_type(text: str, said: str) -> None:
    [problem] = said_about(text)

    assert problem.startswith("2: the lines below")
    assert said in problem


def test_what_is_wrong_inside_such_lines_is_told_as_well() -> None:
    _, second = said_about("approved:\ndate: soon\nwhat: A")

    assert second.startswith("3: date in approved 'soon' is not a date")


@pytest.mark.parametrize(
    ("text", "value"),
    [
        pytest.param("points:\n- One\n- Two", ["One", "Two"], id="hyphens-at-the-edge"),
        pytest.param("points:\n  - One\n    goes on\n  - Two", ["One goes on", "Two"], id="an-item-of-two-lines"),
        pytest.param("points:\n  [One, Two]", ["One", "Two"], id="brackets-below"),
        pytest.param("points:\n  [One,\n  Two]", ["One", "Two"], id="brackets-on-two-lines"),
        pytest.param("points:\n  # Why\n  - One", ["One"], id="a-remark-above"),
        pytest.param("points:\n  - date: no field", [{"date": "no field"}], id="a-colon-in-an-item"),
    ],
)
def test_lines_that_are_right_are_left_alone(text: str, value: Value) -> None:
    found, _, problems = read(text, "x.yml", shape=shape_of(Sheet))

    assert problems == []
    assert found == {"points": value}


@pytest.mark.parametrize(
    "text",
    [
        pytest.param("diary:\n- date: 2018-03-16\n  what: A", id="a-list-at-the-edge"),
        pytest.param("diary:\n  - what: A\n    date: 2018-03-16\n  - what: B\n    date: 2018-03-17", id="two-items"),
        pytest.param("diary:\n  -  date: 2018-03-16\n     what: A", id="a-wide-hyphen"),
        pytest.param("approved:\n    date: 2018-03-16\n    what: A", id="four-spaces"),
        pytest.param("approved:\n  date: 2018-03-16\n  what: >\n    date: this is text", id="a-text-of-several-lines"),
    ],
)
def test_a_group_that_is_right_is_left_alone(text: str) -> None:
    assert said_about(text) == []


def test_a_field_of_the_page_that_follows_a_group_is_not_drawn_into_it() -> None:
    text = "diary:\n- date: 2018-03-16\n  what: Meeting\ntitle: A"
    _, _, problems = read(text, "x.yml", shape=shape_of(Sheet))

    assert problems == []


def test_the_title_of_a_page_is_never_drawn_into_an_empty_group() -> None:
    _, _, problems = read("approved:\ntitle: A", "x.yml", shape=shape_of(Sheet))

    assert problems == []


class Outer(Facts):
    title: Title = written("A")
    days: Groups[Day] = ()


class Nested(Facts):
    outer: Outer | None = None


def test_groups_inside_groups_may_repeat_a_name() -> None:
    text = "outer:\n  title: A\n  days:\n    - title: B\n      date: 2018-03-16"
    _, _, problems = read(text, "x.yml", shape=shape_of(Nested))

    assert problems == []
