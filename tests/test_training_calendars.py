"""Calendars open in other programs, at the right hour, with every sign in its place; read back by two that know nothing of each other."""

from datetime import UTC, date, datetime, timedelta
from zoneinfo import ZoneInfo

import icalendar
import pytest
import vobject

from publishing.clock import LONDON
from publishing.hosting.types import TYPES
from publishing.training.london import london
from tests.project import small_site
from tests.training import NOW, calendars, site_at

# Worked out by hand: London is an hour before UTC until 25 October 2026, and again from 28 March 2027.
INSTANTS = {
    "before": ("2026-10-23T08:30Z", "2026-10-23T11:30Z"),
    "through-the-change": ("2026-10-24T23:30Z", "2026-10-25T03:30Z"),
    "after": ("2026-10-26T09:30Z", "2026-10-26T12:30Z"),
    "full-one": ("2026-12-01T09:00Z", "2026-12-01T10:00Z"),
    "cancelled-one": ("2026-12-02T09:00Z", "2026-12-02T10:00Z"),
    "two-days": ("2027-03-26T10:00Z", "2027-03-26T16:00Z"),
    "two-days.2": ("2027-03-29T09:00Z", "2027-03-29T15:00Z"),
    "next-year": ("2027-10-04T12:00Z", "2027-10-04T16:00Z"),
}


@pytest.fixture(scope="module")
def made(tmp_path_factory):
    return calendars(site_at(small_site(tmp_path_factory.mktemp("training")), NOW))


@pytest.fixture(scope="module")
def whole(made):
    return made["training/dates.ics"]


def entries(whole):
    """As the package reads it that also makes it."""
    return {str(one["uid"]).partition("@")[0]: one for one in icalendar.Calendar.from_ical(whole).walk("VEVENT")}


def others(whole):
    """As another program reads it, by the time zone that is in the file."""
    return {one.uid.value.partition("@")[0]: one for one in vobject.readOne(whole.decode()).vevent_list}


def instant(written):
    return datetime.fromisoformat(written)


@pytest.mark.parametrize("id", INSTANTS)
def test_a_session_begins_and_ends_at_the_right_instant(whole, id):
    one = entries(whole)[id]

    assert (one.decoded("dtstart").astimezone(UTC), one.decoded("dtend").astimezone(UTC)) == tuple(
        instant(each) for each in INSTANTS[id]
    )


@pytest.mark.parametrize("id", INSTANTS)
def test_another_program_says_the_same_instants(whole, id):
    one = others(whole)[id]

    assert (one.dtstart.value.astimezone(UTC), one.dtend.value.astimezone(UTC)) == tuple(
        instant(each) for each in INSTANTS[id]
    )


def test_a_day_without_hours_is_a_whole_day_to_both(whole):
    for found in (entries(whole), others(whole)):
        days = [found[id]["dtstart"].dt if hasattr(found[id], "walk") else found[id].dtstart.value for id in ("all-day", "all-day.2")]  # fmt: skip

        assert days == [date(2026, 12, 1), date(2026, 12, 2)]


def test_a_session_without_an_end_has_none(whole):
    assert "dtend" not in entries(whole)["open-end"]
    assert not hasattr(others(whole)["open-end"], "dtend")


def test_both_read_every_date(whole):
    assert set(entries(whole)) == set(others(whole)) == {*INSTANTS, "all-day", "all-day.2", "open-end"}


def test_commas_and_semicolons_reach_the_reader(whole):
    assert str(entries(whole)["two-days"]["location"]) == "Room 1, Chatham; first floor"
    assert others(whole)["two-days"].location.value == "Room 1, Chatham; first floor"
    assert others(whole)["two-days"].description.value == "Bring your licence, and a pen."


def test_full_and_cancelled_are_said_in_the_name_too(whole):
    full, cancelled = others(whole)["full-one"], others(whole)["cancelled-one"]

    assert (full.summary.value, full.status.value) == ("Neglect (full)", "CONFIRMED")
    assert (cancelled.summary.value, cancelled.status.value) == ("Cancelled: Neglect", "CANCELLED")
    assert "Book" not in full.description.value
    assert "https://www.example.net/book" in others(whole)["open-end"].description.value


def test_a_session_of_two_days_says_which_day_it_is(whole):
    assert others(whole)["two-days.2"].summary.value == "Neglect, day 2 of 2"


def test_from_a_calendar_a_link_leads_to_the_session(whole):
    assert others(whole)["after"].url.value == "https://www.example.org/training/recruitment/#date--after"


def test_lines_end_and_fold_as_the_format_asks(made):
    for text in made.values():
        lines = text.split(b"\r\n")

        assert b"\n" not in b"".join(lines)
        assert b"\r" not in b"".join(lines)
        assert max(len(line) for line in lines) <= 75


def test_a_long_name_in_any_letters_is_whole_after_folding(tmp_path):
    name = "Ŵyneb yn wyneb: " + "é" * 90
    text = calendars(site_at(small_site(tmp_path), NOW, ("name: Conference", f'name: "{name}"')))["training/dates.ics"]

    assert max(len(line) for line in text.split(b"\r\n")) <= 75
    assert others(text)["all-day"].summary.value == f"{name}, day 1 of 2"
    assert str(entries(text)["all-day"]["summary"]) == f"{name}, day 1 of 2"


def test_the_time_zone_in_the_file_is_that_of_london_for_years():
    """Also a change of the law, once the list of time zones has it, is noticed here."""
    calendar = icalendar.Calendar()
    calendar.add_component(london())
    zone = london().to_tz(lookup_tzid=False)
    day = datetime(1997, 1, 1, 12)
    while day.year < 2038:
        assert day.replace(tzinfo=zone).utcoffset() == day.replace(tzinfo=LONDON).utcoffset(), day
        day += timedelta(days=1)


def test_it_is_not_only_the_name_of_the_zone_that_is_right(whole):
    """A program that has never heard of London goes by the rules in the file."""
    renamed = whole.replace(b"Europe/London", b"Elsewhere")

    assert others(renamed)["before"].dtstart.value.astimezone(UTC) == instant("2026-10-23T08:30Z")
    assert others(renamed)["after"].dtstart.value.astimezone(UTC) == instant("2026-10-26T09:30Z")
    assert others(renamed)["two-days.2"].dtstart.value.astimezone(UTC) == instant("2027-03-29T09:00Z")


def test_hosts_say_that_it_is_a_calendar():
    assert TYPES["ics"] == "text/calendar; charset=utf-8"


def test_the_clock_of_these_tests_is_londons():
    assert ZoneInfo("Europe/London") == LONDON
