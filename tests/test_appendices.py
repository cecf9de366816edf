"""Appendices are facts: a word for every meeting, a paragraph for everything that is asked, or it is said."""

from collections.abc import Callable
from pathlib import Path

import pytest

from publishing.checking import check
from publishing.clock import from_text
from publishing.reports.appendices import Attendance, Membership, Requirements
from publishing.site import Site
from tests.project import small_site
from tests.test_reports import PAGES

SOURCE = "source: {document: A report, where: Appendix Two, published: May 2018}\n"
FACTS = {
    "attendance": SOURCE + "meetings: [2017-05-05, 2017-07-14]\nagencies:\n  - name: Police\n    came: [attended, did not attend]\n  - name: Nurses\n    printed: [Green, Blue]\n  - name: Others\n",
    "membership": SOURCE + "date: 2018-03-31\nmembers:\n  - {role: Chair, agency: Independent}\n  - {role: Head Teacher, agency: A school, vacant: true}\n",
    "requirements": "requirements:\n  - id: each-year\n    says: Once a year.\n    where: The law.\n    answers:\n      - {report: 2017-18, paragraphs: ['1.1', '2.1']}\n",
}  # fmt: skip
Read = Callable[..., tuple[Site, list[str]]]


@pytest.fixture
def read(tmp_path: Path) -> Read:
    def _read(name: str = "", old: str = "", new: str = "") -> tuple[Site, list[str]]:
        root = small_site(tmp_path)
        (root / "docs/annual-reports/2017-18/agencies").mkdir(parents=True)
        for path, text in (("docs/annual-reports/2017-18/" + path, text) for path, text in PAGES.items()):
            (root / path).write_text(text.replace(old, new, 1) if path == name else text, encoding="utf-8")
        for file, text in FACTS.items():
            assert old in FACTS.get(name, old)
            (root / f"data/{file}.yml").write_text(
                text.replace(old, new, 1) if file == name else text, encoding="utf-8"
            )
        site, problems = check(root, from_text("2026-12-01"))
        return site, [str(one) for one in problems if one.place.path.removeprefix("data/").removesuffix(".yml") in FACTS or "annual-reports" in one.place.path]  # fmt: skip

    return _read


def test_honest_appendices_are_let_through(read: Read) -> None:
    site, said = read()

    assert said == []
    assert isinstance(site.membership, Membership)
    assert isinstance(site.attendance, Attendance)
    assert isinstance(site.requirements, Requirements)


@pytest.mark.parametrize(
    ("name", "old", "new", "says"),
    [
        pytest.param(
            "attendance", "[attended, did not attend]", "[attended]",
            "data/attendance.yml:5:11: Police has 1 words for 2 meetings. Write one for each, in their order; one that cannot be read is: not readable",
            id="a-meeting-forgotten",
        ),
        pytest.param(
            "attendance", "[2017-05-05, 2017-07-14]", "[2017-07-14, 2017-05-05]",
            "data/attendance.yml:2:24: this meeting is not later than the one before it. Put the earliest first, each once.",
            id="meetings-out-of-order",
        ),
        pytest.param(
            "attendance", "[2017-05-05, 2017-07-14]", "[2017-05-05, 2017-05-05]",
            "data/attendance.yml:2:24: this meeting is not later than the one before it. Put the earliest first, each once.",
            id="a-meeting-twice",
        ),
        pytest.param(
            "attendance", "    printed", "    came: [attended, attended]\n    printed",
            "data/attendance.yml:8:14: what is known needs no copy of what was printed. Delete printed:, or came: where nobody knows what it means.",
            id="both-known-and-printed",
        ),
        pytest.param(
            "requirements", "'2.1'", "'2.2'",
            "data/requirements.yml:6:47: there is no paragraph '2.2' in the report 2017-18. Did you mean '2.1'?",
            id="a-paragraph-that-is-not-there",
        ),
        pytest.param(
            "requirements", "report: 2017-18", "report: 2017-19",
            "data/requirements.yml:6:18: there is no report '2017-19' in docs/annual-reports/. Did you mean '2017-18'?",
            id="a-report-that-is-not-there",
        ),
        pytest.param(
            "requirements", "    answers:\n      - {report: 2017-18, paragraphs: ['1.1', '2.1']}\n", "",
            "data/requirements.yml:3:11: no paragraph of the report 2017-18 answers 'each-year'. Write under answers: a line - {report: 2017-18, paragraphs: ['…']}, or a paragraph that does.",
            id="a-gap",
        ),
        pytest.param(
            "docs/annual-reports/2017-18/2-two.md", "section: 2", "section: 2\nappendix: attendence",
            "docs/annual-reports/2017-18/2-two.md:7:11: appendix 'attendence' is not one of the choices. Did you mean 'attendance'? It can be: membership, attendance, requirements, structure, figures.",
            id="an-appendix-misspelt",
        ),
    ],
)  # fmt: skip
def test_a_slip_is_explained(read: Read, name: str, old: str, new: str, says: str) -> None:
    _, said = read(name, old, new)

    assert [one for one in said if "there is no paragraph 2.1 here" not in one and "ends with" not in one] == [says]


@pytest.mark.parametrize(
    ("final", "stops"), [("", False), ("final: true\n", True)], ids=["while-it-is-written", "final"]
)
def test_a_gap_stops_a_report_that_is_said_to_be_final(tmp_path: Path, final: str, stops: bool) -> None:
    root = small_site(tmp_path)
    folder = root / "docs/annual-reports/2017-18"
    (folder / "agencies").mkdir(parents=True)
    for path, text in PAGES.items():
        (folder / path).write_text(text.replace("period:", f"{final}period:"), encoding="utf-8")
    (root / "data/requirements.yml").write_text("requirements:\n  - {id: each-year, says: Once a year., where: The law.}\n", encoding="utf-8")  # fmt: skip

    _, problems = check(root, from_text("2026-12-01"))

    assert [one.stops for one in problems if "answers 'each-year'" in one.sentence] == [stops]
