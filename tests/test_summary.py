"""The summary of a year says what the board's facts say, and only what readers may see of them."""

import re
from html import unescape
from pathlib import Path

import pytest

from publishing.checking import check
from publishing.clock import from_text
from publishing.kinds.summary import Summary
from publishing.reading import read_site
from publishing.reports.summary import summary_of
from tests.project import ROOT

NOW = from_text("2026-12-01T09:00")
PAGE = "docs/annual-reports/2017-18/summary.md"


@pytest.fixture
def said(site_folder: Path) -> str:
    html = (site_folder / "annual-reports/2017-18/summary/index.html").read_text(encoding="utf-8")
    return re.sub(r"\s+", " ", unescape(re.sub(r"<[^>]+>", " ", html)))


def test_it_has_each_headline_figure_as_the_measure_has_it(said):
    site, _ = read_site(ROOT, NOW)
    fields = next(page.fields for page in site.pages if page.path == PAGE)

    assert isinstance(fields, Summary)
    assert len(fields.figures) == 6
    for one in fields.figures:
        assert f"{site.facts[one.figure]} {one.says}" in said


def test_it_tells_of_each_priority_what_was_done_and_what_was_to_come(said):
    site, _ = read_site(ROOT, NOW)
    plan = site.plans["2017-20"]

    assert len(plan.priorities) == 6
    for priority in plan.priorities:
        assert f"{priority.number} {priority.name}" in said
        assert " ".join(priority.did) in said
        for says in priority.to_come:
            assert says in said.partition("What is next?")[2]
    assert "3 Recruitment of staff Nothing is told of what was done." in said


def test_it_tells_how_the_board_was_judged_and_what_may_go_wrong(said):
    assert "Some areas of significant weakness: Work on special educational needs" in said
    assert "Ties with schools are significantly better than a year before." in said
    assert "Staff who change too often. All agencies find it hard to recruit and keep key staff" in said


def test_the_report_and_its_summary_lead_to_each_other(site_folder):
    cover = (site_folder / "annual-reports/2017-18/index.html").read_text(encoding="utf-8")
    summary = (site_folder / "annual-reports/2017-18/summary/index.html").read_text(encoding="utf-8")

    assert '<a href="summary/">Executive summary 2017-18</a>' in cover
    assert '<a href="../">Annual report 2017-18</a>' in summary


def spoilt(project: Path, before: str, after: str) -> list[str]:
    page = project / PAGE
    text = page.read_text(encoding="utf-8")
    assert before in text
    page.write_text(text.replace(before, after, 1), encoding="utf-8")
    _, problems = check(project, NOW)
    return [str(one) for one in problems if one.stops and one.place.path == PAGE]


@pytest.mark.parametrize(
    ("before", "after", "says"),
    [
        ("plan: 2017-20", "plan: 2017-21", "8:7: there is no '2017-21' in data/plans/."),
        ("looked-after-children.2018-03", "looked-after-children.2081-03", "11:14: there is no figure called"),
        ("case-audits", "case-audit", "there is no 'case-audit' in data/risks.yml. Did you mean 'case-audits'?"),
        ("case-audits", "multi-agency-hub", "'multi-agency-hub' stands here twice. Delete one."),
        ("independent-chair-2018", "the-chair", "there is no 'the-chair' in data/scrutiny/."),
    ],
)
def test_what_it_cannot_gather_is_told_with_its_place(project, before, after, says):
    [said] = spoilt(project, before, after)

    assert says in said


def test_what_readers_may_not_see_is_left_out(project):
    """A figure, a plan or a finding whose page is gone is not named: nothing stands in its place."""
    for file in ("data/scrutiny/independent-chair-2018.yml", "data/plans/2017-20.yml", "data/risks.yml"):
        (project / file).unlink()
    site, _ = read_site(project, NOW)
    page = next(page for page in site.pages if page.path == PAGE)

    found = summary_of(site, page)

    assert found.plan is None
    assert [one.id for one in found.looked] == ["special-educational-needs-2017"]
    assert found.risks == []
