"""Nobody is sent to a number that is not there, and someone is told when nobody has checked one."""

from datetime import date

import pytest

from publishing.contact_rules import contact_problems
from publishing.contacts import Contacts
from publishing.front_door.schema import read_facts
from publishing.front_door.strict_yaml import read
from publishing.problems import Level

TODAY = date(2018, 3, 29)


def one(id: str, when: str, more: str) -> str:
    return f"  - id: {id}\n    name: {id.title()}\n    when: {when}\n    says: Tell us.\n    source: Page 2\n{more}"


EMERGENCY = one("police", "emergency", "    number: 999\n    checked: 2018-03-01\n")
OFFICE = one("desk", "office", "    number: 01634 336329\n    checked: 2018-03-01\n")


def contacts(*items: str, every: int = 90) -> Contacts:
    value, places, _ = read(f"check_every_days: {every}\ncontacts:\n" + "".join(items) + OFFICE, "data/contacts.yml")
    found, mistakes = read_facts(Contacts, value, places)
    assert found, mistakes
    return found


@pytest.mark.parametrize(
    ("checked", "level"),
    [
        pytest.param("2018-03-29", None, id="today"),
        pytest.param("2017-12-29", None, id="on-its-last-day"),
        pytest.param("2017-12-28", Level.REMIND, id="a-day-too-long-ago"),
        pytest.param("1999-01-01", Level.REMIND, id="years-ago"),
        pytest.param("2018-03-30", Level.STOP, id="tomorrow"),
    ],
)
def test_a_number_is_checked_within_its_period(checked: str, level: Level | None) -> None:
    office = one("office", "office", f"    number: 01634 336329\n    checked: {checked}\n")

    problems = list(contact_problems(contacts(EMERGENCY, office), TODAY, (), ()))

    assert [problem.level for problem in problems] == ([level] if level else [])


@pytest.mark.parametrize("every", [0, 367, 999_999_999])
def test_the_period_is_at_most_a_year(every: int) -> None:
    problems = contact_problems(contacts(EMERGENCY, every=every), TODAY, (), ())

    assert "from 1 to 366" in next(problems).sentence


def test_there_is_someone_for_an_emergency() -> None:
    [problem] = contact_problems(contacts(EMERGENCY.replace("emergency", "day")), TODAY, (), ())

    assert "nobody here is for an emergency" in problem.sentence


@pytest.mark.parametrize(
    ("when", "more", "said"),
    [
        pytest.param("emergency", "number_missing: Soon", 'Add number: "999"', id="an-emergency-with-a-reason"),
        pytest.param("day", "hours: Always", "or number_missing:", id="neither"),
        pytest.param("day", "number: 101\n    number_missing: No", "Delete one of the two", id="both"),
    ],
)
def test_each_contact_has_a_number_or_says_why_not(when: str, more: str, said: str) -> None:
    other = one("other", when, f"    {more}\n    checked: 2018-03-01\n")

    [problem] = contact_problems(contacts(EMERGENCY, other), TODAY, (), ())

    assert said in problem.sentence


def test_two_contacts_cannot_share_an_id() -> None:
    [problem] = contact_problems(contacts(EMERGENCY, EMERGENCY), TODAY, (), ())

    assert "also on line 3" in problem.sentence
    assert problem.place.line == 10


def test_the_most_urgent_comes_first_and_the_office_is_not_told_about_a_child() -> None:
    rest = [
        one(when.replace(" ", "-"), when, "    number: 101\n    checked: 2018-03-01\n")
        for when in ("office", "helpline", "out of hours", "day")
    ]

    assert [contact.when for contact in contacts(*rest, EMERGENCY).to_tell] == [
        "emergency",
        "day",
        "out of hours",
        "helpline",
    ]


def test_a_number_is_dialled_without_its_spaces() -> None:
    assert contacts(EMERGENCY.replace("999", "(01634) 336-329")).contacts[0].dialled == "01634336329"


@pytest.mark.parametrize(
    ("more", "said", "level"),
    [
        pytest.param("", "nobody has said when", Level.STOP, id="no-day-and-no-words"),
        pytest.param(
            "    checked: 2018-03-01\n    unchecked: As printed.\n", "Delete one of the two", Level.STOP, id="both"
        ),
        pytest.param("    unchecked: As printed.\n", "nobody has checked the number", Level.REMIND, id="words-instead"),
    ],
)
def test_a_number_that_nobody_has_checked_says_so(more: str, said: str, level: Level) -> None:
    office = one("office", "office", f"    number: 01634 336329\n{more}")

    [problem] = contact_problems(contacts(EMERGENCY, office), TODAY, (), ())

    assert said in problem.sentence
    assert problem.level is level


def test_the_emergency_number_need_not_be_called_to_be_checked() -> None:
    emergency = one("police", "emergency", "    number: 999\n    unchecked: The national emergency number.\n")

    assert list(contact_problems(contacts(emergency), TODAY, (), ())) == []


def test_a_page_that_only_time_took_down_stops_nothing() -> None:
    found = contacts(EMERGENCY).model_copy(update={"page": "worried.md"})

    assert [one for one in contact_problems(found, TODAY, ["worried.md"], ()) if one.level is Level.STOP] == []
