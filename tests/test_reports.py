"""A report is whole: its chapters in their order, its agencies known, every question answered or said to be open."""

from collections.abc import Callable
from pathlib import Path
from types import SimpleNamespace

import pytest

from publishing.checking import check
from publishing.clock import from_text
from publishing.measures.measure import Source
from publishing.recommendations.asked import asked_of
from publishing.reports.report import part_id
from publishing.reports.sources import parts
from publishing.site import Site
from tests.project import small_site

FIELDS = "title: {title}\nsummary: Words about it.\npublished: 2018-09-01\naudiences: [public]\n"
COVER = (
    "---\n"
    + FIELDS.format(title="Annual report 2017-18")
    + "period: {first: 2017-04-01, last: 2018-03-31}\nchapters: [1-one.md, 2-two.md]\nquestions:\n"
    "  - {id: overview, asks: Overview of the year}\n  - {id: learned, asks: 'What have we learned?'}\n---\n\nSee paragraph 2.1.\n"
)
ONE = "---\n" + FIELDS.format(title="The first") + "section: 1\n---\n\n1.1 Words.\n\n1.2 See paragraphs 1.1 to 2.1.\n"
TWO = "---\n" + FIELDS.format(title="The second") + "section: 2\n---\n\n2.1 Words.\n"
POLICE = (
    "---\n"
    + FIELDS.format(title="Police")
    + "agency: police\n---\n\n## Overview of the year\n\nWords on paragraph 1.1.\n\n## What have we learned?\n\nWords.\n"
)
PAGES = {"index.md": COVER, "1-one.md": ONE, "2-two.md": TWO, "agencies/police.md": POLICE}
Read = Callable[..., tuple[Site, list[str]]]


@pytest.fixture
def read(tmp_path: Path) -> Read:
    """The report with one of its files changed, and what is said of it."""

    def _read(name: str = "index.md", old: str = "", new: str = "") -> tuple[Site, list[str]]:
        folder = small_site(tmp_path) / "docs/annual-reports/2017-18"
        for path, text in PAGES.items():
            (folder / path).parent.mkdir(parents=True, exist_ok=True)
            assert old in PAGES[name]
            changed = text.replace(old, new, 1) if path == name and old else text
            if changed != "gone":
                (folder / path).write_text(changed, encoding="utf-8")
        site, problems = check(tmp_path, from_text("2026-12-01"))
        return site, [
            str(one).removeprefix("docs/annual-reports/") for one in problems if "annual-reports" in one.place.path
        ]

    return _read


def test_a_whole_report_is_let_through(read: Read) -> None:
    site, said = read()

    assert said == []
    assert list(site.reports["annual-reports/2017-18"].paragraphs) == ["1.1", "1.2", "2.1"]


def test_parts_follow_each_other(read: Read) -> None:
    site, _ = read()
    report = site.reports["annual-reports/2017-18"]

    before, after = report.beside(report.chapters[1])

    assert before is report.chapters[0]
    assert after is report.agencies[0]


def test_a_chapter_that_is_not_public_yet_leaves_no_trace(read: Read) -> None:
    site, said = read("2-two.md", "section: 2", "section: 2\ndraft: true")

    assert [page.uri for page in site.reports["annual-reports/2017-18"].chapters] == ["annual-reports/2017-18/1-one.md"]
    assert ["no paragraph 2.1" in one for one in said] == [True, True]


@pytest.mark.parametrize(
    ("name", "old", "new", "says"),
    [
        pytest.param(
            "index.md", "2-two.md]", "2-tow.md]",
            ["2017-18/index.md:7:22: there is no file '2-tow.md' beside this one. Did you mean '2-two.md'?"],
            id="a-chapter-misspelt",
        ),
        pytest.param(
            "index.md", "[1-one.md, 2-two.md]", "[1-one.md]",
            ["2017-18/2-two.md:1:1: nobody would find this chapter. Write its name in docs/annual-reports/2017-18/index.md under chapters:, in its place: - 2-two.md"],
            id="a-chapter-forgotten",
        ),
        pytest.param(
            "index.md", "[1-one.md, 2-two.md]", "[1-one.md, 2-two.md, 1-one.md]",
            ["2017-18/index.md:7:32: '1-one.md' is among the chapters already. Delete one of the two."],
            id="a-chapter-twice",
        ),
        pytest.param(
            "2-two.md", "section: 2\n", "",
            ["2017-18/2-two.md:8:1: paragraph 2.1 has a number, and the chapter has none. Write among its fields: section: 2"],
            id="no-section",
        ),
        pytest.param(
            "2-two.md", "section: 2\n---\n\n2.1 Words.\n", "section: 1\n---\n\nWords.\n",
            ["2017-18/2-two.md:6:10: section 1 is docs/annual-reports/2017-18/1-one.md already. Give this chapter the number of its own paragraphs."],
            id="one-section-twice",
        ),
        pytest.param(
            "agencies/police.md", "agency: police", "agency: polcie",
            ["2017-18/agencies/police.md:6:9: 'polcie' is not in data/agencies.yml. Did you mean 'police'?"],
            id="an-agency-misspelt",
        ),
        pytest.param(
            "agencies/police.md", "## What have we learned?", "## What have we learnt?",
            ["2017-18/agencies/police.md:13:1: the heading 'What have we learnt?' is none of the questions of this report. Write: ## What have we learned?"],
            id="a-question-in-other-words",
        ),
        pytest.param(
            "agencies/police.md", "\n## What have we learned?\n\nWords.\n", "",
            ["2017-18/agencies/police.md:8:1: the question 'What have we learned?' has no answer. Write it as a heading, ## What have we learned?, with the answer under it; if the agency gave none, write among the fields: unanswered: ['What have we learned?']"],
            id="a-question-unanswered",
        ),
        pytest.param(
            "agencies/police.md", "agency: police", "agency: police\nunanswered: [Who are we?]",
            ["2017-18/agencies/police.md:7:14: 'Who are we?' is none of the questions of this report. They are: Overview of the year, What have we learned?"],
            id="a-question-that-nobody-asked",
        ),
        pytest.param(
            "agencies/police.md", POLICE[POLICE.index("## Overview"):], "## What have we learned?\n\nWords.\n\n## Overview of the year\n\nWords.\n",
            ["2017-18/agencies/police.md:9:1: the questions are not in the order of the report. The order is: Overview of the year, What have we learned?"],
            id="questions-out-of-order",
        ),
        pytest.param(
            "2-two.md", "section: 2", "section: 2\nappendix: membership",
            ["2017-18/2-two.md:7:11: there is no file data/membership.yml to show. Write it, or delete this line."],
            id="an-appendix-without-its-file",
        ),
        pytest.param(
            "agencies/police.md", "agency: police", "agency: police\nunanswered: ['What have we learned?']",
            ["2017-18/agencies/police.md:7:14: 'What have we learned?' is a heading of this page. Delete it here, or the heading."],
            id="answered-and-said-not-to-be",
        ),
    ],
)  # fmt: skip
def test_a_slip_is_explained(read: Read, name: str, old: str, new: str, says: list[str]) -> None:
    _, said = read(name, old, new)

    assert [one for one in said if "no paragraph 2.1" not in one] == says


def test_a_question_that_is_said_to_be_open_is_let_through(read: Read) -> None:
    _, said = read(
        "agencies/police.md",
        POLICE,
        POLICE.replace("agency: police", "agency: police\nunanswered: ['What have we learned?']").replace(
            "\n## What have we learned?\n\nWords.\n", ""
        ),
    )

    assert said == []


def test_an_agency_reports_once(read: Read, tmp_path: Path) -> None:
    read()
    folder = tmp_path / "docs/annual-reports/2017-18/agencies"
    (folder / "zebra.md").write_text(POLICE.replace("title: Police", "title: The force"), encoding="utf-8")

    _, problems = check(tmp_path, from_text("2026-12-01"))

    assert "docs/annual-reports/2017-18/agencies/zebra.md:6:9: docs/annual-reports/2017-18/agencies/police.md is the report of 'police' already. Put the two together." in map(str, problems)  # fmt: skip


def test_a_paper_mentions_its_own_paragraphs(read: Read, tmp_path: Path) -> None:
    read()
    folder = tmp_path / "docs/committee-reports"
    folder.mkdir()
    fields = FIELDS.format(title="A paper") + "committee: A committee\ndate: 2015-06-30\nauthors: [Chair]\n"
    (folder / "2015-06-30.md").write_text(f"---\n{fields}---\n\n1.1 See paragraph 1.2.\n\n1.2 Not paragraph 1.9.\n", encoding="utf-8")  # fmt: skip

    _, problems = check(tmp_path, from_text("2026-12-01"))

    assert [one.place.line for one in problems if "there is no paragraph" in one.sentence] == [13]


def test_a_report_without_a_cover_says_what_to_write(read: Read) -> None:
    _, said = read("index.md", COVER, "gone")

    assert "2017-18/1-one.md:1:1: this report has no cover. Write docs/annual-reports/2017-18/index.md with its year and its chapters, as the other reports have." in said  # fmt: skip


@pytest.mark.parametrize(
    ("document", "where", "found"),
    [
        pytest.param("Annual report 2017-18", "paragraph 1.2", [("", ""), ("paragraph 1.2", "1-one/#1.2"), ("", "")], id="one"),
        pytest.param(
            "Annual report 2017-18", "paragraphs 1.1 and 2.1, and Table 1",
            [("", ""), ("paragraphs 1.1", "1-one/#1.1"), (" and ", ""), ("2.1", "2-two/#2.1"), (", and Table 1", "")],
            id="two",
        ),
        pytest.param("Annual report 2017-18", "paragraph 9.9", [("paragraph 9.9", "")], id="one-that-is-not-there"),
        pytest.param("Another paper", "paragraph 1.1", [("paragraph 1.1", "")], id="of-another-paper"),
    ],
)  # fmt: skip
def test_a_figure_leads_to_the_paragraph_it_comes_from(
    read: Read, document: str, where: str, found: list[tuple[str, str]]
) -> None:
    site, _ = read()
    source = Source.model_construct(document=document, where=where, published="May 2018", link=None)

    told = list(parts(source, site.reports))

    assert [(words, address.removeprefix("annual-reports/2017-18/")) for words, address in told] == found


def test_tables_are_counted_through_the_report_as_each_reader_sees_it(read: Read, tmp_path: Path) -> None:
    block = "\n```table\nmeasure: plans\n```\n"
    measure = "title: Plans\nsummary: Words.\ndefinition: Plans.\nkind: count\nof: things\nunit: plans\narea: Medway\neach: financial year\naudiences: [public]\nthemes: [missing]\nsource: {document: A report, where: p. 1, published: May 2018}\npublished: 2018-09-01\nvalues:\n  2016-17: 40\n  2017-18: 50\n"  # fmt: skip
    read()
    (tmp_path / "data/measures").mkdir(exist_ok=True)
    (tmp_path / "data/measures/plans.yml").write_text(measure, encoding="utf-8")
    folder = tmp_path / "docs/annual-reports/2017-18"
    (folder / "1-one.md").write_text(ONE.replace("section: 1", "section: 1\ndraft: true") + block, encoding="utf-8")
    (folder / "2-two.md").write_text(TWO + block, encoding="utf-8")

    site, _ = check(tmp_path, from_text("2026-12-01"))

    second = "docs/annual-reports/2017-18/2-two.md"
    assert site.as_seen(previewing=False).labels_of(second) == {"table-1": "Table 1"}
    assert site.as_seen(previewing=True).labels_of(second) == {"table-2": "Table 2"}


def test_an_agency_is_told_what_reviews_asked_of_it(root: Path) -> None:
    site, _ = check(root, from_text("2026-12-01"))

    found = asked_of(site, "medway-ccg")

    assert [(one.page.uri, one.anchor) for one in found] == [("case-reviews/ellie.md", "ellie-3")]


FIGURES_PAGE = "---\n" + FIELDS.format(title="Where figures come from") + "appendix: figures\n---\n\nWords.\n"


def test_a_report_may_have_one_place_for_all_its_figures(read: Read, tmp_path: Path) -> None:
    folder = tmp_path / "docs/annual-reports/2017-18"
    folder.mkdir(parents=True)
    (folder / "3-figures.md").write_text(FIGURES_PAGE, encoding="utf-8")

    site, said = read("index.md", "[1-one.md, 2-two.md]", "[1-one.md, 2-two.md, 3-figures.md]")

    figures = site.reports["annual-reports/2017-18"].figures
    assert said == []
    assert figures is not None
    assert figures.uri == "annual-reports/2017-18/3-figures.md"


@pytest.mark.parametrize(
    ("uri", "id"),
    [("index.md", "index"), ("3-three.md", "3-three"), ("agencies/index.md", "agencies"), ("agencies/police.md", "agencies--police")],
)  # fmt: skip
def test_each_part_has_an_id_of_its_own(uri: str, id: str) -> None:
    page = SimpleNamespace(uri=f"annual-reports/2017-18/{uri}")

    assert part_id(page) == id  # type: ignore[arg-type]


def test_the_page_of_the_whole_is_made_and_not_written(read: Read, tmp_path: Path) -> None:
    folder = tmp_path / "docs/annual-reports/2017-18"
    folder.mkdir(parents=True)
    (folder / "whole.md").write_text("---\n" + FIELDS.format(title="All") + "---\n\nWords.\n", encoding="utf-8")

    _, said = read()

    assert said == [
        "2017-18/whole.md:1:1: this page is made of all parts of the report. Write in the parts, and delete it."
    ]
