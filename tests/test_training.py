"""Dates of training are right on both sides of a change of the clocks, and what is over is never among what is to come."""

import re
from datetime import UTC, date, datetime, timedelta

import pytest

from publishing.clock import LONDON, from_text
from publishing.training.days import Day
from publishing.training.events import divided
from publishing.training.of_the_board import events_of
from publishing.training.sessions import session_problems
from tests.project import small_site
from tests.training import NOW, bulletin, calendars, site_at, training


@pytest.fixture
def root(tmp_path):
    return small_site(tmp_path)


def to_come(root, minute):
    site = site_at(root, from_text(minute))
    return {one.id for one in divided(events_of(site), site.now).to_come}


ALL = {"before", "after", "through-the-change", "two-days", "full-one", "cancelled-one", "all-day", "open-end", "next-year"}  # fmt: skip
OF_2026 = ALL - {"two-days", "next-year"}


@pytest.mark.parametrize(
    ("minute", "over"),
    [
        pytest.param("2026-10-01T09:00", set(), id="before-everything"),
        pytest.param("2026-10-23T12:29", set(), id="in-the-last-minute-of-one"),
        pytest.param("2026-10-23T12:30", {"before"}, id="in-the-minute-it-ends"),
        pytest.param("2026-10-25T00:59", {"before"}, id="before-the-hour-that-comes-twice"),
        pytest.param("2026-10-25T03:29", {"before"}, id="while-it-goes-on-through-the-change"),
        pytest.param("2026-10-25T03:30", {"before", "through-the-change"}, id="when-that-is-over"),
        pytest.param("2026-12-01T23:59", {"before", "through-the-change", "after", "full-one"}, id="late-on-a-day-whose-end-nobody-knows"),
        pytest.param("2026-12-02T00:00", {"before", "through-the-change", "after", "full-one", "open-end"}, id="at-midnight"),
        pytest.param("2026-12-02T23:59", OF_2026 - {"all-day"}, id="late-on-the-last-whole-day"),
        pytest.param("2026-12-03T00:00", OF_2026, id="after-the-last-whole-day"),
        pytest.param("2027-03-27T09:00", OF_2026, id="between-the-two-days-of-one"),
        pytest.param("2027-03-29T15:59", OF_2026, id="before-its-second-day-is-over"),
        pytest.param("2027-03-29T16:00", OF_2026 | {"two-days"}, id="after-its-second-day"),
        pytest.param("2027-12-01T09:00", ALL, id="a-year-later"),
    ],
)  # fmt: skip
def test_what_is_over_is_not_among_what_is_to_come(root, minute, over):
    assert ALL - to_come(root, minute) == over


def test_what_is_next_comes_first_and_what_was_last_comes_first(root):
    site = site_at(root, NOW)
    found = divided(events_of(site), site.now)

    assert [one.id for one in found.to_come] == ["all-day", "open-end", "full-one", "cancelled-one", "two-days", "next-year"]  # fmt: skip
    assert [one.id for year in found.over for one in year.events] == ["after", "through-the-change", "before"]


@pytest.mark.parametrize(
    ("typed", "read_out"),
    [
        ("2026-11-03 09:30 to 16:30", "3 November 2026, 9:30am to 4:30pm"),
        ("2026-11-03 12:00 to 13:00", "3 November 2026, midday to 1pm"),
        ("2026-11-03 00:15 to 00:45", "3 November 2026, 12:15am to 12:45am"),
        ("2026-11-03 09:00", "3 November 2026, from 9am"),
        ("2026-11-03", "3 November 2026"),
    ],
)
def test_a_day_is_read_out_as_people_say_it(typed, read_out):
    changed = training(("2026-10-23 09:30 to 12:30", typed))

    assert str(changed.sessions[0].days[0]) == read_out


def test_a_day_without_hours_lasts_until_midnight():
    assert Day(date(2026, 10, 25)).over_at == datetime(2026, 10, 26, tzinfo=LONDON)


def test_no_calendar_depends_on_the_clock(root):
    assert calendars(site_at(root, NOW)) == calendars(site_at(root, from_text("2027-12-01T09:00")))


def test_a_session_that_moves_is_the_same_session_to_calendars(root):
    before = uids(calendars(site_at(root, NOW)))
    moved = ("2026-10-26 09:30 to 12:30", "2026-11-09 13:00 to 15:00")

    assert uids(calendars(site_at(root, NOW, moved))) == before


def uids(made):
    return sorted(re.findall(rb"\r\nUID:(.*)\r\n", made["training/dates.ics"]))


def test_each_date_has_an_id_of_its_own_that_stays_when_the_site_moves(root):
    board = root / "data/board.yml"
    text = board.read_text(encoding="utf-8").replace("\nsite: https://www.example.org/", "\nsite: https://www.example.net/")  # fmt: skip
    before = uids(calendars(site_at(root, NOW)))
    board.write_text(text, encoding="utf-8")

    assert len(set(before)) == len(before) == len(ALL) + 2  # two of them last two days
    assert uids(calendars(site_at(root, NOW))) == before


def test_a_calendar_is_stamped_with_the_day_of_the_last_change(root):
    made = calendars(site_at(root, NOW, ("updated: 2026-09-30", "updated: 2026-10-02")))

    assert set(re.findall(rb"DTSTAMP:(.*)\r\n", made["training/dates.ics"])) == {b"20261002T000000Z"}


def test_a_course_has_a_calendar_of_its_own_even_without_a_date(root):
    site = site_at(root, NOW, ("{id: all-day, course: meeting", "{id: all-day, course: recruitment"), ("{id: through-the-change, course: meeting", "{id: through-the-change, course: recruitment"))  # fmt: skip
    made = calendars(site)

    assert made["training/meeting/dates.ics"].count(b"BEGIN:VEVENT") == 0
    assert made["training/meeting/dates.ics"].count(b"BEGIN:VTIMEZONE") == 1
    assert made["training/neglect/dates.ics"].count(b"BEGIN:VEVENT") == 4


def test_what_a_bulletin_tells_is_among_the_dates_once_with_every_bulletin_that_tells_it(root):
    bulletin(root, 10, "2027-01-15", "The Board meets")
    bulletin(root, 11, "2027-01-15", "the board  meets")
    site = site_at(root, NOW)
    [found] = [one for one in events_of(site) if one.told_in]

    assert found.days == (Day(date(2027, 1, 15)),)
    assert [page.uri for page in found.told_in] == ["bulletins/2026-11.md", "bulletins/2026-10.md"]
    assert found.where == "Chatham"


def test_a_meeting_whose_attendance_is_known_and_a_bulletin_tells_is_one_date(root):
    (root / "data/attendance.yml").write_text(
        "source: {document: Report, where: page 1, published: May 2026}\nmeetings: [2026-12-18]\nagencies:\n  - {name: Police, came: [attended]}\n"
    )
    bulletin(root, 10, "2026-12-18", "The Board meets")
    site = site_at(root, NOW)

    [found] = [one for one in events_of(site) if one.days[0].date == date(2026, 12, 18)]
    assert (found.kind, len(found.told_in)) == ("Meeting of the board", 1)


@pytest.mark.parametrize(
    "more",
    ["draft: true\n", "embargo: 2026-12-24 09:30\n", "withdrawn: {date: 2026-11-30, reason: It was wrong.}\n", "retain_until: 2026-11-28\nafterwards: It is kept elsewhere.\n"],
    ids=["draft", "embargoed", "withdrawn", "retired"],
)  # fmt: skip
def test_a_day_in_a_bulletin_that_is_not_public_or_not_to_be_followed_is_nowhere(root, more):
    before = calendars(site_at(root, NOW))
    bulletin(root, 10, "2027-01-15", "A day that waits", more)

    assert calendars(site_at(root, NOW)) == before


def test_a_bulletin_that_waits_tells_its_day_when_its_minute_has_come(root):
    bulletin(root, 10, "2027-01-15", "A day that waits", "embargo: 2026-12-24 09:30\n")
    made = calendars(site_at(root, from_text("2026-12-24T09:30")))

    assert b"SUMMARY:A day that waits" in made["training/dates.ics"]


def sentences(*changes):
    return [one.sentence for one in session_problems(training(*changes)) if one.stops]


def test_the_small_list_has_nothing_wrong_with_it():
    assert sentences() == []


def test_nobody_is_sent_to_a_course_before_it_begins_or_after_it_ended():
    assert "1 December 2026 is before the course begins, January 2027. Correct the day, or begins: of neglect." in sentences(("begins: 2026-10", "begins: 2027-01"))  # fmt: skip
    assert "29 March 2027 is after the course ended, January 2027. Correct the day, or ends: of neglect." in sentences(("ends: 2027-06", "ends: 2027-01"))  # fmt: skip


def test_a_passing_year_turns_nothing_into_a_mistake(root):
    site_at(root, NOW + timedelta(days=20 * 365))


def test_the_hour_of_a_session_is_that_of_london(root):
    [after] = [one for one in events_of(site_at(root, NOW)) if one.id == "after"]

    assert after.days[0].starts.astimezone(UTC) == datetime(2026, 10, 26, 9, 30, tzinfo=UTC)
