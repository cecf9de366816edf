"""A page is found under the themes and audiences it names, because only those that exist can be named."""

import pytest

from publishing.closed_lists import Choices, list_problems
from publishing.front_door.schema import read_facts
from publishing.front_door.strict_yaml import read
from publishing.page import read_page

LIST = """choices:
  - id: neglect
    name: Neglect
    says: When needs are not met.
  - id: missing
    name: Children who run away
    says: Who go missing.
"""


def choices(text: str = LIST) -> Choices:
    value, places, _ = read(text, "data/themes.yml")
    found, mistakes = read_facts(Choices, value, places)
    assert found, mistakes
    return found


LISTS = {"themes": {one.id: one.name for one in choices().choices}}
PAGE = "---\ntitle: A\nsummary: B\npublished: {published}\naudiences: [public]\nthemes: {themes}\n---\n"


def said_about(themes: str, published: str = "2018-01-24") -> list[str]:
    _, _, problems = read_page(PAGE.format(themes=themes, published=published), "docs/x.md", LISTS)
    return [f"{p.place.line}:{p.place.column}: {p.sentence}" for p in problems]


def test_what_is_in_the_list_can_be_named() -> None:
    assert said_about("[neglect, missing]") == []


@pytest.mark.parametrize(
    ("themes", "said"),
    [
        pytest.param("[negect]", "Did you mean 'neglect'?", id="a-slip-of-the-finger"),
        pytest.param("[NEGLECT]", "Did you mean 'neglect'?", id="capitals"),
        pytest.param("[children who run away]", "Did you mean 'missing'?", id="the-name-on-screen"),
        pytest.param("[Children]", "Did you mean 'missing'?", id="the-start-of-the-name"),
        pytest.param("[cheese]", "It can be: neglect, missing.", id="nothing-near"),
        pytest.param("[neglect, neglect]", "6:19: 'neglect' is in themes a second time", id="twice"),
    ],
)
def test_what_is_not_in_the_list_is_answered_with_the_nearest(themes: str, said: str) -> None:
    [problem] = said_about(themes)

    assert said in problem


@pytest.mark.parametrize(
    ("themes", "said"),
    [
        pytest.param("neglect", "Write themes: [neglect]", id="an-id"),
        pytest.param("Children who run away", "Write themes: [missing]", id="a-name"),
        pytest.param("Neglect and children who run away", "Write themes: [neglect, missing]", id="two-names"),
        pytest.param("Neglect, neglect", "Write themes: [neglect]", id="twice"),
        pytest.param("neglect; missing", "Write themes: [neglect, missing]", id="a-semicolon"),
        pytest.param("(neglect, missing)", "Write themes: [neglect, missing]", id="round-brackets"),
        pytest.param("{neglect, missing}", "Write themes: [neglect, missing]", id="curly-brackets"),
        pytest.param("neglect\n  missing", "Write themes: [neglect, missing]", id="two-lines"),
        pytest.param("cheese", "'cheese' is not there. It can be: neglect, missing.", id="nothing-near"),
    ],
)
def test_whoever_forgets_the_brackets_is_told_the_whole_line(themes: str, said: str) -> None:
    [problem] = said_about(themes)

    assert said in problem


def test_a_theme_is_judged_though_another_field_is_wrong() -> None:
    themes = [problem for problem in said_about("[negect]", published="yesterday") if "themes.yml" in problem]

    assert themes == ["6:10: 'negect' is not in data/themes.yml. Did you mean 'neglect'?"]


def test_an_and_in_a_name_joins_no_two() -> None:
    lists = {"audiences": {"parents": "Parents and carers"}}
    _, _, problems = read_page(
        PAGE.format(themes="[]", published="2018-01-24")
        .replace("themes: []\n", "")
        .replace("[public]", "[Parents and carers]"),
        "docs/x.md",
        lists,
    )

    assert [problem.sentence for problem in problems] == [
        "'Parents and carers' is not in data/audiences.yml. Did you mean 'parents'?"
    ]


@pytest.mark.parametrize(
    ("old", "new", "said"),
    [
        pytest.param("id: missing", "id: neglect", "5:9: the id 'neglect' is also on line 2", id="id"),
        pytest.param(
            "name: Children who run away", "name: NEGLECT", "6:11: the name 'NEGLECT' is also on line 3", id="name"
        ),
    ],
)
def test_no_two_choices_are_the_same(old: str, new: str, said: str) -> None:
    [problem] = list_problems(choices(LIST.replace(old, new)))

    assert f"{problem.place.line}:{problem.place.column}: {problem.sentence}".startswith(said)
