"""An annual report: a cover, chapters of numbered paragraphs, and what each agency answers to the same questions."""

from typing import Literal

from publishing.front_door.fields import (
    Date,
    Groups,
    Id,
    Line,
    Number,
    PagePath,
    Several,
    Title,
    YesNo,
    if_wanted,
    written,
)
from publishing.front_door.schema import Facts
from publishing.kinds.every_page import PageFields
from publishing.kinds.kind import Kind
from publishing.kinds.summary import SUMMARY


class Period(Facts):
    """The time that a report tells of."""

    first: Date = written("2017-04-01", "the first day it tells of")
    last: Date = written("2018-03-31", "the last day it tells of")


class Presentation(Facts):
    """Where the report was laid before those who hold the board to account."""

    to: Line = written("Health and Wellbeing Board", "who it was presented to")
    date: Date | None = if_wanted("the day, where it is known", "2018-11-06")


class Question(Facts):
    """What every agency is asked, in the words of the heading."""

    id: Id = written("difference", "a short name for its page; never changes once it is public")
    asks: Title = written("How have we made a difference for children?", "the heading under which agencies answer")


class AnnualReport(PageFields):
    period: Period = written("{first: 2017-04-01, last: 2018-03-31}", "the year it tells of")
    chapters: Several[PagePath] = if_wanted(
        "the files of its chapters, beside this one, in their order; left out of a report that is a file to download",
        "[1-introduction.md]",
        (),
    )
    questions: Groups[Question] = if_wanted("what every agency answers", "- {id: …, asks: …}", ())
    presented: Groups[Presentation] = if_wanted("where it was presented", "- {to: …, date: …}", ())
    final: YesNo = if_wanted(
        "true once nothing is to be added; a requirement without an answer then stops", "true", False
    )


class Chapter(PageFields):
    section: Number | None = if_wanted("the number that its paragraphs begin with, where they are numbered", "3")
    appendix: Literal["membership", "attendance", "requirements", "structure", "figures"] | None = if_wanted(
        "what it shows under its own words: a file of data/, or the figures of the whole report", "membership"
    )


class AgencyReport(PageFields):
    agency: Id = written("kent-police", "the agency, by its id from data/agencies.yml")
    unanswered: Several[Title] = if_wanted(
        "questions that it did not answer, in the words of their headings", "[What have we learned?]", ()
    )


ANNUAL_REPORT = Kind("annual_report", AnnualReport, "annual-reports", "annual_report.html", "annual_reports.html")
CHAPTER = Kind("chapter", Chapter, ANNUAL_REPORT.folder, "chapter.html")
AGENCY_REPORT = Kind("agency_report", AgencyReport, ANNUAL_REPORT.folder, "agency_report.html")


QUESTION = Kind("question", folder=ANNUAL_REPORT.folder, template="question.html")  # made from what agencies answered
WHOLE_REPORT = Kind("whole_report", folder=ANNUAL_REPORT.folder, template="whole_report.html")  # made of all its parts


def kind_in_a_report(inside: list[str]) -> Kind | None:
    """By where it stands in the folder of its report."""
    match inside:
        case ["index.md"]:
            return ANNUAL_REPORT
        case ["summary.md"]:
            return SUMMARY
        case ["whole.md"]:
            return WHOLE_REPORT
        case [_]:
            return CHAPTER
        case ["agencies", name] if name != "index.md":
            return AGENCY_REPORT
        case ["questions", _]:
            return QUESTION
    return None
