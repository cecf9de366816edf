"""Whoever makes a slip in data/training.yml is told what was written, what is wrong and what to write instead."""

import pytest

from tests.project import small_site
from tests.training import said

FIRST = "id: before, course: recruitment, days: "
DAYS = "['2026-10-23 09:30 to 12:30']"
WRITE = "Write the day and its hours as 2026-11-03 09:30 to 16:30"


@pytest.fixture(scope="module")
def root(tmp_path_factory):
    return small_site(tmp_path_factory.mktemp("slips"), figures=True)


@pytest.mark.parametrize(
    ("typed", "answer"),
    [
        pytest.param(
            "['2026-10-23 09:30-12:30']",
            "'2026-10-23 09:30-12:30' is not a day and its hours. Write 2026-10-23 09:30 to 12:30",
            id="hyphen-range",
        ),
        pytest.param(
            "['2026-10-23 09:30 – 12:30']",
            "'2026-10-23 09:30 – 12:30' is not a day and its hours. Write 2026-10-23 09:30 to 12:30",
            id="dash-range",
        ),
        pytest.param(
            "['2026-10-23 9.30am to 12.30pm']",
            "'2026-10-23 9.30am to 12.30pm' is not a day and its hours. Write 2026-10-23 09:30 to 12:30",
            id="am-pm",
        ),
        pytest.param(
            "['2026-10-23 1 - 3pm']",
            "'2026-10-23 1 - 3pm' is not a day and its hours. Write 2026-10-23 13:00 to 15:00",
            id="pm-only-at-end",
        ),
        pytest.param(
            "['Friday 23 October 2026, 9.30am to 12.30pm']",
            "'Friday 23 October 2026, 9.30am to 12.30pm' is not a day and its hours. Write 2026-10-23 09:30 to 12:30",
            id="in-words",
        ),
        pytest.param(
            "['23/10/2026 09:30 to 12:30']",
            "'23/10/2026 09:30 to 12:30' is not a day and its hours. Write 2026-10-23 09:30 to 12:30",
            id="british",
        ),
        pytest.param(
            "['05/11/2026 09:30 to 12:30']",
            "'05/11/2026 09:30 to 12:30' is not a day and its hours. Write the day and its hours as 2026-11-03 09:30 to 16:30, or the day alone as 2026-11-03.",
            id="ambiguous",
        ),
        pytest.param(
            "['2026-10-23T09:30 to 12:30']",
            "'2026-10-23T09:30 to 12:30' is not a day and its hours. Write 2026-10-23 09:30 to 12:30",
            id="iso-t",
        ),
        pytest.param(
            "['2026-10-23 09:30:00 to 12:30:00']",
            "'2026-10-23 09:30:00 to 12:30:00' is not a day and its hours. Write 2026-10-23 09:30 to 12:30",
            id="seconds",
        ),
        pytest.param(
            "['2026-10-23 09:30 until 12:30']",
            "'2026-10-23 09:30 until 12:30' is not a day and its hours. Write 2026-10-23 09:30 to 12:30",
            id="until",
        ),
        pytest.param(
            "['2026-10-23 09:30 to 04:00']",
            "2026-10-23 ends at 04:00 and begins at 09:30, which is earlier. Hours go up to 23: if the afternoon is meant, write 2026-10-23 09:30 to 16:00",
            id="end-before-start",
        ),
        pytest.param(
            "['2026-10-23 22:00 to 02:00']",
            "2026-10-23 ends at 02:00 and begins at 22:00, which is earlier",
            id="past-midnight",
        ),
        pytest.param(
            "['2026-10-23 09:30 to 09:30']",
            "2026-10-23 ends at 09:30 and begins at 09:30, so it has no length. Write the hour at which it ends, or leave out 'to 09:30' where nobody knows it.",
            id="no-length",
        ),
        pytest.param(
            "['2026-10-23 09:30 to 24:00']",
            "'2026-10-23 09:30 to 24:00' has an hour that is on no clock: hours go from 00:00 to 23:59",
            id="24h",
        ),
        pytest.param(
            "['2026-10-23 25:30 to 26:00']",
            "'2026-10-23 25:30 to 26:00' has an hour that is on no clock: hours go from 00:00 to 23:59",
            id="25h",
        ),
        pytest.param(
            "['2027-02-30 09:30 to 12:30']",
            "'2027-02-30' is not a date: February 2027 has no day 30. Write it as year-month-day, for example 2018-01-24.",
            id="30-feb",
        ),
        pytest.param(
            "['2027-02-29']",
            "'2027-02-29' is not a date: February 2027 has no day 29. Write it as year-month-day, for example 2018-01-24.",
            id="29-feb",
        ),
        pytest.param(
            "['2026-13-01 09:30 to 12:30']",
            "'2026-13-01' is not a date: there is no month 13. Write it as year-month-day, for example 2018-01-24.",
            id="13-month",
        ),
        pytest.param(
            "['2027-03-28 01:30 to 12:30']",
            "'2027-03-28 01:30' is in an hour that the change of the clocks skips or repeats in London. Choose a time before 01:00, or 02:00 or later.",
            id="spring-gap",
        ),
        pytest.param(
            "['2027-03-28 00:30 to 01:15']",
            "'2027-03-28 01:15' is in an hour that the change of the clocks skips or repeats in London. Choose a time before 01:00, or 02:00 or later.",
            id="spring-gap-end",
        ),
        pytest.param(
            "['2026-10-25 01:30 to 12:30']",
            "'2026-10-25 01:30' is in an hour that the change of the clocks skips or repeats in London. Choose a time before 01:00, or 02:00 or later.",
            id="autumn-twice",
        ),
        pytest.param(
            "['2026-10-25 00:15 to 01:00']",
            "'2026-10-25 01:00' is in an hour that the change of the clocks skips or repeats in London. Choose a time before 01:00, or 02:00 or later.",
            id="autumn-twice-end",
        ),
        pytest.param(
            "['1990-10-23 09:30 to 12:30']",
            "'1990-10-23 09:30 to 12:30' is before 1997. Check the year.",
            id="year-1990",
        ),
        pytest.param(
            "['2062-10-23 09:30 to 12:30']",
            "23 October 2062 is more than three years after 30 September 2026, the day under updated:. Check the year.",
            id="year-2062",
        ),
        pytest.param(
            "['26-10-23 09:30 to 12:30']",
            "'26-10-23 09:30 to 12:30' is not a day and its hours. Write the day and its hours as 2026-11-03 09:30 to 16:30, or the day alone as 2026-11-03.",
            id="year-26",
        ),
        pytest.param(
            "['TBC']",
            "'TBC' is not a day and its hours. Write the day and its hours as 2026-11-03 09:30 to 16:30, or the day alone as 2026-11-03.",
            id="tbc",
        ),
        pytest.param(
            "['2026-10-23 tbc']",
            "'2026-10-23 tbc' is not a day and its hours. Write 2026-10-23, the day alone, while nobody knows the hours.",
            id="tbc-hours",
        ),
        pytest.param(
            "[]",
            "days in the 1st of sessions is an empty list. Write each day with its hours, London time, or without where nobody knows them",
            id="empty-list",
        ),
        pytest.param(
            "''",
            "days in the 1st of sessions is empty. Write each day with its hours, London time, or without where nobody knows them",
            id="empty-text",
        ),
        pytest.param(
            "2026-10-23 09:30 to 12:30",
            "days in the 1st of sessions should be a list. Write days: [2026-10-23 09:30 to 12:30]",
            id="a-string",
        ),
        pytest.param(
            "['2026-10-23 and 2026-10-24']",
            "'2026-10-23 and 2026-10-24' is more than one day. Write each as its own, with every day between them: ['2026-10-23', '2026-10-24']",
            id="two-days-in-one",
        ),
        pytest.param(
            "['2026-10-23 to 2026-10-24']",
            "'2026-10-23 to 2026-10-24' is more than one day. Write each as its own, with every day between them: ['2026-10-23', '2026-10-24']",
            id="a-range-of-days",
        ),
        pytest.param(
            "[{date: 2026-10-23, from: '09:30'}]",
            "should be a day and its hours, not a list or a group. Write the day and its hours as 2026-11-03 09:30 to 16:30, or the day alone as 2026-11-03.",
            id="a-group",
        ),
        pytest.param(
            "['2026-10-24 09:30 to 12:30', '2026-10-23 09:30 to 12:30']",
            "23 October 2026, 9:30am to 12:30pm is before 24 October 2026, 9:30am to 12:30pm, which stands above it. Put the earliest first.",
            id="two-in-wrong-order",
        ),
        pytest.param(
            "['2026-10-23 09:30 to 12:30', '2026-10-23 09:30 to 12:30']",
            "23 October 2026, 9:30am to 12:30pm stands here twice. Delete one.",
            id="twice-the-same-day",
        ),
        pytest.param(
            "['2026-10-23 09:30 to 12:30', '2026-10-23 12:00 to 13:30']",
            "23 October 2026, midday to 1:30pm begins before 23 October 2026, 9:30am to 12:30pm is over. Correct one of the two.",
            id="overlap",
        ),
        pytest.param(
            "['2026-10-23', '2026-10-23 12:00 to 13:30']",
            "23 October 2026, midday to 1:30pm begins before 23 October 2026 is over. Correct one of the two.",
            id="all-day-and-hours",
        ),
    ],
)
def test_a_slip_in_a_day_is_answered(root, typed, answer):
    sentences = said(root, (FIRST + DAYS, FIRST + typed))

    assert any(answer in one for one in sentences), sentences


@pytest.mark.parametrize(
    ("before", "after", "answer"),
    [
        pytest.param(
            "id: before, course: recruitment",
            "id: before, course: recrutement",
            "there is no course 'recrutement' under courses:. Did you mean recruitment?",
            id="unknown-course",
        ),
        pytest.param(
            "id: before, course: recruitment",
            "id: before, course: Safer recruitment",
            "course in the 1st of sessions 'Safer recruitment' is not an id. Use small letters, digits and single hyphens: safer-recruitment",
            id="course-by-name",
        ),
        pytest.param(
            "id: before, course: recruitment",
            "id: before, course: first-aid",
            "there is no course 'first-aid' under courses:. It can be: recruitment, neglect, meeting.",
            id="course-far",
        ),
        pytest.param(
            "id: before, course: recruitment, ",
            "id: before, ",
            "course in the 1st of sessions is missing. Add a line to its group, with 4 spaces before it, for example: '    course: safer-recruitment'",
            id="no-course",
        ),
        pytest.param(
            "id: before, course",
            "course",
            "id in the 1st of sessions is missing. Add a line to its group, with 4 spaces before it, for example: '    id: safer-recruitment-1'",
            id="no-id",
        ),
        pytest.param(
            "id: after,", "id: before,", "the id 'before' is also on line 31. Give each session its own.", id="id-twice"
        ),
        pytest.param(
            "id: before,",
            "id: Before One,",
            "id in the 1st of sessions 'Before One' is not an id. Use small letters, digits and single hyphens: before-one",
            id="id-capitals",
        ),
        pytest.param(
            "id: after, course: recruitment, days: ['2026-10-26 09:30 to 12:30']",
            "id: after, course: recruitment, days: ['2026-10-23 09:30 to 12:30']",
            "the same course is on the same days in the same place on line 31. Delete one of the two, or say in where: how they differ.",
            id="same-session-twice",
        ),
        pytest.param(
            "begins: 2026-10",
            "begins: 2027-01",
            "1 December 2026 is before the course begins, January 2027. Correct the day, or begins: of neglect.",
            id="before-course-begins",
        ),
        pytest.param(
            "ends: 2027-06",
            "ends: 2027-01",
            "29 March 2027 is after the course ended, January 2027. Correct the day, or ends: of neglect.",
            id="after-course-ended",
        ),
        pytest.param(
            "ends: 2027-06",
            "ends: 2025-06",
            "it ends June 2025, before it begins, October 2026. One of the two is wrong.",
            id="course-ends-before-it-begins",
        ),
        pytest.param(
            "begins: 2026-10",
            "begins: October 2026",
            "begins in the 2nd of courses 'October 2026' is no time that can be read. Write 2026-10.",
            id="begins-in-words",
        ),
        pytest.param(
            "begins: 2026-10",
            "begins: 2026-13",
            "begins in the 2nd of courses '2026-13' is no time that can be read: there is no month 13",
            id="begins-month-13",
        ),
        pytest.param(
            "status: full",
            "status: fully booked",
            "status in the 5th of sessions 'fully booked' is said in another word here. Write full.",
            id="status-word",
        ),
        pytest.param(
            "status: cancelled",
            "status: canceled",
            "status in the 6th of sessions 'canceled' is said in another word here. Write cancelled.",
            id="status-canceled",
        ),
        pytest.param(
            "status: cancelled",
            "status: postponed",
            "status in the 6th of sessions 'postponed' is no state of a session",
            id="status-postponed",
        ),
        pytest.param(
            "status: full",
            "status: open",
            "status in the 5th of sessions 'open' needs no word: a session is open unless it is full or cancelled. Delete the line.",
            id="status-open",
        ),
        pytest.param(
            "status: full",
            "status: past",
            "status in the 5th of sessions 'past' is worked out from the days. Delete the line.",
            id="status-past",
        ),
        pytest.param(
            "status: full",
            "status: xyzzy",
            "status in the 5th of sessions 'xyzzy' is not one of the choices. It can be: full, cancelled.",
            id="status-nonsense",
        ),
        pytest.param(
            "status: full",
            "status: ''",
            "status in the 5th of sessions is empty. Write full or cancelled; leave it out while there are places, or delete the line. For example: status: full",
            id="status-empty",
        ),
        pytest.param(
            "status: full",
            "status: true",
            "status in the 5th of sessions 'true' is not one of the choices. It can be: full, cancelled.",
            id="status-true",
        ),
        pytest.param(
            "book: 'https://www.example.net/book'",
            "book: 'http://www.example.net/book'",
            "book in the 5th of sessions 'http://www.example.net/book' is not a web address",
            id="book-http",
        ),
        pytest.param(
            "book: 'https://www.example.net/book'",
            "book: jo.smith@example.org",
            "book in the 5th of sessions '…@…' is not a web address. Copy it whole from the browser, from https://, for example https://www.example.org/contact.",
            id="book-mail",
        ),
        pytest.param(
            "by: [mscb]",
            "by: [polise]",
            "there is no group or agency 'polise'. Did you mean police? Groups are in data/structure.yml and agencies in data/agencies.yml.",
            id="unknown-runner",
        ),
        pytest.param(
            "by: [mscb]",
            "by: [Kent Police]",
            "there is no group or agency 'Kent Police'. Write kent-police. Groups are in data/structure.yml and agencies in data/agencies.yml.",
            id="runner-by-name",
        ),
        pytest.param(
            "by: [mscb, police]", "by: [police, police]", "'police' stands here twice. Delete one.", id="runner-twice"
        ),
        pytest.param(
            "by: [mscb]",
            "by: mscb",
            "by in the 1st of courses should be a list. Write by: [mscb]",
            id="runner-a-string",
        ),
        pytest.param("by: [mscb]", "by: [Jane Smith]", "there is no group or agency", id="runner-a-person"),
        pytest.param(
            "id: neglect\n",
            "id: recruitment\n",
            "the id 'recruitment' is also on line 5. Give each course its own.",
            id="course-id-twice",
        ),
        pytest.param(
            "id: meeting\n    name",
            "id: dates\n    name",
            "'dates' is the name of another page of training. Give the course a longer id, for example dates-course.",
            id="course-id-dates",
        ),
        pytest.param(
            "name: Conference",
            "name: neglect",
            "the title 'Neglect (course)' is also that of docs/training/meeting.md, and readers could not tell the two apart. Give this page another.",
            id="course-name-twice",
        ),
        pytest.param(
            "themes: [neglect]",
            "themes: [neglct]",
            "'neglct' is not in data/themes.yml. Did you mean 'neglect'?",
            id="theme-unknown",
        ),
        pytest.param(
            "how: must, course: recruitment",
            "how: must, course: recruitmnt",
            "there is no course 'recruitmnt' under courses:. Did you mean recruitment?",
            id="need-unknown-course",
        ),
        pytest.param(
            "how: must, course: recruitment, ",
            "how: must, ",
            "this need names no training. Write course: and the id of a course, or other: and what it is called.",
            id="need-nothing",
        ),
        pytest.param(
            "how: must, course: recruitment",
            "how: must, course: recruitment, other: Something",
            "this need has a course and another name. Delete the one that is not meant.",
            id="need-both",
        ),
        pytest.param(
            "how: must",
            "how: mandatory",
            "how in the 1st of needs in the 1st of roles 'mandatory' is not one of the choices. It can be: must, given to all, offered, wanted.",
            id="how-unknown",
        ),
        pytest.param(
            "told: [about/index.md]}\n      - {how: offered",
            "told: [about/indx.md]}\n      - {how: offered",
            "there is no page 'about/indx.md' in docs/. Did you mean 'about/index.md'?",
            id="told-nowhere",
        ),
        pytest.param(
            "told: [about/index.md]}\n      - {how: offered",
            "told: ['4.19']}\n      - {how: offered",
            "'4.19' names no page. Write the page's file, # and the number, as in annual-reports/2017-18/4-learning.md#4.19",
            id="told-a-number",
        ),
        pytest.param(
            "told: [about/index.md]}\n      - {how: offered",
            "told: ['about/index.md#4.19']}\n      - {how: offered",
            "docs/about/index.md has no numbered paragraphs. Write about/index.md alone.",
            id="told-a-paragraph-where-none-are",
        ),
        pytest.param(
            ", told: [about/index.md]}\n      - {how: offered",
            "}\n      - {how: offered",
            "told in the 1st of needs in the 1st of roles is missing",
            id="told-missing",
        ),
        pytest.param(
            "covers: [What to ask at an interview.]",
            "figures: ['57']",
            "'57' is a number. Write it in a file of data/measures/, and here its path, for example training-attendance.2017-18.safer-recruitment",
            id="a-number-typed",
        ),
        pytest.param(
            "covers: [What to ask at an interview.]",
            "figures: [training-attendance.2017-18.safer-recrutment]",
            "there is no figure 'training-attendance.2017-18.safer-recrutment' in data/measures/. Did you mean 'training-attendance.2017-18.safer-recruitment'?",
            id="figure-unknown",
        ),
        pytest.param(
            "covers: [What to ask at an interview.]",
            "figures: ['{{ training-attendance.2017-18.safer-recruitment }}']",
            "the 1st of figures in the 1st of courses has '{{' in it, and here nothing is Markdown: the signs would be shown as they are. Write plain words.",
            id="figure-in-braces",
        ),
        pytest.param(
            "covers: [What to ask at an interview.]",
            "figures: [training]",
            "there is no figure 'training' in data/measures/",
            id="figure-of-no-measure",
        ),
        pytest.param(
            "covers: [What to ask at an interview.]",
            "figures: [e-learning.2017-18, e-learning.2017-18]",
            "'e-learning.2017-18' stands here twice. Delete one.",
            id="figure-twice",
        ),
        pytest.param(
            "length: Half a day",
            "lenght: Half a day",
            "there is no field called 'lenght'. Did you mean 'length'?",
            id="unknown-field",
        ),
        pytest.param(
            "again: Every 3 years.",
            "repeat: Every 3 years.",
            "there is no field called 'repeat'. Did you mean 'again'?",
            id="repeat",
        ),
        pytest.param(
            "days: ['2026-10-23",
            "dates: ['2026-10-23",
            "there is no field called 'dates'. Did you mean 'days'?",
            id="dates-for-days",
        ),
        pytest.param(
            "12:30'], where: Town hall",
            "12:30'], venue: Town hall",
            "there is no field called 'venue'. Did you mean 'where'?",
            id="place-for-where",
        ),
        pytest.param(
            "    name: Safer recruitment",
            "    title: Safer recruitment",
            "there is no field called 'title'. Did you mean 'name'?",
            id="title-for-name",
        ),
        pytest.param(
            "updated: 2026-09-30",
            "updated: 2028-09-30",
            "updated 2028-09-30 is still to come. Write the day of the change.",
            id="updated-to-come",
        ),
        pytest.param(
            "updated: 2026-09-30",
            "updated: 2026-08-30",
            "updated 2026-08-30 is before published 2026-09-01. Correct one of the two.",
            id="updated-before-published",
        ),
        pytest.param(
            "published: 2026-09-01",
            "published: 2027-09-01",
            "published 2027-09-01 is still to come, but nothing holds the page back. Correct the date, for example to 2026-12-01.",
            id="published-to-come",
        ),
        pytest.param(
            "updated: 2026-09-30\n",
            "",
            "updated is missing. Add a line, for example: updated: 2026-09-30",
            id="updated-missing",
        ),
        pytest.param(
            "updated: 2026-09-30",
            "updated: 30 September 2026",
            "updated '30 September 2026' is not a date. Write 2026-09-30.",
            id="updated-in-words",
        ),
        pytest.param(
            "where: Town hall",
            "where: 'Town hall, 07911 123456'",
            "a telephone number stands here that is not in data/contacts.yml. Delete it, or add it there if it is a service's.",
            id="phone",
        ),
        pytest.param(
            "where: Town hall",
            "where: 'Write to jo.smith@example.org'",
            "this looks like one person's own e-mail address. Write the mailbox of an office.",
            id="mailbox",
        ),
        pytest.param(
            "where: Town hall",
            "where: '<b>Town hall</b>'",
            "where in the 1st of sessions has HTML in it ('<b>'). Write plain text here.",
            id="html",
        ),
        pytest.param(
            "    level: Basic",
            "\tlevel: Basic",
            "the Tab key was pressed at the start of this line. Delete the gap and type two spaces for each Tab.",
            id="a-tab",
        ),
        pytest.param(
            "    level: Basic",
            "    level: &a Basic",
            "this starts with '&', which has a meaning of its own here. Put the whole in quotes: level: \"&a Basic\"",
            id="an-anchor",
        ),
        pytest.param(
            "    level: Basic",
            "    level: “Basic: first”",
            'curly quotes do not count as quotes here. Use straight ones: level: "Basic: first"',
            id="curly-quotes",
        ),
        pytest.param(
            "courses:", "course:", "there is no field called 'course'. Did you mean 'courses'?", id="no-courses"
        ),
        pytest.param(
            "where: Town hall",
            "where: 'Where Tyler Brown, born 3 May 2015, lives'",
            "a day stands here beside a word about birth. Write an age band or a year of school, never a date of birth.",
            id="a-child",
        ),
    ],
)
def test_another_slip_is_answered(root, before, after, answer):
    sentences = said(root, (before, after))

    assert any(answer in one for one in sentences), sentences


def test_nothing_is_said_of_a_list_that_is_right(root):
    assert said(root) == []
