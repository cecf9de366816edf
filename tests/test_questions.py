"""What all agencies answered to a question stands on one page, and each word of it comes from their reports."""

from dataclasses import replace
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


@pytest.mark.parametrize(
    ("on_its_page", "here"),
    [
        pytest.param('href="#what-have-we-learned"', 'href="../../agencies/police/#what-have-we-learned"', id="another-answer"),
        pytest.param('href="tel:01634336329"', 'href="tel:01634336329"', id="a-telephone"),
        pytest.param('href="mailto:a@b.example"', 'href="mailto:a@b.example"', id="a-mailbox"),
        pytest.param('src="../van.png"', 'src="../../agencies/van.png"', id="a-picture"),
        pytest.param('aria-labelledby="training more"', 'aria-labelledby="police--training police--more"', id="names"),
        pytest.param('fill="url(#stripes)"', 'fill="url(#police--stripes)"', id="a-drawing"),
    ],
)  # fmt: skip
def test_what_a_tag_names_is_found_from_this_page_too(read, on_its_page, here):
    site, _ = read()

    [answer] = answered(site, "overview", FINISHED.replace("<p>Words.</p>", f"<p><x {on_its_page}></p>"))

    assert f"<x {here}>" in answer.html


def test_words_that_look_like_an_id_are_words(read):
    site, _ = read()

    [answer] = answered(site, "learned", FINISHED.replace("Much.", 'Write id="x" or href="#x".'))

    assert answer.html.strip() == '<p>Write id="x" or href="#x".</p>'


def test_an_answer_brings_its_notes_and_they_lead_into_it(read):
    site, _ = read()
    mark = '<sup id="note--a--use-1"><a href="#note--a">[1]</a></sup>'

    [answer] = answered(site, "learned", FINISHED.replace("Much.", mark))
    html = replace(answer, notes='<li id="note--a"><a href="#note--a--use-1">Back</a></li>').html

    assert '<sup id="police--note--a--use-1"><a href="#police--note--a">' in html
    assert '<li id="police--note--a"><a href="#police--note--a--use-1">' in html


def test_the_notes_of_an_agencys_page_are_on_the_page_of_each_question_that_they_belong_to(project, run, tmp_path):
    report = project / f"docs/{FOLDER}/agencies/kent-police.md"
    words = report.read_text(encoding="utf-8").replace(
        "## What have we learned?\n", "## What have we learned?\n\nMuch.[^a]\n"
    )
    report.write_text(f"{words}\n[^a]: More than can be told.\n", encoding="utf-8")

    made = run("site", "--to", str(tmp_path / "site"))

    assert made.returncode == 0, made.stdout + made.stderr
    folder = tmp_path / "site" / FOLDER / "questions"
    holding = [
        path.parent.name
        for path in folder.rglob("*.html")
        if "More than can be told." in path.read_text(encoding="utf-8")
    ]
    learned = (folder / "learned/index.html").read_text(encoding="utf-8")
    assert holding == ["learned"]
    assert 'aria-label="Notes: Kent Police"' in learned
    assert '<a href="#kent-police--note--a--use-1">Back to note 1 in the text</a>' in learned


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
