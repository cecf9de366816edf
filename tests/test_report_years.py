"""A reader goes from one year's report to another's, and sees in what form each year can be read."""

import re
import shutil
from pathlib import Path

import pytest

from publishing.checking import check
from publishing.clock import from_text
from tests.conftest import publishing
from tests.project import LEFT_BEHIND, ROOT, small_site
from tests.test_reports import COVER, FIELDS, ONE, PAGES

LINK = re.compile(r'<a href="([^"]*)"[^>]*>(.*?)</a>', re.DOTALL)
OLD = "---\n" + FIELDS.format(title="Annual report 2009-10") + "period: {first: 2009-04-01, last: 2010-03-31}\n---\n\nThe report is a file.\n"  # fmt: skip


@pytest.fixture(scope="module")
def three_years(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A year with two chapters, the year after it with one of them, and one long before without any."""
    root = small_site(tmp_path_factory.mktemp("years") / "project")
    reports = root / "docs/annual-reports"
    for name, text in PAGES.items():
        _write(reports / "2017-18" / name, text)
    later = COVER.replace("2017-18", "2018-19").replace("2017-04", "2018-04").replace("2018-03", "2019-03")
    _write(reports / "2018-19/index.md", later.replace(", 2-two.md", "").replace("paragraph 2.1", "paragraph 1.1"))
    _write(reports / "2018-19/1-one.md", ONE.replace("paragraphs 1.1 to 2.1", "paragraph 1.1"))
    _write(reports / "2009-10/index.md", OLD)
    _write(reports / "index.md", "---\n" + FIELDS.format(title="Annual reports") + "---\n\nEach year.\n")
    _write(root / "docs/a-to-z.md", "---\n" + FIELDS.format(title="A to Z") + "shows: a to z\n---\n\nAll.\n")
    for part in ("hooks", "overrides"):
        shutil.copytree(ROOT / part, root / part, ignore=LEFT_BEHIND)
    shutil.copy2(ROOT / "mkdocs.yml", root)
    built = publishing(root, "site", env={"PUBLISH_NOW": "2026-12-01"})
    assert built.returncode == 0, built.stdout + built.stderr
    return root / "site/annual-reports"


def _write(path: Path, text: str) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(text, encoding="utf-8")


def links(page: Path, after: str) -> list[tuple[str, str]]:
    """What leads on from under a heading to the next."""
    words = page.read_text(encoding="utf-8").partition(after)[2]
    return [(href, " ".join(said.split())) for href, said in LINK.findall(words.partition("</ul>")[0])]


def test_a_cover_leads_to_the_other_years_the_newest_first(three_years: Path) -> None:
    assert links(three_years / "2017-18/index.html", "Other years") == [
        ("../2018-19/", "Annual report 2018-19"),
        ("../2009-10/", "Annual report 2009-10"),
    ]


def test_a_chapter_leads_to_the_same_chapter_of_another_year_and_else_to_its_cover(three_years: Path) -> None:
    assert links(three_years / "2017-18/1-one/index.html", "The same in other years") == [
        ("../../2018-19/1-one/", "Annual report 2018-19: The first"),
        ("../../2009-10/", "Annual report 2009-10"),
    ]
    assert links(three_years / "2017-18/2-two/index.html", "The same in other years")[0] == (
        "../../2018-19/",
        "Annual report 2018-19",
    )


def test_the_index_says_in_what_form_each_year_is(three_years: Path) -> None:
    said = re.findall(r'list__when">(.*?)</p>', (three_years / "index.html").read_text(encoding="utf-8"), re.DOTALL)
    said = [re.sub(r"<[^>]*>", "", one).partition(". ")[2] for one in said]

    assert said == [
        "Web pages: 1 part, 2 numbered paragraphs; or all of Annual report 2018-19 on one page.",
        "Web pages: 2 parts, 3 numbered paragraphs, 1 report of an agency; or all of Annual report 2017-18 on one page.",
        "One page.",
    ]


def test_a_report_without_chapters_has_no_page_of_the_whole(three_years: Path) -> None:
    assert (three_years / "2018-19/whole/index.html").is_file()
    assert not (three_years / "2009-10/whole").exists()
    assert "whole/" not in (three_years / "2009-10/index.html").read_text(encoding="utf-8")


def test_a_chapter_that_no_cover_names_is_still_told(tmp_path: Path) -> None:
    root = small_site(tmp_path)
    _write(root / "docs/annual-reports/2009-10/index.md", OLD)
    _write(root / "docs/annual-reports/2009-10/1-one.md", ONE.replace("paragraphs 1.1 to 2.1", "it"))

    said = [str(one) for one in check(root, from_text("2026-12-01"))[1] if "1-one.md" in one.place.path]

    assert said == [
        "docs/annual-reports/2009-10/1-one.md:1:1: nobody would find this chapter. Write its name in docs/annual-reports/2009-10/index.md under chapters:, in its place: - 1-one.md"
    ]


def test_where_two_years_have_a_part_of_one_name_each_is_told_by_its_report(three_years: Path) -> None:
    first = (three_years / "2017-18/1-one/index.html").read_text(encoding="utf-8")
    a_to_z = (three_years.parent / "a-to-z/index.html").read_text(encoding="utf-8")

    assert "<title>The first – Annual report 2017-18 – " in first
    assert re.findall(r">The first</a>, (.*?)</li>", a_to_z) == ["Annual report 2017-18", "Annual report 2018-19"]


def test_two_parts_of_one_report_are_never_called_the_same(tmp_path: Path) -> None:
    root = small_site(tmp_path)
    for name, text in PAGES.items():
        _write(root / "docs/annual-reports/2017-18" / name, text.replace("The second", "The first"))

    said = [str(one) for one in check(root, from_text("2026-12-01"))[1] if "annual-reports" in one.place.path]

    assert said == [
        "docs/annual-reports/2017-18/2-two.md:2:8: the title 'The first' is also that of docs/annual-reports/2017-18/1-one.md, and readers could not tell the two apart. Give this page another."
    ]
