"""The measure can be taken: both kinds of project are made and built, however the site itself has changed."""

import subprocess
import sys
from pathlib import Path

import pytest

from tests.bench.chapter import write_chapter
from tests.bench.measures import write_measures
from tests.bench.measuring import first_view
from tests.bench.projects import candour, stock
from tests.bench.stages import stages
from tests.conftest import environment
from tests.project import copy_of_the_project

PAGE = "bulletins/2015/bulletin-0001/index.html"
TINY = 6  # one bulletin for each year, and two for one of them


def build(folder: Path) -> Path:
    command = [sys.executable, "-m", "mkdocs", "build", "--strict"]
    env = environment({"NO_MKDOCS_2_WARNING": "1"})
    built = subprocess.run(command, cwd=folder, env=env, text=True, capture_output=True, check=False)
    assert built.returncode == 0, built.stdout + built.stderr
    return folder / "site"


@pytest.fixture
def ours(tmp_path: Path) -> Path:
    return candour(tmp_path / "candour", TINY)


def test_our_pages_lead_to_the_bulletins(ours: Path) -> None:
    site = build(ours)

    assert (site / PAGE).is_file()
    assert 'href="bulletins/"' in (site / "index.html").read_text(encoding="utf-8")


def test_stock_material_with_hubs_only_leads_to_the_bulletins_and_to_no_single_one(ours: Path, tmp_path: Path) -> None:
    home = (build(stock(tmp_path / "stock", ours, hubs_only=True)) / "index.html").read_text(encoding="utf-8")

    assert 'href="bulletins/"' in home
    assert "bulletin-0001" not in home


def test_stock_material_with_its_default_menu_leads_to_every_bulletin(ours: Path, tmp_path: Path) -> None:
    home = (build(stock(tmp_path / "stock", ours, hubs_only=False)) / "index.html").read_text(encoding="utf-8")

    assert "bulletin-0001" in home


def test_every_stage_of_making_a_site_has_its_time(ours: Path) -> None:
    times = stages(ours)

    assert list(times) == ["read and judge", "build", "verify", "swap"]
    assert min(times.values()) > 0


def test_the_script_of_a_first_page_is_counted_apart(ours: Path) -> None:
    view = first_view(build(ours), PAGE)

    assert 0 < view.script < view.all


def test_measures_have_a_table_and_a_file(tmp_path: Path) -> None:
    project = copy_of_the_project(tmp_path / "project")
    write_measures(project, 2)

    numbers = build(project) / "numbers"

    assert (numbers / "many-2/index.html").read_text(encoding="utf-8").count('<th scope="row">') >= 12
    assert len((numbers / "many-2.csv").read_text(encoding="utf-8-sig").splitlines()) == 1 + 21 * 12


def test_a_long_chapter_has_its_paragraphs_and_its_mentions(tmp_path: Path) -> None:
    project = copy_of_the_project(tmp_path / "project")
    write_chapter(project, 30)

    chapter = (build(project) / "annual-reports/2030-31/1-long/index.html").read_text(encoding="utf-8")

    assert chapter.count('<p class="numbered"') == 30
    assert chapter.count(">paragraph 1.") == 10
