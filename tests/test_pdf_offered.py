"""A report's PDF is on the site while it says what the report says today, and never longer."""

import shutil
from collections.abc import Callable
from pathlib import Path

import pytest
from pypdf import PdfWriter
from pypdf.generic import ArrayObject, ByteStringObject

from publishing.pdf.offered import left_out, offered
from publishing.pdf.paper import fingerprint, paper
from tests.attached_pdfs import good, saved
from tests.conftest import environment, publishing
from tests.project import ROOT, small_site
from tests.test_reports import PAGES

pytestmark = pytest.mark.slow

YEAR = "2017-18"
ON_THE_SITE = f"annual-reports/{YEAR}/annual-report-{YEAR}.pdf"
STALE = "dist/reports/2017-18.pdf says something else than the report does now, so it is not offered: make pdf makes it anew."
Make = Callable[..., str]


@pytest.fixture
def board(tmp_path: Path) -> Path:
    """A small site with one report."""
    small_site(tmp_path)
    for name in ("hooks", "overrides"):
        shutil.copytree(ROOT / name, tmp_path / name, ignore=shutil.ignore_patterns("__pycache__"))
    shutil.copy2(ROOT / "mkdocs.yml", tmp_path)
    for path, text in PAGES.items():
        page = tmp_path / "docs/annual-reports" / YEAR / path
        page.parent.mkdir(parents=True, exist_ok=True)
        page.write_text(text, encoding="utf-8")
    return tmp_path


@pytest.fixture
def make(board: Path) -> Make:
    """make site, at a minute; what it says."""

    def _make(now: str = "2026-12-01") -> str:
        made = publishing(board, "site", env={"PUBLISH_NOW": now})
        assert made.returncode == 0, made.stdout + made.stderr
        return made.stdout

    return _make


def kept(board: Path, *, of: str | None = None) -> bytes:
    """A PDF of what the report on the site says, or of something else, where make pdf keeps it."""
    whole = board / "site/annual-reports" / YEAR / "whole/index.html"
    writer = good()
    said = of or fingerprint(paper(whole.read_text("utf-8"), "", board / "site", board / "overrides"))
    with_identifier(writer, said)
    path = board / "dist/reports" / f"{YEAR}.pdf"
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(saved(writer))
    return path.read_bytes()


def with_identifier(writer: PdfWriter, said: str) -> None:
    writer._ID = ArrayObject([ByteStringObject(said.encode()), ByteStringObject(b"another")])


def cover(board: Path) -> str:
    return (board / "site/annual-reports" / YEAR / "index.html").read_text("utf-8")


def test_a_site_without_a_pdf_says_nothing_of_one(board: Path, make: Make) -> None:
    said = make()

    assert "pdf" not in said
    assert "as a PDF" not in cover(board)


def test_a_pdf_that_says_what_the_report_says_is_offered_after_the_page(board: Path, make: Make) -> None:
    make()
    data = kept(board)
    said = make()

    assert "pdf" not in said
    assert (board / "site" / ON_THE_SITE).read_bytes() == data
    offer = f'<a href="annual-report-2017-18.pdf">Annual report 2017-18 as a PDF (1 page, {max(1, round(len(data) / 1000))} kB)</a>'
    assert cover(board).index("on one page</a>") < cover(board).index(offer)


@pytest.mark.parametrize(
    ("name", "old", "new"),
    [
        pytest.param("2-two.md", "2.1 Words.", "2.1 Other words.", id="a-word-of-a-chapter"),
        pytest.param("2-two.md", "section: 2", "section: 2\nwithdrawn: {date: 2026-11-30, reason: Wrong.}", id="a-chapter-withdrawn"),
        pytest.param("agencies/police.md", "published: 2018-09-01", "published: 2018-09-01\ndraft: true", id="a-report-of-an-agency-no-longer-public"),
        pytest.param("index.md", "published: 2018-09-01", "published: 2018-09-02", id="the-day-of-the-report"),
        pytest.param("index.md", "summary", "withdrawn: {date: 2026-11-30, reason: Wrong.}\nsummary", id="the-report-withdrawn"),
    ],
)  # fmt: skip
def test_a_pdf_that_says_something_else_is_not_offered(board: Path, make: Make, name: str, old: str, new: str) -> None:
    make()
    kept(board)
    page = board / "docs/annual-reports" / YEAR / name
    assert old in page.read_text()
    page.write_text(page.read_text().replace(old, new, 1))
    said = make()

    assert not (board / "site" / ON_THE_SITE).exists()
    assert "as a PDF" not in cover(board)
    assert said.splitlines().count(STALE) == 1


def test_a_part_that_was_withdrawn_says_so_where_the_whole_report_is_read(board: Path, make: Make) -> None:
    page = board / "docs/annual-reports" / YEAR / "2-two.md"
    page.write_text(
        page.read_text().replace("summary", "withdrawn: {date: 2026-11-30, reason: A wrong figure.}\nsummary", 1)
    )
    make()
    whole = board / "site/annual-reports" / YEAR / "whole/index.html"
    html = whole.read_text("utf-8")
    sheet = paper(html, "", board / "site", board / "overrides")

    for written in (html, sheet):
        assert (
            written.index("Section 2: The second</h2>")
            < written.index("A wrong figure.")
            < written.index("Words.", written.index("Section 2: The second</h2>"))
        )


def test_what_is_under_embargo_is_in_no_pdf_before_its_minute(board: Path, make: Make) -> None:
    """Somebody made it with the clock set on."""
    page = board / "docs/annual-reports" / YEAR / "agencies/police.md"
    page.write_text(page.read_text().replace("summary", "embargo: 2026-12-24 09:30\nsummary", 1))
    make(now="2026-12-25")
    kept(board)

    assert STALE in make(now="2026-12-01")
    assert not (board / "site" / ON_THE_SITE).exists()
    make(now="2026-12-25")
    assert (board / "site" / ON_THE_SITE).exists()


def test_a_report_that_is_gone_takes_its_pdf_along(board: Path, make: Make) -> None:
    make()
    kept(board)
    shutil.rmtree(board / "docs/annual-reports" / YEAR)
    said = make()

    assert "pdf" not in said
    assert not list((board / "site").rglob("*.pdf"))


@pytest.mark.parametrize("cut", [0, 1, 300, -200], ids=["nothing", "one-letter", "cut-short", "without-its-end"])
def test_a_pdf_that_is_broken_is_not_offered(board: Path, tmp_path: Path, cut: int) -> None:
    (board / "site/annual-reports" / YEAR / "whole").mkdir(parents=True)
    (board / "site/annual-reports" / YEAR / "whole/index.html").write_text("<p>")
    data = kept(board, of="what it says")
    assert offered(board, YEAR, "what it says")
    (board / "dist/reports/2017-18.pdf").write_bytes(data[:cut])

    assert offered(board, YEAR, "what it says") is None
    assert list(left_out(board, board / "site")) == [STALE]


def test_a_preview_by_double_click_has_it_too(board: Path, make: Make) -> None:
    make()
    data = kept(board)
    make()
    previewed = publishing(board, "preview", env=environment())

    assert previewed.returncode == 0
    assert (board / "dist/preview" / ON_THE_SITE).read_bytes() == data
    assert 'href="annual-report-2017-18.pdf"' in (board / "dist/preview/annual-reports/2017-18/index.html").read_text()
