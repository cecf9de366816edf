"""A page is found under the themes and audiences it names, because only those that exist can be named."""

import pytest

from publishing.closed_lists import Choices, choice_problems, list_problems
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


def said_about(themes: str) -> list[str]:
    text = f"---\ntitle: A\nsummary: B\npublished: 2018-01-24\naudiences: [public]\nthemes: {themes}\n---\n"
    page, _, problems = read_page(text, "docs/x.md")
    assert page, problems
    return [f"{p.place.line}:{p.place.column}: {p.sentence}" for p in choice_problems(page, "themes", choices())]


def test_what_is_in_the_list_can_be_named() -> None:
    assert said_about("[neglect, missing]") == []


@pytest.mark.parametrize(
    ("themes", "said"),
    [
        pytest.param("[negect]", "Did you mean 'neglect'?", id="a-slip-of-the-finger"),
        pytest.param("[NEGLECT]", "Did you mean 'neglect'?", id="capitals"),
        pytest.param("[children who run away]", "Did you mean 'missing'?", id="the-name-on-screen"),
        pytest.param("[cheese]", "It can be: neglect, missing.", id="nothing-near"),
        pytest.param("[neglect, neglect]", "6:19: 'neglect' is in themes a second time", id="twice"),
    ],
)
def test_what_is_not_in_the_list_is_answered_with_the_nearest(themes: str, said: str) -> None:
    [problem] = said_about(themes)

    assert said in problem


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
