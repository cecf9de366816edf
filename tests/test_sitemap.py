"""Search engines find each public page and nothing else, and are told the truth about when it changed."""

import gzip
import re
from collections.abc import Mapping
from datetime import UTC, datetime
from pathlib import Path

import pytest

from publishing.clock import from_text
from publishing.following.sitemap import is_at_the_top, last_changes
from publishing.reading import read_site
from tests.following import NOW, bulletin

SITE = "https://www.example.org/"
CORRECTED = "corrections: [{date: 2026-11-28, says: There were 33 sessions.}]"


@pytest.fixture
def older(project: Path) -> Path:
    """This project as it would be if nothing on it had changed since the summer of 2018."""
    for page in project.glob("docs/**/*.md"):
        text = page.read_text(encoding="utf-8")
        lines = [line for line in text.splitlines() if not line.startswith(("updated:", "published:"))]
        page.write_text("\n".join([lines[0], "published: 2018-06-01", *lines[1:], ""]), encoding="utf-8")
    for measure in [
        project / "data/training.yml",
        *(file for of in ("measures", "plans", "scrutiny") for file in project.glob(f"data/{of}/*.yml")),
    ]:
        text = measure.read_text(encoding="utf-8")
        text = re.sub(r"(?m)^updated: .*", "updated: 2018-06-01", text).replace("told: 2018-09-30", "told: 2018-06-01")
        measure.write_text(re.sub(r"(?m)^published: .*", "published: 2018-06-01", text), encoding="utf-8")
    return project


def days(project: Path) -> Mapping[str, str]:
    site, problems = read_site(project, from_text(NOW))
    assert [str(problem) for problem in problems if problem.stops] == []
    return {address.removeprefix(SITE): day.isoformat() for address, day in last_changes(site)}


def test_a_page_has_the_day_of_its_own_last_change(older):
    bulletin(older, "news", CORRECTED)

    assert days(older)["bulletins/news/"] == "2026-11-28"


LISTS = [
    pytest.param("", id="home"),
    pytest.param("bulletins/", id="kind"),
    pytest.param("publications/", id="publications"),
    pytest.param("themes/neglect/", id="theme"),
    pytest.param("themes/", id="themes"),
    pytest.param("a-to-z/", id="a-to-z"),
    pytest.param("for/public/", id="audience"),
]


@pytest.mark.parametrize("page", LISTS)
def test_a_list_changes_when_what_it_lists_does(older, page):
    before = days(older)[page]
    bulletin(older, "news", CORRECTED)

    assert (before, days(older)[page]) == ("2018-06-01", "2026-11-28")


@pytest.mark.parametrize("page", ["themes/health/", "fact-sheets/", "for/parents/", "contact/"])
def test_a_page_that_does_not_list_it_stays_as_it_was(older, page):
    bulletin(older, "news", CORRECTED)

    assert days(older)[page] == "2018-06-01"


@pytest.mark.parametrize(
    "hidden",
    [
        pytest.param("draft: true", id="draft"),
        pytest.param("embargo: 2026-12-01 09:31", id="embargoed"),
        pytest.param("retain_until: 2026-11-30\nafterwards: It is kept elsewhere.", id="retired"),
    ],
)
def test_what_is_not_public_is_not_there_and_changes_nothing(older, hidden):
    before = days(older)
    bulletin(older, "news", *hidden.splitlines())

    assert days(older) == before


@pytest.mark.parametrize(
    ("address", "at_the_top"),
    [(SITE, True), ("https://board.example.org/", True), ("https://example.github.io/candour/", False)],
)
def test_robots_are_spoken_to_only_where_they_ask(project, address, at_the_top):
    board = project / "data/board.yml"
    board.write_text(board.read_text().replace(f"\nsite: {SITE}", f"\nsite: {address}"))

    assert is_at_the_top(read_site(project, from_text(NOW))[0]) is at_the_top


def test_robots_are_told_where_the_sitemap_is(site_folder):
    assert f"Sitemap: {SITE}sitemap.xml" in (site_folder / "robots.txt").read_text().splitlines()


def test_the_compressed_sitemap_says_the_same(site_folder):
    assert gzip.decompress((site_folder / "sitemap.xml.gz").read_bytes()) == (site_folder / "sitemap.xml").read_bytes()


def test_the_compressed_sitemap_is_as_old_as_the_newest_change_and_not_as_the_build(project, run):
    built = run("site", env={"SOURCE_DATE_EPOCH": "0"})  # what MkDocs takes for today
    newest = max(re.findall(r"<lastmod>(.*?)</lastmod>", (project / "site/sitemap.xml").read_text()))
    stamp = int.from_bytes((project / "site/sitemap.xml.gz").read_bytes()[4:8], "little")

    assert built.returncode == 0, built.stdout + built.stderr
    assert datetime.fromtimestamp(stamp, UTC).date().isoformat() == newest


def test_a_page_says_that_it_lives_where_the_board_says(project, run):
    board, elsewhere = project / "data/board.yml", "https://board.example.org/"
    board.write_text(board.read_text().replace(f"\nsite: {SITE}", f"\nsite: {elsewhere}"))

    built = run("site")

    assert built.returncode == 0, built.stdout + built.stderr
    page = (project / "site/bulletins/index.html").read_text()
    assert f'<link rel="canonical" href="{elsewhere}bulletins/">' in page
