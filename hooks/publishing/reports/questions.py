"""All agencies' answers to one question stand on one page, made from their reports."""

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import PurePosixPath

from publishing.kinds import QUESTION, PageFields, kind_of
from publishing.kinds.annual_report import AnnualReport, Question
from publishing.page import Page
from publishing.problems import Place, Problem
from publishing.reports.report import Report, folder_of
from publishing.sections import in_sections
from publishing.writing.body import Body

AS_THE_COVER = ("published", "audiences", "themes", "draft", "embargo", "withdrawn", "retain_until", "afterwards")
TAG = re.compile(r"<[a-zA-Z][^<>]*>")
IDS = re.compile(r'(?P<before>\s(?:id|for|headers|aria-labelledby|aria-describedby)=")(?P<ids>[^"]+)|(?P<drawn>url\(#)')
ID = re.compile(r'\sid="([^"]+)"')
HERE = re.compile(r'(?<=\shref=")#(?P<id>[^"]+)')
BESIDE = re.compile(r'(?P<before>\s(?:href|src)="\.\./)(?=[^"./])')
HEADING = re.compile(r"<h2[^>]*>(?P<words>.*?)</h2>", re.DOTALL)


@dataclass(frozen=True)
class Answer:
    page: Page
    section: str  # out of its finished page; '' where there is none
    notes: str = ""  # those that it mentions

    @property
    def html(self) -> str:
        """As it stands on the page of its question."""
        return _moved(self.section + self.notes, PurePosixPath(self.page.uri).stem)


def pages_of(pages: list[Page]) -> Iterator[Page]:
    """A page for each question of each report, public when its cover is."""
    for cover in pages:
        if isinstance(cover.fields, AnnualReport):
            for one in cover.fields.questions:
                yield _page(one, cover)


def _page(one: Question, cover: Page) -> Page:
    year = cover.uri.split("/")[1]
    fields = PageFields.model_construct(
        title=f"{one.asks.rstrip('?')}{'?' if one.asks.endswith('?') else ','} {year}",
        summary=f"What each agency answered, from the {cover.fields.title[:1].lower()}{cover.fields.title[1:]}.",
        **{name: getattr(cover.fields, name) for name in AS_THE_COVER},
    )
    fields._places = cover.fields._places
    path = f"docs/{folder_of(cover.uri)}/questions/{one.id}.md"
    return Page(path, fields, Body(path, 1, ""))


def question_of(page: Page, report: Report) -> Question:
    return next(one for one in report.fields.questions if one.id == PurePosixPath(page.uri).stem)


def questions(report: Report) -> list[tuple[str, Question]]:
    """Each question with the address of its page."""
    return [(f"{folder_of(report.cover.uri)}/questions/{one.id}/", one) for one in report.fields.questions]


def answers(report: Report, question: Question, finished: Mapping[str, str]) -> list[Answer]:
    """What each agency answered, out of its finished page."""
    return [Answer(page, _answer(page, question, finished.get(page.uri, ""))) for page in report.agencies]


def _answer(page: Page, question: Question, html: str) -> str:
    for section in in_sections(html):
        heading = HEADING.match(section.html)
        if section.id and heading and heading["words"].strip() == question.asks:
            return section.html[heading.end() :]
    return ""


def _moved(html: str, agency: str) -> str:
    """Ids are those of one page only, and a link to the page beside leads from another folder."""
    there = set(ID.findall(html))
    return TAG.sub(lambda tag: _tag(tag[0], agency, there), html)


def _tag(tag: str, agency: str, there: set[str]) -> str:
    tag = BESIDE.sub(r"\g<before>../agencies/", tag)
    tag = HERE.sub(lambda found: f"#{agency}--{found['id']}" if found["id"] in there else f"../../agencies/{agency}/#{found['id']}", tag)  # fmt: skip
    return IDS.sub(lambda found: f"{found['drawn'] or found['before']}{_ids(found['ids'], agency)}", tag)


def _ids(ids: str | None, agency: str) -> str:
    return f"{agency}--" if ids is None else " ".join(f"{agency}--{id}" for id in ids.split())


def written_problems(paths: list[str]) -> Iterator[Problem]:
    """A page in this folder is made, not written."""
    for path in paths:
        if kind_of(path) is QUESTION:
            yield Problem(
                Place(path),
                "pages here are made from the reports of agencies. Write the answers there, under the same heading, and delete this page.",
            )
