"""A plan of colours, earlier accounts and a later plan, as its pages show it; and nothing of a paper that must wait."""

import json
import re
from html import unescape
from pathlib import Path

import pytest

from tests.conftest import publishing
from tests.plans import TEXT
from tests.project import copy_of_the_project

PAPER = "committee-reports/2026-05-01.md"
LATER = """title: Action plan 2030
summary: What comes after it.
source: {document: Action plan, where: page 1, published: April 2026}
published: 2026-04-01
told: 2026-09-30
until: 2030
reviewed: false
confidence: {green: So it is., amber: It may be., red: It is not.}
priorities:
  - number: '2'
    name: Going on
    aim: It goes on.
    outcomes:
      - number: '1'
        aim: It is there.
        actions:
          - {number: '1.1', what: The board goes on., leads: [board], progress: stopped, stopped_because: A law came.}
"""
PRIORITIES = """title: Priorities 2031
summary: What the board turns to.
source: {document: Strategic plan, where: page 1, published: April 2026}
published: 2026-04-01
told: 2026-09-30
until: 2031
reviewed: false
priorities:
  - number: '1'
    name: Neglect
    aim: Fewer children are neglected for long.
    did: [The board heard a report.]
    to_come: [A strategy was to follow.]
    reported: ['committee-reports/2015-06-30.md#3.4']
"""


@pytest.fixture(scope="module")
def site(tmp_path_factory) -> Path:
    root = copy_of_the_project(tmp_path_factory.mktemp("plans") / "project")
    here = "            progress: under way\n"
    more = f"{here}            reported: ['{PAPER}#1.1', 'committee-reports/2015-06-30.md#3.4']\n            carried_to: 2030/2/1.1\n"
    (root / "data/plans/2026-29.yml").write_text(TEXT.replace(here, more, 1), encoding="utf-8")
    (root / "data/plans/2030.yml").write_text(LATER, encoding="utf-8")
    (root / "data/plans/2031.yml").write_text(PRIORITIES, encoding="utf-8")
    paper = (root / "docs/committee-reports/2015-06-30.md").read_text(encoding="utf-8").split("---\n")[1]
    paper = re.sub(r"(?m)^title: .*", "title: A paper that waits", paper).replace(
        "date: 2015-06-30", "date: 2026-05-01"
    )
    text = f"---\n{paper}embargo: 2027-01-01 09:30\n---\n\n## Summary\n\n1.1 Words that wait.\n"
    (root / "docs" / PAPER).write_text(text, encoding="utf-8")
    made = publishing(root, "site", env={"PUBLISH_NOW": "2026-12-01T09:00"})
    assert made.returncode == 0, made.stdout + made.stderr
    return root / "site"


def words(site: Path, address: str) -> str:
    html = (site / address / "index.html").read_text(encoding="utf-8")
    return re.sub(r"\s+", " ", unescape(re.sub(r"<[^>]+>", " ", html)))


def test_a_colour_stands_with_its_meaning(site):
    for address in ("plans/2026-29", "plans/2026-29/priority-1", "plans/2026-29/table"):
        assert "Amber Something stands in the way." in words(site, address)
    assert "Amber: Something stands in the way." in words(site, "plans/2026-29/priority-1")


def test_how_an_action_moved_is_said_in_words(site):
    said = words(site, "plans/2026-29/priority-1")

    assert "1 May 2026: not started, green. The panel had no chair. 30 September 2026: under way, amber." in said


def test_what_goes_on_elsewhere_leads_there_and_what_stopped_says_why(site):
    html = (site / "plans/2026-29/priority-1/index.html").read_text(encoding="utf-8")

    assert 'href="../../2030/priority-2/#1.1"' in html
    assert "Why it was stopped: A law came." in words(site, "plans/2030/priority-2")


def test_where_nobody_says_in_whom_something_was_seen_the_page_claims_nothing(site):
    said = words(site, "plans/2026-29")

    assert "What was counted or seen: 12 schools said that they knew more." in said
    assert "Nothing that the plan tells of shows" not in said


def test_that_nothing_is_shown_for_children_is_said(site_folder):
    said = words(site_folder, "plans/2014-17")

    assert "Nothing that the plan tells of shows yet what changed for children themselves." in said
    assert "What was counted or seen of those who work with them: 65 professionals" in said


def test_the_newest_plan_comes_first(site):
    said = words(site, "plans")

    assert (
        said.index("Action plan 2030") < said.index("Action plan 2026-29") < said.index("Action and improvement plan")
    )


def test_a_paper_that_must_wait_is_named_nowhere(site):
    told = json.loads((site / "plans/2026-29/plan.json").read_text(encoding="utf-8"))
    traces = [path for path in site.rglob("*") if path.is_file() and b"2026-05-01/" in path.read_bytes()]

    assert told["actions"][0]["reported_in"] == ["https://www.example.org/committee-reports/2015-06-30/#3.4"]
    assert b"2026-05-01.md" not in (site / "plans/2026-29/plan.json").read_bytes()
    assert traces == []
    assert words(site, "plans/2026-29/priority-1").count("Told in") == 1


def test_the_paper_names_the_actions_of_both_plans(site):
    said = words(site, "committee-reports/2015-06-30")

    assert "Paragraph 3.4 : priority 1, action 1.1 of Action plan 2026-29." in said
    assert "Paragraph 3.5 : priority 1, action 5.2 of Action and improvement plan 2014-17." in said


def test_a_plan_of_priorities_alone_tells_what_is_known_of_each(site):
    said = words(site, "plans/2031/priority-1")

    assert "What was done The board heard a report." in said
    assert "What was still to come A strategy was to follow." in said
    assert "paragraph 3.4" in said


def test_a_plan_without_actions_promises_no_table_and_counts_nothing(site):
    said = words(site, "plans/2031")
    told = json.loads((site / "plans/2031/plan.json").read_text(encoding="utf-8"))

    assert "The actions of this plan are not known here." in said
    assert "What the words mean" not in said
    assert "as a table" not in said
    assert not (site / "plans/2031/table").exists()
    assert not (site / "plans/2031/plan.csv").exists()
    assert told["priorities"][0]["done"] == ["The board heard a report."]
    assert told["meanings"] == {}
