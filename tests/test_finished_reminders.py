"""A finished site that only reminds is served; one with a mistake is not, and neither repeats what nobody may print."""

import sys
from collections.abc import Callable
from pathlib import Path

import pytest

from publishing.commands.site import make_site
from tests.project import small_site
from tests.test_verify import page, site, write
from tests.test_verify_reach import TOMBSTONE

__all__ = ["site"]
COPY = "import shutil, sys; shutil.copytree(sys.argv[1], sys.argv[2])"
REVIEW = (
    "---\ntitle: Ellie\nsummary: What was learned.\npublished: 2018-01-24\n---\n\n## A\n\nQuentissa Mockford came.\n"
)
Make = Callable[[], int]


@pytest.fixture
def root(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return small_site(tmp_path_factory.mktemp("written"))


@pytest.fixture
def make(root: Path, site: Path) -> Make:
    """make site, of pages that are finished already: how it ended."""
    return lambda: make_site(root, root / "site", (sys.executable, "-c", COPY, str(site)))


@pytest.fixture
def reminder(site: Path) -> str:
    """A page that perhaps only a page led to which is taken down."""
    write(site, "gone/index.html", page("Gone", top="../", head=TOMBSTONE))
    write(site, "lost/index.html", page("Lost", '<a href="..">Home</a>', top="../"))
    return "lost/index.html:1:1: no way leads from the home page to this one."


def test_a_site_that_only_reminds_is_served_and_the_reminder_is_said(
    root: Path, make: Make, reminder: str, capsys: pytest.CaptureFixture[str]
) -> None:
    code = make()

    assert (code, (root / "site/lost/index.html").exists()) == (0, True)
    assert reminder in capsys.readouterr().out


@pytest.mark.usefixtures("reminder")
def test_a_reminder_does_not_let_a_mistake_through(root: Path, make: Make, site: Path) -> None:
    write(site, "about/index.html", page("About", '<p id="who">Us</p><img src="../lost.png" alt="">', top="../"))
    code = make()

    assert (code, (root / "site").exists()) == (1, False)


def test_a_page_that_nobody_finds_keeps_the_site_back(root: Path, make: Make, site: Path) -> None:
    write(site, "lost/index.html", page("Lost", '<a href="..">Home</a>', top="../"))
    code = make()

    assert (code, (root / "site").exists()) == (1, False)


def test_what_is_said_of_finished_pages_does_not_repeat_a_name(
    root: Path, make: Make, site: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (root / "docs/case-reviews").mkdir()
    (root / "docs/case-reviews/ellie.md").write_text(REVIEW, encoding="utf-8")
    write(site, "index.html", page("Home", '<a href="about/">Us</a><a href="#quentissa-mockford">x</a>'))
    make()
    said = capsys.readouterr().out

    assert "leads to no place on the page" in said
    assert "mockford" not in said.lower()
