"""A figure is written once, in data/, and a page shows it as it was written."""

import html
import re
import string

import pytest
from hypothesis import given
from hypothesis import strategies as st

from publishing.clock import from_text
from publishing.facts import fact_problems, filled_in
from publishing.reading import read_site
from publishing.writing.body import Body
from tests.markdown_as_built import rendered
from tests.project import ROOT

FACTS = {"board.name": "The Board", "board.telephone": "01634 336329"}


def shown(fact: str) -> str:
    """What a reader reads where a page names this fact in the middle of a sentence and at its start."""
    text = filled_in(Body("docs/a.md", 1, "{{ a.fact }} before {{ a.fact }} after"), {"a.fact": fact})
    built = rendered(text)
    assert re.fullmatch(r"<p>[^<]*</p>", built, re.DOTALL), built
    return html.unescape(built[3:-4])


def test_a_path_is_replaced_by_its_fact():
    body = Body("docs/a.md", 1, "Ring {{ board.telephone }} or write to {{board.name}}.")

    assert filled_in(body, {**FACTS, "board.name": "us"}).startswith("Ring 01634 336329 or write to us")


def test_a_path_between_backticks_is_left_as_it_was_typed():
    body = Body("docs/a.md", 1, "Type `{{ board.name }}` to name the board.")

    assert filled_in(body, FACTS) == body.text


@pytest.mark.parametrize(
    "fact",
    ["<script>alert(1)</script>", "*stars*", "1. first", "- a dash", "# a hash", "[a](b)", "a | b", "&amp;", "{#id}", "![x](y)", "[^1]", "~~~", "`code`", "<b", "a_b_c", "<https://a.example>"],
)  # fmt: skip
def test_nothing_in_a_fact_turns_into_markdown_or_html(fact):
    assert shown(fact) == f"{fact} before {fact} after"


@given(
    st.text(alphabet=string.ascii_letters + string.digits + string.punctuation + " ", min_size=1)
    .map(str.strip)
    .filter(bool)
)
def test_whatever_a_fact_is_made_of_is_read_as_it_was_written(fact):
    assert shown(fact) == f"{fact} before {fact} after"


@pytest.mark.parametrize(
    ("text", "complaint"),
    [
        pytest.param("{{ board.nam }}", "Did you mean 'board.name'?", id="misspelt"),
        pytest.param("{{ 1 + 1 }}", "nothing is worked out here", id="a-sum"),
        pytest.param("{{ board.__class__ }}", "there is no fact called", id="a-secret-door"),
        pytest.param("{{ board.name", "are not closed", id="unclosed"),
        pytest.param("{% if x %}", "a command of a template", id="a-command"),
    ],
)
def test_what_is_not_a_fact_is_explained(text, complaint):
    [problem] = fact_problems(Body("docs/a.md", 1, f"See {text}"), FACTS)

    assert complaint in problem.sentence
    assert problem.place.column == 5


def test_a_date_is_a_fact_as_people_say_it():
    site, _ = read_site(ROOT, from_text("2026-12-01"))
    prepared = site.accessibility.prepared

    assert site.facts["accessibility.prepared"] == f"{prepared.day} {prepared:%B %Y}"


def test_of_many_files_of_facts_none_is_listed():
    facts = {f"file-{number}.name": "words" for number in range(90)}

    [problem] = fact_problems(Body("docs/a.md", 1, "{{ page.title }}"), facts)

    assert "file-1" not in problem.sentence
    assert "Type the words themselves" in problem.sentence


def test_a_fact_for_each_year_is_named_with_its_year():
    facts = {"referrals.2016-17": "1", "referrals.2017-18": "2"}

    [problem] = fact_problems(Body("docs/a.md", 1, "{{ referrals }}"), facts)

    assert "Write for example {{ referrals.2017-18 }}." in problem.sentence
