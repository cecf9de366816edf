"""The board and its groups hold together: one at the top, and every other leads up to it; list and drawing are one."""

import re
from pathlib import Path

import pytest

from publishing.checking import check
from publishing.clock import from_text
from publishing.reports.structure import Structure
from publishing.reports.structure_drawing import LETTER, PAD, Box, drawing
from publishing.site import Site
from tests.project import small_site
from tests.test_reports import PAGES

FACTS = """\
source: {document: Annual report 2017-18, where: paragraph 1.1, published: May 2018}
groups:
  - id: board
    name: Board
    paragraphs: ['1.1', '2.1']
  - id: executive
    name: Executive
    reports_to: board
  - id: audit
    name: The group that looks at the files of cases in every agency
    reports_to: executive
    also_to: [board]
    shared_with: [Kent]
  - id: panel
    name: Panel
    reports_to: board
"""
NOW = "2026-12-01"


def read(root: Path, old: str = "", new: str = "", more: str = "") -> tuple[Site, list[str]]:
    """A small site with a report and this structure, changed in one place, and what is said of it."""
    folder = small_site(root) / "docs/annual-reports/2017-18"
    (folder / "agencies").mkdir(parents=True)
    for path, text in PAGES.items():
        (folder / path).write_text(text, encoding="utf-8")
    assert old in FACTS
    (root / "data/structure.yml").write_text(FACTS.replace(old, new, 1) + more, encoding="utf-8")
    site, problems = check(root, from_text(NOW))
    return site, [str(one) for one in problems if "structure" in one.place.path]


def honest(root: Path) -> Structure:
    site, said = read(root)
    assert said == []
    assert site.structure is not None
    return site.structure


def test_each_group_stands_inside_the_one_it_reports_to(tmp_path: Path) -> None:
    top = honest(tmp_path).tree

    assert [(one.depth, one.group.id) for one in top.all] == [(0, "board"), (1, "executive"), (2, "audit"), (1, "panel")]  # fmt: skip


@pytest.mark.parametrize(
    ("numbers", "said"),
    [("['1.1']", "paragraph 1.1"), ("['1.1', '1.2', '2.1']", "paragraphs 1.1, 1.2 and 2.1")],
    ids=["one", "three"],
)
def test_paragraphs_are_said_as_links_are_read(tmp_path: Path, numbers: str, said: str) -> None:
    site, _ = read(tmp_path, "['1.1', '2.1']", numbers)

    assert site.structure
    assert site.structure.tree.source.where == said


@pytest.mark.parametrize(
    ("old", "new", "says"),
    [
        pytest.param(
            "id: panel\n    name: Panel\n    reports_to: board", "id: panel\n    name: Panel\n    reports_to: bord",
            "data/structure.yml:16:17: there is no group 'bord' in this list. Did you mean 'board'?",
            id="reports-to-none-known",
        ),
        pytest.param(
            "id: panel\n    name: Panel\n    reports_to: board", "id: panel\n    name: Panel",
            "data/structure.yml:14:9: Panel reports to no group, and so does Board. Only one can be at the top: write under this one reports_to: and an id, for example reports_to: board. If the source does not say to whom it reports, take it out of the list and say so under notes:.",
            id="a-second-top",
        ),
        pytest.param(
            "reports_to: board", "reports_to: audit",
            "data/structure.yml:8:17: the reports go round in a loop: Executive reports to The group that looks at the files of cases in every agency reports to Executive. Change reports_to: of one of them, so that they lead to the board.",
            id="a-loop",
        ),
        pytest.param(
            "name: Board\n", "name: Board\n    reports_to: panel\n",
            "data/structure.yml:5:17: every group here reports to another, so none is at the top. Delete reports_to: from the board itself.",
            id="no-top",
        ),
        pytest.param(
            "reports_to: executive", "reports_to: audit",
            "data/structure.yml:11:17: The group that looks at the files of cases in every agency reports to itself here. Write the id of the group that it reports to. It can be: board, executive, panel.",
            id="reports-to-itself",
        ),
        pytest.param(
            "id: panel", "id: audit",
            "data/structure.yml:14:9: the id 'audit' is also on line 9. Give each group its own.",
            id="an-id-twice",
        ),
        pytest.param(
            "also_to: [board]", "also_to: [bord]",
            "data/structure.yml:12:15: there is no group 'bord' in this list. Did you mean 'board'?",
            id="also-to-none-known",
        ),
        pytest.param(
            "also_to: [board]", "also_to: [executive]",
            "data/structure.yml:12:15: The group that looks at the files of cases in every agency reports to 'executive' already. Delete it here.",
            id="the-same-report-twice",
        ),
        pytest.param(
            "'2.1'", "'2.2'",
            "data/structure.yml:5:25: there is no paragraph '2.2' in Annual report 2017-18. Did you mean '2.1'?",
            id="a-paragraph-that-is-not-there",
        ),
    ],
)  # fmt: skip
def test_a_slip_is_explained(tmp_path: Path, old: str, new: str, says: str) -> None:
    _, said = read(tmp_path, old, new)

    assert said == [says]


def test_paragraphs_of_a_report_that_is_not_here_are_left_alone(tmp_path: Path) -> None:
    _, said = read(tmp_path, "document: Annual report 2017-18", "document: Another report")

    assert said == []


def inside(box: Box) -> bool:
    return all(
        box.x + PAD + len(line) * LETTER <= box.right and box.y < at <= box.y + box.height for at, line in box.words
    )


def test_every_name_is_in_its_box_whole_and_no_box_is_on_another(root: Path) -> None:
    site, _ = check(root, from_text(NOW))
    assert site.structure

    drawn = drawing(site.structure.tree)

    assert [" ".join(line for _, line in box.words) for box in drawn.boxes] == [one.group.name for one in site.structure.tree.all]  # fmt: skip
    assert all(map(inside, drawn.boxes))
    assert all(low.y >= high.y + high.height for high, low in zip(drawn.boxes, drawn.boxes[1:], strict=False))
    assert drawn.boxes[-1].y + drawn.boxes[-1].height < drawn.height
    assert all(box.right < drawn.width for box in drawn.boxes)


def test_a_line_leads_from_each_group_to_the_one_it_reports_to(tmp_path: Path) -> None:
    drawn = drawing(honest(tmp_path).tree)
    board, executive, audit, panel = drawn.boxes

    assert drawn.reports == [
        f"M11 {board.y + board.height}V{executive.middle}H{executive.x}",
        f"M11 {board.y + board.height}V{panel.middle}H{panel.x}",
        f"M31 {executive.y + executive.height}V{audit.middle}H{audit.x}",
    ]
    assert drawn.second_reports == [f"M{audit.right} {audit.middle}H{audit.right + 12}V{board.middle}H{board.right}"]


def test_a_reader_has_the_list_first_and_a_small_silent_drawing(site_folder: Path) -> None:
    page = (site_folder / "annual-reports/2017-18/structure/index.html").read_text(encoding="utf-8")
    [figure] = re.findall(r'<figure class="structure".*?</figure>', page, re.DOTALL)

    assert page.index('class="groups"') < page.index(figure)
    assert figure.startswith('<figure class="structure" aria-hidden="true">')
    assert "style=" not in figure
    assert len(figure.encode()) < 6_000
    assert '<a href="../4-learning/#4.25">4.25</a>' in page


@pytest.mark.parametrize(
    "says",
    [
        "Chair: Director of Public Health, from July 2017.",
        "Shared with the Kent Safeguarding Children Board and Kent and Medway Safeguarding Adults Board.",
        "Reports also to the Board.",
    ],
)
def test_what_the_source_says_of_a_group_is_in_the_list(site_folder: Path, says: str) -> None:
    assert says in (site_folder / "annual-reports/2017-18/structure/index.html").read_text(encoding="utf-8")
