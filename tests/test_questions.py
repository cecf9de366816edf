"""What all agencies answered to a question stands on one page, and each word of it comes from their reports."""

from pathlib import Path

import pytest

from publishing.checking import check
from publishing.clock import from_text
from publishing.kinds import QUESTION, is_made, kind_of
from publishing.reports.questions import Answer, answers, question_of
from publishing.site import Site
from tests.project import small_site
from tests.test_reports import COVER, PAGES

FOLDER = "annual-reports/2017-18"
FINISHED = (
    '<h2 id="overview-of-the-year">Overview of the year</h2>\n<p>Words.</p>\n<h3 id="training">Training</h3>\n'
    '<p><a href="#training">Here</a>, <a href="../kmpt/">beside</a>, <a href="../../1-one/#1.1">a paragraph</a>.</p>\n'
    '<h2 id="what-have-we-learned">What have we learned?</h2>\n<p>Much.</p>\n'
)


@pytest.fixture
def read(tmp_path: Path):
    """The site with this cover, and what is said of it."""

    def _read(cover: str = COVER, typed: str = "") -> tuple[Site, list[str]]:
        folder = small_site(tmp_path) / "docs" / FOLDER
        for path, text in PAGES.items():
            (folder / path).parent.mkdir(parents=True, exist_ok=True)
            (folder / path).write_text(cover if path == "index.md" else text, encoding="utf-8")
        if typed:
            (folder / "questions").mkdir()
            (folder / typed).write_text(PAGES["1-one.md"].replace("section: 1\n", ""), encoding="utf-8")
        site, problems = check(tmp_path, from_text("2026-12-01"))
        return site, [str(one) for one in problems if "questions/" in one.place.path]

    return _read


def answered(site: Site, name: str, html: str = FINISHED) -> list[Answer]:
    report = site.reports[FOLDER]
    question = question_of(site.by_uri[f"{FOLDER}/questions/{name}.md"], report)
    return answers(report, question, {f"{FOLDER}/agencies/police.md": html})


def test_each_question_has_a_page_in_the_words_of_the_cover(read):
    site, _ = read()

    made = [page for page in site.public if page.kind is QUESTION]

    assert sorted(page.fields.title for page in made) == [
        "Overview of the year, 2017-18",
        "What have we learned? 2017-18",
    ]
    assert all(is_made(page.uri) for page in made)


def test_a_page_has_the_answer_to_its_question_and_no_other(read):
    site, _ = read()

    [answer] = answered(site, "learned")

    assert answer.html.strip() == "<p>Much.</p>"


def test_ids_are_the_agencys_own_and_links_lead_where_they_led(read):
    site, _ = read()

    [answer] = answered(site, "overview")

    assert 'id="police--training"' in answer.html
    assert 'href="#police--training"' in answer.html
    assert 'href="../../agencies/kmpt/"' in answer.html
    assert 'href="../../1-one/#1.1"' in answer.html


def test_an_agency_that_did_not_answer_has_no_words(read):
    site, _ = read()

    assert [answer.html for answer in answered(site, "learned", FINISHED.partition('<h2 id="what')[0])] == [""]


@pytest.mark.parametrize("hidden", ["draft: true", "embargo: 2027-01-01 09:30"])
def test_a_report_that_is_not_public_has_no_public_questions(read, hidden):
    site, _ = read(COVER.replace("audiences:", f"{hidden}\naudiences:"))

    assert [page.uri for page in site.public if page.uri.startswith("annual-reports/2017-18/questions")] == []


def test_a_page_that_is_typed_there_is_a_mistake(read):
    _, said = read(typed="questions/learned.md")

    assert said[0] == (
        "docs/annual-reports/2017-18/questions/learned.md:1:1: pages here are made from the reports of agencies. Write the answers there, under the same heading, and delete this page."
    )


@pytest.mark.parametrize(
    ("path", "kind"),
    [
        ("annual-reports/index.md", "page"),
        ("annual-reports/2017-18/index.md", "annual_report"),
        ("annual-reports/2017-18/3-progress.md", "chapter"),
        ("annual-reports/2017-18/agencies/index.md", "page"),
        ("annual-reports/2017-18/agencies/kmpt.md", "agency_report"),
        ("annual-reports/2017-18/questions/learned.md", "question"),
        ("annual-reports/2017-18/a/b/c.md", "page"),
        ("annual-reports/loose.md", "page"),
        ("committee-reports/2015-06-30.md", "committee_report"),
        ("committee-reports/index.md", "page"),
    ],
)
def test_a_page_of_a_report_has_the_kind_of_its_place(path, kind):
    assert kind_of(f"docs/{path}").id == kind
