"""Whoever writes down what somebody found, or what was asked, is told of each slip, and what to write instead."""

from pathlib import Path

import pytest
from pydantic_core import PydanticCustomError

from publishing.clock import from_text
from publishing.front_door.schema import read_facts
from publishing.front_door.strict_yaml import read
from publishing.kinds import COMMITTEE_REPORT
from publishing.page import read_page
from publishing.plans.action_meant import action_meant
from publishing.plans.plan import Plan
from publishing.recommendations.recommendation import Recommendation
from publishing.recommendations.rules import asked_problems
from publishing.recommendations.words import how_far
from publishing.scrutiny.pages import written_problems
from publishing.scrutiny.rules import better_name, scrutiny_problems
from publishing.scrutiny.scrutiny import Scrutiny
from publishing.scrutiny.when import when_looked
from publishing.scrutiny.words import sort_meant
from publishing.site import Site

HERE = Path(__file__).parent
TEXT = (HERE / "scrutiny_files/small.yml").read_text(encoding="utf-8")
PLAN = (HERE / "plan_files/small.yml").read_text(encoding="utf-8")
PAPER = "docs/committee-reports/2026-06-30.md"
NAME = "peer-review-2026"


def facts(text: str, name: str) -> Scrutiny:
    value, places, slips = read(text, f"data/scrutiny/{name}.yml")
    found, mistakes = read_facts(Scrutiny, value, places)
    assert found, [*slips, *mistakes]
    return found


def site(*changes: tuple[str, str], name: str = NAME, others: dict[str, str] | None = None) -> Site:
    """A small site with one file of what was found, in which each text stands in place of another."""
    text = TEXT
    for before, after in changes:
        assert before in text, before
        text = text.replace(before, after, 1)
    made = Site(from_text("2026-12-01T09:00"))
    value, places, _ = read(PLAN, "data/plans/2026-29.yml")
    plan, _ = read_facts(Plan, value, places)
    assert plan
    made.plans["2026-29"] = plan
    made.paths = ["data/plans/2026-29.yml"]
    paper, body, mistakes = read_page((HERE / "scrutiny_files/paper.md").read_text(encoding="utf-8"), PAPER, {})
    assert paper, mistakes
    assert paper.kind is COMMITTEE_REPORT
    made.pages, made.bodies = [paper], {PAPER: body}
    made.scrutiny = {one: facts(written, one) for one, written in ({name: text} | (others or {})).items()}
    return made


def said(*changes: tuple[str, str], name: str = NAME, others: dict[str, str] | None = None) -> list[str]:
    here = site(*changes, name=name, others=others)
    return [one.sentence for one in (*scrutiny_problems(here), *asked_problems(here))]


def test_the_small_file_has_nothing_wrong_with_it():
    assert said() == []


WITH_STATE = "    state: under way\n    came_of_it: Every family was rung in May.\n"
TIED = "    actions: [2026-29/1/1.1]\n    reported: ['committee-reports/2026-06-30.md#3.4']\n"
SECOND = "  - id: peer-review-2026-2\n"


@pytest.mark.parametrize(
    ("changes", "expected"),
    [
        pytest.param([("when: 2026-02", "when: 2027-02")], "February 2027 is still to come", id="still-to-come"),
        pytest.param([("when: 2026-02", "when: 2026-10")], "October 2026 is after 30 September 2026", id="before-it-was-found"),
        pytest.param([("id: peer-review-2026-1", "id: peer-review-2025-1")], "so that no two reviews have the same: peer-review-2026-1", id="of-another-file"),
        pytest.param([("id: peer-review-2026-1", "id: peer-review-2026-01")], "so that no two reviews have the same: peer-review-2026-1", id="with-a-nought"),
        pytest.param([("id: peer-review-2026-1", "id: peer-review-2026-2")], "is also on line", id="an-id-twice"),
        pytest.param([("of: The work of children's homes", "of: the board.")], "'the board.' is judged twice here", id="judged-twice"),
        pytest.param([("committee-reports/2026-06-30.md#3.1", "3.1")], "'3.1' names no page", id="told-without-a-page"),
        pytest.param([(WITH_STATE, "    state: done\n")], "it is done, and nothing says what was done", id="done-without-a-word"),
        pytest.param([(WITH_STATE, "    state: under way\n")], "it is under way, and nothing says what was done", id="under-way-without-a-word"),
        pytest.param([(WITH_STATE, "    state: not accepted\n")], "it is not accepted, and nothing says why not", id="refused-without-a-reason"),
        pytest.param([(WITH_STATE, "    came_of_it: It was done.\n")], "not how far it is", id="something-came-of-it"),
        pytest.param([("[2026-29/1/1.1]", "[2026-29/1/1.1, 2026-29/1/1.1]")], "stands here twice", id="an-action-twice"),
        pytest.param([("[2026-29/1/1.1]", "[2026-29/1/9.9]")], "there is no action '2026-29/1/9.9' in data/plans/", id="no-such-action"),
        pytest.param([("#3.4']", "#3.9']")], "there is no paragraph '3.9'", id="no-such-paragraph"),
        pytest.param([("Write down what children say.", "Ring every family within a week.")], "these are also the words of recommendation peer-review-2026-1", id="the-same-words"),
        pytest.param([(WITH_STATE + TIED, "")], "recommendation peer-review-2026-1 is tied to nothing", id="tied-to-nothing"),
        pytest.param([("The board met often.", "Ring 01634 555123 to ask.")], "a telephone number stands here", id="a-telephone-number"),
    ],
)  # fmt: skip
def test_a_slip_is_told_once(changes, expected):
    found = said(*changes)

    assert len(found) == 1, found
    assert expected in found[0]


def test_planned_may_be_all_that_is_known():
    assert said((WITH_STATE, "    state: planned\n")) == []


def test_an_action_of_a_plan_that_cannot_be_read_is_not_said_to_be_missing():
    here = site(("[2026-29/1/1.1]", "[2030-33/1/1.1]"))
    here.paths.append("data/plans/2030-33.yml")

    assert [*asked_problems(here)] == []


def test_what_is_tied_to_nothing_stops_nobody():
    here = site((WITH_STATE + TIED, ""))

    assert [one.stops for one in asked_problems(here)] == [False]


def test_a_page_that_tells_nothing_is_stopped():
    head = TEXT.split("judgements:")[0]

    [found] = [one.sentence for one in scrutiny_problems(site((TEXT, head)))]

    assert "nothing is said of what was found" in found


def test_one_time_that_somebody_looked_has_one_file():
    again = TEXT.replace("peer-review-2026-", "lga-2026-").replace("by: The Local", "by: the local")
    another = again.replace("looked_at: The work of the board", "looked_at: The board's training")

    [found] = said(others={"lga-2026": again})

    assert "this is told in data/scrutiny/peer-review-2026.yml too" in found
    assert said(others={"lga-2026": another}) == []


@pytest.mark.parametrize(
    ("name", "better"),
    [("2026/peer-review", "peer-review"), ("index", "peer-review-2026"), ("Peer Review", "peer-review"), ("ofsted-2013", "ofsted-2013")],
)  # fmt: skip
def test_the_name_of_a_file_becomes_its_address(name, better):
    assert better_name(name) == better


@pytest.mark.parametrize("name", ["2026/peer-review-2026", "index"])
def test_a_file_whose_name_cannot_be_an_address_is_told_another(name):
    found = said(name=name)

    assert "becomes an address in data/scrutiny/ itself" in found[0]
    assert found[0].endswith("Call it data/scrutiny/peer-review-2026.yml.")


def test_an_id_stands_once_in_the_register_also_where_two_files_have_one_name():
    found = said(others={f"old/{NAME}": TEXT.replace("The work of the board", "The work of its groups")})

    assert [one for one in found if "is also in data/scrutiny/peer-review-2026.yml" in one]


def test_nobody_writes_a_page_where_pages_are_made():
    [found] = written_problems(["docs/scrutiny/index.md", "docs/scrutiny/ofsted.md", "docs/about/index.md"])

    assert (found.place.path, "made from data/scrutiny/" in found.sentence) == ("docs/scrutiny/ofsted.md", True)


@pytest.mark.parametrize(
    ("written", "sort"),
    [
        ("Inspection report", "inspection"), ("Ofsted", "inspection"), ("JTAI", "inspection"), ("LGA peer review", "peer review"),
        ("Section 11 audit", "audit"), ("self-evaluation", "self-assessment"), ("Overview and Scrutiny", "committee"),
        ("councillors", "committee"), ("independent review", "review"), ("peer-review", "peer review"),
    ],
)  # fmt: skip
def test_a_sort_in_other_words_is_answered_with_ours(written, sort):
    with pytest.raises(PydanticCustomError, match=rf"Write {sort};"):
        sort_meant(written)


@pytest.mark.parametrize("written", ["SCR", "Serious case review", "Child safeguarding practice review"])
def test_a_review_of_one_case_has_its_own_place(written):
    with pytest.raises(PydanticCustomError, match="docs/case-reviews/"):
        sort_meant(written)


@pytest.mark.parametrize(
    ("written", "state"),
    [("Completed", "done"), ("implemented.", "done"), ("ongoing", "under way"), ("In progress", "under way"), ("rejected", "not accepted"), ("agreed", "planned"), ("unknown", "not told")],
)  # fmt: skip
def test_a_state_in_other_words_is_answered_with_ours(written, state):
    with pytest.raises(PydanticCustomError, match=rf"Write {state}\."):
        how_far(written)


@pytest.mark.parametrize("written", ["closed", "green", "overdue", "no"])
def test_a_word_that_says_nothing_of_how_far_it_is_is_asked_back(written):
    with pytest.raises(PydanticCustomError, match="does not say"):
        how_far(written)


@pytest.mark.parametrize(
    ("written", "name", "first", "last"),
    [
        ("2017-18", "2017-18", "2017-04-01", "2018-03-31"),
        ("1999-00", None, None, None),
        ("2013-01", "January 2013", "2013-01-01", "2013-01-31"),
        ("2013", "2013", "2013-01-01", "2013-12-31"),
        ("2013-01-15", "15 January 2013", "2013-01-15", "2013-01-15"),
    ],
)
def test_a_year_from_april_is_no_month(written, name, first, last):
    if not name:
        with pytest.raises(PydanticCustomError):
            when_looked(written)
        return
    one = when_looked(written)

    assert (str(one), one.first.isoformat(), one.last.isoformat()) == (name, first, last)


@pytest.mark.parametrize(
    ("written", "instead"),
    [
        ("2017/18", "Write 2017-18."), ("2017-2018", "Write 2017-18."), ("2017–18", "Write 2017-18."), ("FY 2017/18", "Write 2017-18. What else"),
        ("3-14 October 2011", "Write the month, 2011-10."), ("29 January - 2nd February 2018", "Write the month, 2018-02."),
        ("June/July 2013", "Write the first month, 2013-06,"), ("early 2026", "Write the year, 2026."), ("last year", "Write a month as"),
        ("February 2015", "Write 2015-02."), ("15/01/2013", "Write 2013-01-15."), ("2017-19", "Write the year in which they finished."),
        ("2026-13", "there is no month 13"), ("", "should say when they looked"), (None, "should say when they looked"), (["2015"], "should say when"),
    ],
)  # fmt: skip
def test_a_time_as_people_write_it_is_answered_with_what_to_type(written, instead):
    with pytest.raises(PydanticCustomError) as told:
        when_looked(written)

    assert instead in told.value.message()


KNOWN = {"2014-17/1/1.1", "2014-17/1/5.2", "2014-17/3/1.1"}


@pytest.mark.parametrize(
    ("written", "instead"),
    [
        ("2014-17 1/1.1", "Did you mean '2014-17/1/1.1'?"), ("Action 5.2", "Did you mean '2014-17/1/5.2'?"),
        ("1.1", "These have that number: 2014-17/1/1.1, 2014-17/3/1.1."), ("2018-21/1/1.1", "The plans that can be read: 2014-17."),
        ("plans/2014-17/priority-3/#1.1", "Did you mean '2014-17/3/1.1'?"), ("2014-2017/3/1.1", "Did you mean '2014-17/3/1.1'?"),
    ],
)  # fmt: skip
def test_an_action_named_in_another_way_is_found(written, instead):
    assert action_meant(written, KNOWN).endswith(instead)


def test_without_plans_no_action_can_be_named():
    assert action_meant("1.1", set()).startswith("There is no plan yet")


@pytest.mark.parametrize(
    ("written", "instead"),
    [
        ("paragraph 3.4", "names no page"), ("#3.4", "names no page"),
        ("committee-reports/2026-06-30.md, 3.4", "Write committee-reports/2026-06-30.md#3.4"),
        ("committee-reports/2026-06-30.md #3.4", "Write committee-reports/2026-06-30.md#3.4"),
        (r"committee-reports\2026-06-30.md#3.4", "Write committee-reports/2026-06-30.md#3.4"),
        ("docs/committee-reports/2026-06-30.md#3.4", "Write the page's file: committee-reports/2026-06-30.md#3.4"),
        ("https://www.example.org/update.pdf", "is not a page of this site"),
        ("committee-reports/2026-06-30.md", "names no paragraph"), ("committee-reports/2026-06-30.md#paragraph 3.4", "Write committee-reports/2026-06-30.md#3.4"),
        ("committee-reports/2026-06-30.md#3,4", "Write committee-reports/2026-06-30.md#3.4"),
        ("committee-reports/2026-06-30.md#3.2-3.4", "md#3.2, committee-reports/2026-06-30.md#3.3, committee-reports/2026-06-30.md#3.4"),
        ("committee-reports/2026-06-30.md#3.2 and 3.4", "md#3.2, committee-reports/2026-06-30.md#3.4"),
    ],
)  # fmt: skip
def test_a_paragraph_named_in_another_way_is_found(written, instead):
    [found] = said(("committee-reports/2026-06-30.md#3.4", written.replace("'", "''")))

    assert instead in found


def test_a_recommendation_is_tied_by_an_action_or_by_a_paragraph():
    bare = Recommendation(id="a-1", says="Ring.")

    assert [bare.is_tied, bare.state] == [False, "not told"]
    assert Recommendation(id="a-1", says="Ring.", actions=["2014-17/1/1.1"]).is_tied
    assert Recommendation(id="a-1", says="Ring.", reported=["x.md#1"]).is_tied
