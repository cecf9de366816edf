"""The pages that are made to search among have words as a language has them, and are the same at every run."""

from pathlib import Path

import pytest

from publishing.checking import check
from publishing.clock import now
from tests.bench.search.generated import DIFFERENT, own_words, vocabulary, write_generated
from tests.project import ROOT, copy_of_the_project

NUMBER = 25


@pytest.fixture
def project(tmp_path: Path) -> Path:
    copy_of_the_project(tmp_path)
    write_generated(tmp_path, NUMBER)
    return tmp_path


def written(project: Path) -> dict[str, str]:
    found = sorted((project / "docs").rglob("generated-*.md"))
    return {path.name: path.read_text(encoding="utf-8") for path in found}


def test_as_many_pages_are_made_as_were_asked_for(project: Path) -> None:
    assert len(written(project)) == NUMBER


@pytest.mark.slow
def test_nothing_in_them_stops_a_build(project: Path) -> None:
    _, problems = check(project, now())

    assert [str(problem) for problem in problems if problem.stops] == []


def test_they_are_as_long_as_a_short_article(project: Path) -> None:
    lengths = [len(text.split("---")[2].split()) for text in written(project).values()]

    assert 220 <= min(lengths) <= max(lengths) <= 280


def test_they_are_the_same_at_every_run(project: Path, tmp_path: Path) -> None:
    before = written(project)
    write_generated(copy_of_the_project(tmp_path / "again"), NUMBER)

    assert written(tmp_path / "again") == before


def test_their_words_are_many_and_all_different() -> None:
    words, _ = vocabulary(ROOT)

    assert len(words) == len(set(words)) == DIFFERENT


def test_the_words_of_the_site_are_the_frequent_ones() -> None:
    words, _ = vocabulary(ROOT)

    assert words[:2000] == own_words(ROOT)[:2000]
    assert {"the", "children"} <= set(words[:30])


def test_nobody_is_named_in_them() -> None:
    assert {"callum", "born", "year"}.isdisjoint(own_words(ROOT))
