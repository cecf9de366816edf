"""All agencies' answers to one question stand on one page, made from their reports."""

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import PurePosixPath

from publishing.kinds import QUESTION, kind_of
from publishing.kinds.annual_report import AnnualReport, Question
from publishing.page import Page
from publishing.problems import Place, Problem
from publishing.reports.made import made_page, name_inside
from publishing.reports.moving import Move
from publishing.reports.report import Report, folder_of
from publishing.sections import in_sections

HEADING = re.compile(r"<h2[^>]*>(?P<words>.*?)</h2>", re.DOTALL)


@dataclass(frozen=True)
class Answer:
    page: Page
    there: str  # the address of the question
    section: str  # out of its finished page; '' where there is none
    notes: str = ""  # those that it mentions

    @property
    def html(self) -> str:
        """As it stands on the page of its question."""
        move = Move(self.page.address, self.there, PurePosixPath(self.page.uri).stem)
        return move.html(self.section + self.notes)


def pages_of(pages: list[Page]) -> Iterator[Page]:
    """A page for each question of each report, public when its cover is."""
    for cover in pages:
        if isinstance(cover.fields, AnnualReport):
            for one in cover.fields.questions:
                yield _page(one, cover)


def _page(one: Question, cover: Page) -> Page:
    return made_page(
        cover,
        f"questions/{one.id}.md",
        f"{one.asks.rstrip('?')}{'?' if one.asks.endswith('?') else ','} {cover.uri.split('/')[1]}",
        f"What each agency answered, from the {name_inside(cover)}.",
    )


def question_of(page: Page, report: Report) -> Question:
    return next(one for one in report.fields.questions if one.id == PurePosixPath(page.uri).stem)


def questions(report: Report) -> list[tuple[str, Question]]:
    """Each question with the address of its page."""
    return [(_address(one, report), one) for one in report.fields.questions]


def _address(question: Question, report: Report) -> str:
    return f"{folder_of(report.cover.uri)}/questions/{question.id}/"


def answers(report: Report, question: Question, finished: Mapping[str, str]) -> list[Answer]:
    """What each agency answered, out of its finished page."""
    there = _address(question, report)
    return [Answer(page, there, _answer(question, finished.get(page.uri, ""))) for page in report.agencies]


def _answer(question: Question, html: str) -> str:
    for section in in_sections(html):
        heading = HEADING.match(section.html)
        if section.id and heading and heading["words"].strip() == question.asks:
            return section.html[heading.end() :]
    return ""


def written_problems(paths: list[str]) -> Iterator[Problem]:
    """A page in this folder is made, not written."""
    for path in paths:
        if kind_of(path) is QUESTION:
            yield Problem(
                Place(path),
                "pages here are made from the reports of agencies. Write the answers there, under the same heading, and delete this page.",
            )
