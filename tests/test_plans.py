"""Readers of a plan see how far each action is, what is late by their own clock, and what it changed."""

from datetime import date, timedelta

import pytest

from publishing.front_door.schema import read_facts
from publishing.front_door.strict_yaml import read
from publishing.plans.contradictions import contradictions
from publishing.plans.dated import Standing
from publishing.plans.plan import Plan
from publishing.plans.times import a_time, the_years
from tests.plans import TEXT, TODAY, contradicted, plan, told
from tests.project import ROOT

A_REPORT = "{what: The board hears a report., due: 2026-08, done: 2026-09}"
ANOTHER = "{what: The board hears another., due: 2026-08}"
LEAFLET = "{what: A leaflet is printed., done: 2026-06}"


def standings(day: date) -> list[str]:
    return [str(one.standing) for action in told(day).actions for step in action.steps for one in step.dates]


@pytest.mark.parametrize(
    ("day", "there"),
    [
        pytest.param(
            "2026-08-31", "done,to come,to come,goes on,done,to come,without a date,done", id="on-the-last-day"
        ),
        pytest.param("2026-09-01", "done,overdue,to come,goes on,done,to come,without a date,done", id="the-day-after"),
        pytest.param("2027-03-15", "done,overdue,to come,goes on,done,to come,without a date,done", id="on-a-day"),
        pytest.param("2027-03-16", "done,overdue,overdue,goes on,done,to come,without a date,done", id="after-a-day"),
        pytest.param("2028-01-01", "done,overdue,overdue,ended,done,overdue,without a date,done", id="a-year-on"),
    ],
)
def test_a_step_is_overdue_when_its_time_is_over_and_not_before(day, there):
    assert ",".join(standings(date.fromisoformat(day))) == there


def test_a_year_more_turns_only_dates_that_are_over():
    now, later = standings(TODAY), standings(TODAY + timedelta(days=365))
    changed = {(one, other) for one, other in zip(now, later, strict=True) if one != other}

    assert changed == {(Standing.TO_COME, Standing.LATE)}
    assert [one.action.progress for one in told(TODAY).actions] == ["under way", "done"]


def test_what_is_late_says_so_in_words_and_what_nobody_has_told_since():
    says = [one.says for step in told().actions[0].steps for one in step.dates]

    assert says == [
        "Done September 2026, after August 2026, when it was due.",
        "Overdue: due August 2026.",
        "Due 15 March 2027.",
        "Goes on until 2027.",
        "Done May 2026.",
        "Due November 2027.",
        "No date is given.",
    ]
    later = told(date(2027, 4, 1)).actions[0].steps[2].dates[0]
    assert (later.says, later.besides) == ("Was due 15 March 2027.", "Nothing here is newer than September 2026.")


def test_what_was_due_on_the_last_day_that_is_told_of_was_not_overdue_then():
    one = told(TODAY, ("due: 2026-08}", "due: 2026-09}"))

    assert one.actions[0].steps[1].dates[0].besides == "Nothing here is newer than September 2026."
    assert one.late_then == []


def test_how_far_it_is_is_said_in_words():
    one = told()

    assert one.how_far == "2 actions: 1 is done and 1 under way."
    assert one.dates_kept == "Its steps have 6 dates: 3 are done, 1 is overdue and 2 are still to come."
    assert told(date(2027, 4, 1)).dates_kept == (
        "Its steps have 6 dates: 3 are done, 1 is overdue, 1 has passed since this was told and 1 is still to come."
    )
    assert (one.changes.hopes, [each.effect.says for each in one.changes.seen]) == (
        1,
        ["12 schools said that they knew more."],
    )


def test_what_was_late_when_it_was_told_stands_apart_from_what_has_passed_since():
    now, later = told(), told(date(2027, 4, 1))

    assert [(one.action.id, one.what) for one in later.late_then] == [("2026-29/1/1.1", "The board hears another.")]
    assert now.late_told == "1 date is overdue."
    assert (now.late_since, [(one.id, count) for of in later.late_since for one, count in of.actions]) == (
        [],
        [("2026-29/1/1.1", 1)],
    )
    assert later.late_told == (
        "On 30 September 2026, the last day of which this tells, 1 date was overdue."
        " Since then 1 more has passed, and nothing here is newer."
    )


def test_a_plan_in_which_nothing_is_late_accuses_nobody():
    assert told(date(2026, 8, 31), ("told: 2026-09-30", "told: 2026-08-31")).late_told == ""


@pytest.mark.parametrize(
    ("whom", "for_children", "besides", "only_in_professionals"),
    [
        ("", 0, 1, False),
        ("whom: professionals, ", 0, 1, True),
        ("whom: families, ", 1, 0, False),
        ("whom: children, ", 1, 0, False),
    ],
)
def test_a_course_that_people_came_to_is_no_change_for_children(whom, for_children, besides, only_in_professionals):
    changes = told(TODAY, ("{kind: counted, ", f"{{kind: counted, {whom}")).changes

    assert (len(changes.for_children), len(changes.besides)) == (for_children, besides)
    assert changes.only_in_professionals is only_in_professionals


def test_what_is_not_done_when_the_plan_ends_is_unfinished():
    assert [one.action.number for one in told(date(2029, 4, 1)).unfinished] == ["1.1"]
    assert told(date(2029, 3, 31)).unfinished == []


def test_the_small_plan_contradicts_itself_nowhere():
    assert contradicted() == []


@pytest.mark.parametrize(
    ("changes", "said"),
    [
        pytest.param([(LEAFLET, "{what: A leaflet is printed., due: 2026-06}")], "action 1/1.2 is done, but this step of it was still open", id="done-with-a-step-open"),
        pytest.param([(LEAFLET, "{what: Leaflets are printed., throughout: 2026-27}")], "action 1/1.2 is done, but this step", id="done-while-it-goes-on"),
        pytest.param([(LEAFLET, "{what: A leaflet is printed.}")], None, id="done-with-a-step-without-a-date"),
        pytest.param([("confidence: amber", "confidence: green")], "action 1/1.1 is green, but this step was overdue on 30 September 2026", id="green-while-overdue"),
        pytest.param([("confidence: amber", "confidence: green"), (ANOTHER, A_REPORT)], None, id="green-and-in-time"),
        pytest.param([("progress: done", "progress: done\n            confidence: green")], "nobody needs to be told how sure", id="sure-of-what-is-done"),
        pytest.param([("reviewed: false", "reviewed: true")], "action 1/1.2 is done in a plan marked reviewed, and nothing says what it changed", id="reviewed-without-effect"),
        pytest.param([("reviewed: false", "reviewed: true"), ("progress: done", "progress: done\n            effect: [{kind: hoped, says: It helps.}]")], "nothing says what it changed", id="reviewed-with-a-hope"),
        pytest.param([("reviewed: false", "reviewed: true"), ("progress: done", "progress: done\n            effect: [{kind: asked, says: Parents said that nothing changed.}]")], None, id="reviewed-with-an-effect"),
        pytest.param([("progress: under way", "progress: not started")], "is not started, but a step of it is done", id="not-started-and-done"),
        pytest.param([("progress: under way", "progress: stopped"), ("            confidence: amber\n", "")], "Write why, after stopped_because:", id="stopped-without-a-reason"),
        pytest.param([("progress: under way", "progress: under way\n            stopped_because: A law.")], "not stopped. Delete this line", id="a-reason-without-a-stop"),
        pytest.param([("done: 2026-09}", "done: 2026-10}")], "it was done October 2026, but told: at the top", id="done-after-it-is-told"),
        pytest.param([("due: 2027-03-15}", "due: 2027-03-15, throughout: 2026-27}")], "this step says throughout and due or done", id="two-ways-at-once"),
        pytest.param([("due: 2027-03-15}", "due: 2027-03-15, begins: 2027-04}")], "it begins April 2027, after 15 March 2027", id="begins-after-it-is-due"),
        pytest.param([("date: 2026-05-01", "date: 2026-09-30")], "is no earlier day", id="an-update-of-the-day-itself"),
    ],
)  # fmt: skip
def test_a_plan_that_says_two_things_at_once_is_stopped(changes, said):
    found = contradicted(*changes)

    assert len(found) == (1 if said else 0), found
    assert not said or said in found[0]


def test_time_alone_stops_nothing_and_reminds():
    green = plan(("confidence: amber", "confidence: green"), (ANOTHER, A_REPORT))
    [reminder] = contradictions(green, date(2027, 4, 1))

    assert not reminder.stops
    assert "is green, and a step was due 15 March 2027, which is over" in reminder.sentence


@pytest.mark.parametrize(
    ("written", "last", "name"),
    [
        ("2015-08", "2015-08-31", "August 2015"),
        ("2016-02", "2016-02-29", "February 2016"),
        ("2015", "2015-12-31", "2015"),
        ("2015-06-30", "2015-06-30", "30 June 2015"),
    ],
)
def test_a_time_is_as_exact_as_it_is_written(written, last, name):
    assert (a_time(written).last.isoformat(), a_time(written).name) == (last, name)


@pytest.mark.parametrize(
    ("written", "name"),
    [("2015-17", "2015 to 2017"), ("2011-12", "2011 to 2012"), ("1999-01", "1999 to 2001"), ("2015", "2015")],
)
def test_years_on_end_are_never_a_month(written, name):
    assert the_years(written).name == name


@pytest.mark.parametrize("reads", [a_time, the_years])
@pytest.mark.parametrize(
    "written", ["", "soon", "Sept 2015", "2015-9", "2015-17-01", "15-08", "2015–08", None, ["2015"]]
)
def test_a_time_that_cannot_be_read_is_answered_with_an_example(reads, written):
    from pydantic_core import PydanticCustomError

    with pytest.raises(PydanticCustomError, match=r"(?:Write|example) .*20(?:15|18)"):
        reads(written)


def test_the_plan_on_the_page_for_writers_can_be_read_and_contradicts_itself_nowhere():
    written = (ROOT / "docs/publish/plans.md").read_text(encoding="utf-8").split("```text\n")[1].split("```")[0]
    value, places, slips = read(written, "data/plans/2026-29.yml")
    found, mistakes = read_facts(Plan, value, places)

    assert (slips, mistakes) == ([], [])
    assert found is not None
    assert [*contradictions(found, TODAY)] == []


def test_a_colour_whose_meaning_nobody_wrote_is_told():
    meanings = next(line for line in TEXT.splitlines(keepends=True) if line.startswith("confidence:"))
    block = TEXT[TEXT.index(meanings) : TEXT.index("priorities:")]

    [said] = [one for one in contradicted((block, "")) if "what that means" in one]

    assert said == (
        "action 1/1.1 is amber, and nothing says what that means. "
        "Write at the top of the file confidence: {green: …, amber: …, red: …}."
    )
