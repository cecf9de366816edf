"""A page that was saved outside docs/ is not lost: its writer is told where it belongs."""

from pathlib import Path

import pytest

from publishing.checking import check
from publishing.clock import from_text
from publishing.kinds import PUBLICATIONS
from publishing.problems import Problem
from tests.project import small_site

NOW = from_text("2026-12-01T09:30")


@pytest.fixture
def root(tmp_path: Path) -> Path:
    return small_site(tmp_path)


def stopping_at(root: Path, *paths: str) -> list[Problem]:
    """What stops the site at files of these names, once they are there."""
    for path in paths:
        (root / path).parent.mkdir(exist_ok=True)
        (root / path).write_text("Words.\n", encoding="utf-8")
    return [problem for problem in check(root, NOW)[1] if problem.stops and problem.place.path in paths]


@pytest.mark.parametrize("folder", [kind.folder for kind in PUBLICATIONS])
def test_a_publication_of_any_kind_that_was_saved_outside_docs_stops_the_site(root: Path, folder: str) -> None:
    [problem] = stopping_at(root, f"{folder}/one.md")

    assert f"Move it to docs/{folder}/one.md." in problem.sentence


def test_a_page_beside_the_folder_docs_stops_the_site(root: Path) -> None:
    assert len(stopping_at(root, "news.md")) == 1


def test_each_of_several_pages_in_the_wrong_place_is_told(root: Path) -> None:
    paths = ["bulletins/one.md", "bulletins/two.md", "learning/one.md", "news.md", "views.md"]

    assert sorted(problem.place.path for problem in stopping_at(root, *paths)) == paths


@pytest.mark.parametrize("path", ["README.md", "CHANGELOG.md"])
def test_what_the_project_says_of_itself_may_stay_where_it_is(root: Path, path: str) -> None:
    assert stopping_at(root, path) == []


def test_a_file_that_is_no_page_may_lie_in_a_folder_of_that_name(root: Path) -> None:
    assert stopping_at(root, "bulletins/notes.txt") == []
