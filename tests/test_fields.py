"""A field is read as it was meant, or its writer hears what to type instead."""

from datetime import date, datetime
from typing import Annotated

import pytest
from pydantic import BeforeValidator

from publishing.clock import LONDON
from publishing.front_door.fields import (
    Colour,
    Date,
    Groups,
    Id,
    Line,
    Mailbox,
    Minute,
    Names,
    Number,
    Phone,
    SiteAddress,
    Text,
    YesNo,
    written,
)
from publishing.front_door.schema import Facts, read_facts
from publishing.front_door.strict_yaml import read


class Inner(Facts):
    id: Id = written("a-name")
    says: Line = written("Something")


class Everything(Facts):
    text: Text | None = None
    line: Line | None = None
    day: Date | None = None
    minute: Minute | None = None
    yes: YesNo | None = None
    number: Number | None = None
    names: Names = ()
    colour: Colour | None = None
    site: SiteAddress | None = None
    phone: Phone | None = None
    mailbox: Mailbox | None = None
    inner: Groups[Inner] = ()
    one: Inner | None = None


def read_one(text: str) -> tuple[Everything | None, list[str]]:
    value, places, problems = read(text, "x.yml")
    found, mistakes = read_facts(Everything, value, places)
    return found, [f"{p.place.line}:{p.place.column}: {p.sentence}" for p in [*problems, *mistakes]]


@pytest.mark.parametrize(
    ("text", "name", "value"),
    [
        pytest.param("line: NO", "line", "NO", id="norway"),
        pytest.param("line: 5 < 6 and <5", "line", "5 < 6 and <5", id="less-than"),
        pytest.param("line: '  spaced  '", "line", "spaced", id="spaces-around"),
        pytest.param("text: |\n  one\n\n  two", "text", "one\n\ntwo", id="paragraphs"),
        pytest.param("day: 2016-02-29", "day", date(2016, 2, 29), id="leap-day"),
        pytest.param('day: "2018-01-24"', "day", date(2018, 1, 24), id="a-day-in-quotes"),
        pytest.param("minute: 2018-07-01 09:30", "minute", datetime(2018, 7, 1, 9, 30, tzinfo=LONDON), id="summer"),
        pytest.param("yes: true", "yes", True, id="true"),
        pytest.param("yes: false", "yes", False, id="false"),
        pytest.param("number: 007", "number", 7, id="a-number"),
        pytest.param("names: [a, NO]", "names", ("a", "NO"), id="names"),
        pytest.param('colour: "#ABCDEF"', "colour", "#abcdef", id="colour"),
        pytest.param("site: https://x.org.uk", "site", "https://x.org.uk/", id="site"),
        pytest.param("phone: 999", "phone", "999", id="999-without-quotes"),
        pytest.param('phone: "999"', "phone", "999", id="999-with-quotes"),
        pytest.param("phone: 01634 336329", "phone", "01634 336329", id="medway"),
        pytest.param("phone: +44 1634 336329", "phone", "+44 1634 336329", id="from-abroad"),
        pytest.param("phone: 0800 1111", "phone", "0800 1111", id="childline"),
        pytest.param("phone: 01204 12345", "phone", "01204 12345", id="a-town-of-shorter-numbers"),
        pytest.param("phone: 0800 555111", "phone", "0800 555111", id="crimestoppers"),
        pytest.param("phone: 116 123", "phone", "116 123", id="samaritans"),
        pytest.param("phone: 101", "phone", "101", id="police"),
        pytest.param("phone: (020) 7283-0123", "phone", "(020) 7283-0123", id="brackets-and-hyphen"),
        pytest.param("mailbox: office@x.org.uk", "mailbox", "office@x.org.uk", id="mailbox"),
    ],
)
def test_a_field_is_read_as_it_was_meant(text: str, name: str, value: object) -> None:
    found, problems = read_one(text)

    assert problems == []
    assert getattr(found, name) == value


@pytest.mark.parametrize(
    ("text", "said"),
    [
        pytest.param("line: ''", "1:7: line is empty", id="empty"),
        pytest.param("line: '\u00a0'", "1:7: line is empty", id="a-space-that-does-not-break"),
        pytest.param("line: '!!! ... ???'", "no letter or digit", id="only-signs"),
        pytest.param(f"line: {'a' * 301}", "301 characters, and 300", id="too-long"),
        pytest.param("line: |\n  a\n  b", "more than one line", id="two-lines"),
        pytest.param('line: "a\\nb"', "more than one line", id="an-escaped-line-break"),
        pytest.param("line: a <i>b</i>", "HTML in it ('<i>')", id="html"),
        pytest.param("line: a <!-- b", "HTML in it", id="html-remark"),
        pytest.param("line: a <script", "HTML in it", id="html-without-its-end"),
        pytest.param("line: {a: b}", "not a group of fields", id="a-group"),
        pytest.param("line: [a]", "not a list", id="a-list"),
        pytest.param("day: 2018-02-29", "February 2018 has no day 29", id="no-leap-day"),
        pytest.param("day: 2018-00-10", "no month 0", id="month-0"),
        pytest.param("day: 2018-01-00", "no day 0", id="day-0"),
        pytest.param("day: 0000-01-01", "not between 1900 and 2199", id="year-0"),
        pytest.param("day: 9999-12-31", "not between 1900 and 2199", id="year-9999"),
        pytest.param("day: 24 January 2018", "is not a date", id="words"),
        pytest.param("day: 01/02/2018", "'01/02/2018' is not a date", id="never-guessed"),
        pytest.param("day: 24/01/2018", "Write 2018-01-24.", id="a-day-that-can-only-be-one"),
        pytest.param("day: 30/02/2018", "February 2018 has no day 30. Write it as", id="a-day-that-is-never-suggested"),
        pytest.param("day: 24 January 2018 at 9am", "Write 2018-01-24, without the time.", id="a-day-with-a-time"),
        pytest.param("day: ２０１８-01-24", "is not a date", id="wide-digits"),
        pytest.param("day: 2018–01–24", "is not a date", id="dashes-for-hyphens"),
        pytest.param("day: [2018-01-24]", "not a list", id="a-day-in-a-list"),
        pytest.param("day:", "day is empty", id="no-day"),
        pytest.param("minute: 2018-01-24 09:30:00", "is not a date and a time", id="seconds"),
        pytest.param("minute: 2018-01-24 09:60", "from 00:00 to 23:59", id="minute-60"),
        pytest.param("minute: 2018-02-30 09:30", "no day 30", id="no-such-day"),
        pytest.param("minute: 2018-03-25 01:30", "skips or repeats", id="skipped-hour"),
        pytest.param("minute: 2018-10-28 01:00", "skips or repeats", id="repeated-hour"),
        pytest.param("minute: [a]", "should be a date and a time", id="a-minute-in-a-list"),
        pytest.param("yes: TRUE", "true or false", id="capitals"),
        pytest.param("yes: on", "true or false", id="on"),
        pytest.param("yes: 1", "true or false", id="one"),
        pytest.param("yes: [true]", "true or false", id="yes-in-a-list"),
        pytest.param("number: 1.5", "whole number", id="half"),
        pytest.param("number: nine", "Write 9.", id="a-number-in-words"),
        pytest.param("number: Issue no. 9", "Write 9.", id="a-number-behind-words"),
        pytest.param(
            "number: #9", "1:9: a number is written without the #. Write number: 9", id="a-number-behind-a-sign"
        ),
        pytest.param("number: 2017/18", "Write digits only", id="a-number-that-could-be-two"),
        pytest.param("number: -3", "whole number", id="negative"),
        pytest.param("number: 1,234", "whole number", id="comma"),
        pytest.param("number: ١٢", "whole number", id="arabic-digits"),
        pytest.param("number: 99999999999", "whole number", id="too-many-digits"),
        pytest.param("names: a; b", "Write names: [a, b]", id="semicolons"),
        pytest.param("names: []", "empty list", id="empty-list"),
        pytest.param("names: [a, [b]]", "the 2nd of names should be text", id="a-list-in-a-list"),
        pytest.param("names: [a, '']", "the 2nd of names is empty", id="an-empty-item"),
        pytest.param("names: {a: b}", "names should be a list", id="a-group-for-a-list"),
        pytest.param("colour: red", "is not a colour", id="a-colour-by-name"),
        pytest.param("site: http://x.org", "address of a site", id="http"),
        pytest.param("site: https://a:b@x.org/", "address of a site", id="password"),
        pytest.param("site: https://x.org/a b", "address of a site", id="space"),
        pytest.param("site: https://x..org/", "address of a site", id="two-dots"),
        pytest.param("site: https://x.org/?a=b", "address of a site", id="question"),
        pytest.param("phone: 0906 1234567", "premium-rate", id="premium"),
        pytest.param("phone: 0870 1234567", "premium-rate", id="0870"),
        pytest.param("phone: 07012345678", "premium-rate", id="070"),
        pytest.param("phone: +44 906 1234567", "premium-rate", id="premium-from-abroad"),
        pytest.param("phone: 118118", "premium-rate", id="directory"),
        pytest.param("phone: 1634336329", "too few or too many", id="lost-zero"),
        pytest.param("phone: 01634 33632", "too few or too many", id="too-short"),
        pytest.param("phone: 01634 336329 0", "too few or too many", id="too-long-a-number"),
        pytest.param("phone: +44 (0)1634 336329", "has +44 and a 0", id="a-plus-and-a-zero"),
        pytest.param("phone: 01632 960123", "a number for examples", id="ofcoms-own"),
        pytest.param("phone: +44 7700 900456", "a number for examples", id="ofcoms-own-mobile"),
        pytest.param("phone: 020 7946 0999", "a number for examples", id="ofcoms-own-in-london"),
        pytest.param("phone: 08081 570000", "a number for examples", id="ofcoms-own-free-one"),
        pytest.param("phone: [999]", "not a list", id="a-number-in-a-list"),
        pytest.param("phone: ()", "too few or too many", id="only-brackets"),
        pytest.param("mailbox: jane at x.org", "is not an e-mail address", id="at"),
        pytest.param("mailbox: jane@x", "is not an e-mail address", id="no-dot"),
        pytest.param("inner:\n  - id: A b\n    says: x", "2:9: id in the 1st of inner 'A b'", id="an-id"),
        pytest.param("inner:\n  - id: a", "says in the 1st of inner is missing", id="missing-inside"),
        pytest.param(
            "inner: x", "write under it, each on a line of its own, for example: '  - id: ", id="groups-in-a-word"
        ),
        pytest.param("one: x", "one should be a group of fields", id="a-word-for-a-group"),
        pytest.param("lien: x", "Did you mean 'line'?", id="near-miss"),
        pytest.param("Line: x", "Did you mean 'line'?", id="capital"),
        pytest.param("LINE: x", "Did you mean 'line'?", id="capitals-for-a-field"),
        pytest.param("zzzz: x", "The first ones are: text, line", id="no-near-miss"),
        pytest.param("one:\n  id: a\n  say: b", "3:3: there is no field called 'say'", id="near-miss-inside"),
    ],
)
def test_a_slip_in_a_field_is_answered_with_what_to_type(text: str, said: str) -> None:
    _, problems = read_one(text)

    assert len(problems) == 1
    assert said in problems[0]


@pytest.mark.parametrize(
    "text",
    [
        "day: jane.smith@x.org.uk",
        "mailbox: Jane Smith <jane.smith@x.org.uk",
        "names: jane.smith@x.org.uk",
        "line: <jane.smith@x.org.uk> <b>",
        "jane.smith@x.org.uk: x",
        "phone: jane.smith@x.org.uk",
    ],
)
def test_an_email_address_is_never_repeated(text: str) -> None:
    _, problems = read_one(text)

    assert problems
    assert "jane.smith" not in str(problems)


def test_a_misspelt_field_is_not_told_to_be_missing_as_well() -> None:
    _, problems = read_one("one:\n  idd: a\n  says: b")

    assert problems == ["2:3: there is no field called 'idd'. Did you mean 'id'?"]


def test_thousands_of_unknown_fields_are_summed_up() -> None:
    _, problems = read_one("\n".join(f"k{n}: x" for n in range(5_000)))

    assert len(problems) == 51
    assert "4,950 more fields" in problems[-1]


def test_all_mistakes_of_a_file_are_told_at_once() -> None:
    _, problems = read_one("line: a: b\nday: 30/02/2018\nyes: no\nnames: a\nnumber: x")

    assert sorted(problem.partition(":")[0] for problem in problems) == ["1", "2", "3", "4", "5"]


def test_a_kind_that_has_no_sentence_of_ours_still_gets_one() -> None:
    class Odd(Facts):
        odd: Annotated[int, BeforeValidator(lambda written: written)] = 0

    value, places, _ = read("odd: x", "x.yml")
    _, problems = read_facts(Odd, value, places)

    assert "odd 'x' cannot be used here" in problems[0].sentence
