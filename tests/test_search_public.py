"""Nothing is found that nobody may read, and a board that wants no search has none: no box, no index, no script asked for."""

import shutil
from pathlib import Path

import pytest

from tests.conftest import publishing
from tests.project import ROOT, small_site

CANARY = "qzcanary"
NOW = {"PUBLISH_NOW": "2026-12-02T09:00"}
FIELDS = "title: {canary} title\nsummary: {canary} summary\npublished: 2018-01-24\naudiences: [public]\nalso_called: [{canary} name]\n"
GONE = {
    "draft": "draft: true\n",
    "embargoed": "embargo: 2026-12-02 09:30\n",
    "retired": "retain_until: 2026-12-01\nafterwards: It is kept for a time.\n",
}
SEARCH = "---\ntitle: Search\nsummary: Find a page.\npublished: 2026-11-21\naudiences: [public]\nshows: search\n---\n\nType words.\n"
MACHINERY = shutil.ignore_patterns("__pycache__")


def board(to: Path, *, search: bool) -> Path:
    """A board with a few pages, no glossary and no other words for things."""
    small_site(to)
    for folder in ("hooks", "overrides"):
        shutil.copytree(ROOT / folder, to / folder, ignore=MACHINERY)
    shutil.copy2(ROOT / "mkdocs.yml", to / "mkdocs.yml")
    (to / "data/search.yml").unlink()
    if search:
        (to / "docs/search.md").write_text(SEARCH)
    for name, hides in GONE.items():
        fields = FIELDS.format(canary=f"{CANARY}-{name}") + hides
        (to / f"docs/{name}.md").write_text(f"---\n{fields}---\n\n## {CANARY} heading\n\n{CANARY} text.\n")
    return to


def built(folder: Path) -> Path:
    made = publishing(folder, "site", env=NOW)
    assert made.returncode == 0, made.stdout + made.stderr
    return folder / "site"


def index(site: Path) -> dict[str, str]:
    files = [*site.glob("search/*.js"), *site.glob("assets/search-*/*.js")]
    return {path.relative_to(site).as_posix(): path.read_text(encoding="utf-8") for path in files}


@pytest.fixture(scope="module")
def searched(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return built(board(tmp_path_factory.mktemp("board") / "project", search=True))


def test_no_word_of_a_page_that_nobody_may_read_is_in_the_index(searched: Path) -> None:
    files = index(searched)

    assert len(files) > 10
    assert [path for path, text in files.items() if CANARY in text or "retired/" in text] == []


def test_an_address_of_the_index_is_that_of_a_page(searched: Path) -> None:
    """Without a glossary and data/search.yml, which may be left out, there is an index all the same."""
    texts = "".join(text for path, text in index(searched).items() if "/t-" in path)

    assert '"about/"' in texts
    assert '"search/"' in texts
    assert (searched / "about/index.html").read_text().count('role="search"') == 1


def test_without_a_page_for_it_there_is_no_box_and_no_index(tmp_path: Path) -> None:
    site = built(board(tmp_path / "project", search=False))

    assert index(site) == {}
    assert [path for path in site.rglob("*.html") if 'role="search"' in path.read_text()] == []


def test_of_the_real_site_each_page_is_found_once_and_a_whole_report_by_its_parts(site_folder: Path) -> None:
    files = index(site_folder)
    whole = [path.parent.relative_to(site_folder).as_posix() for path in site_folder.rglob("whole/index.html")]

    assert whole
    assert [path for path, text in files.items() for address in whole if f'"{address}/"' in text] == []
    assert any('"annual-reports/' in text for text in files.values())
