"""Pages of what the board answers for, as they are built: nothing of a paper that waits, and words where nothing is written."""

import re
from html import unescape
from pathlib import Path

import pytest

from publishing.searching.passages import passages
from tests.answers import text_of
from tests.conftest import publishing
from tests.project import copy_of_the_project

PAPER = "committee-reports/2026-05-01.md"
HERE = "    reported: ['annual-reports/2017-18/3-progress.md#3.67']\n"


@pytest.fixture(scope="module")
def site(tmp_path_factory) -> Path:
    root = copy_of_the_project(tmp_path_factory.mktemp("answers") / "project")
    (root / "docs/annual-reports/2017-18/summary.md").unlink()  # it gathers what is not here
    more = f"    reported: ['{PAPER}#1.1', 'annual-reports/2017-18/3-progress.md#3.67']\n"
    markup = ("name: Evenings", "name: Evenings & mornings")
    (root / "data/voice.yml").write_text(text_of("voice", (HERE, more), markup), encoding="utf-8")
    (root / "data/risks.yml").unlink()
    challenges = root / "docs/about/challenges.md"
    text = challenges.read_text(encoding="utf-8").replace("shows: challenges", "shows: challenges\ndraft: true")
    challenges.write_text(text, encoding="utf-8")
    for path in (root / "docs").rglob("*.md"):  # nothing links to a draft
        read = path.read_text(encoding="utf-8")
        path.write_text(re.sub(r"\[([^\]]+)\]\((?:\.\./about/)?challenges\.md\)", r"\1", read), encoding="utf-8")
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


def test_a_paper_that_must_wait_is_named_nowhere(site):
    traces = [path for path in site.rglob("*") if path.is_file() and b"2026-05-01/" in path.read_bytes()]

    assert traces == []
    assert "paper that waits" not in words(site, "voice")
    assert words(site, "voice").count("Told in Annual report 2017-18, paragraph 3.67 .") == 1


def test_a_draft_of_the_challenges_leaves_no_link_and_no_file(site):
    page = (site / "voice/index.html").read_text(encoding="utf-8")

    assert not (site / "about/challenges").exists()
    assert "about/challenges" not in page
    assert "Smoking outside primary schools" in page


def test_where_nothing_is_written_the_page_says_so(site):
    assert "Nothing has been written down here yet." in words(site, "about/risks")
    assert not (site / "about/risks/risks.csv").exists()


def test_a_sign_in_a_name_is_a_sign(site):
    assert "Evenings &amp; mornings" in (site / "voice/index.html").read_text(encoding="utf-8")


def test_an_entry_leads_to_its_action_and_to_its_heading(site):
    page = (site / "voice/index.html").read_text(encoding="utf-8")

    assert 'href="../plans/2014-17/priority-3/#2.1"' in page
    assert 'href="../annual-reports/2017-18/agencies/nelft/#what-have-we-learned"' in page


def test_the_search_leads_to_an_entry_by_its_words(site):
    read = passages((site / "voice/index.html").read_text(encoding="utf-8"))
    [found] = [one for one in read if "Meetings in the evening would help" in one.text]

    assert (found.anchor, found.heading) == ("evenings", "Evenings & mornings")
