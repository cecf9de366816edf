"""A recommendation of a paper that must wait is named nowhere, and a board without any has pages that say so."""

import re
from html import unescape
from pathlib import Path

import pytest

from tests.conftest import publishing
from tests.project import copy_of_the_project

WAITING = "wren"


def words(site: Path, address: str) -> str:
    html = (site / address / "index.html").read_text(encoding="utf-8")
    return re.sub(r"\s+", " ", unescape(re.sub(r"<[^>]+>", " ", html)))


def built(root: Path) -> Path:
    made = publishing(root, "site", env={"PUBLISH_NOW": "2026-12-01T09:00"})
    assert made.returncode == 0, made.stdout + made.stderr
    return root / "site"


@pytest.fixture(scope="module")
def with_one_that_waits(tmp_path_factory) -> Path:
    """A review of a case that must wait; its recommendation names an action and a paragraph that can be read."""
    root = copy_of_the_project(tmp_path_factory.mktemp("waits") / "project")
    text = (root / "docs/case-reviews/ellie.md").read_text(encoding="utf-8")
    text = (
        text.replace("Ellie", "Wren")
        .replace("ellie-", f"{WAITING}-")
        .replace("published: 2018-01-24", "published: 2026-11-30")
    )
    text = re.sub(r"(?m)^updated: .*\n", "embargo: 2027-01-01 09:30\n", text)
    text = text.replace("    state: planned\n", "    state: planned\n    actions: [2014-17/1/5.2]\n", 1)
    (root / f"docs/case-reviews/{WAITING}.md").write_text(text, encoding="utf-8")
    return built(root)


@pytest.fixture(scope="module")
def without_any(tmp_path_factory) -> Path:
    """A board whose reviews ask for nothing, and which nobody has looked at."""
    root = copy_of_the_project(tmp_path_factory.mktemp("none") / "project")
    (root / "docs/annual-reports/2017-18/summary.md").unlink()  # it gathers what is not here
    for file in (root / "data/scrutiny").glob("*.yml"):
        file.unlink()
    for page in (root / "docs/case-reviews").glob("*.md"):
        text = page.read_text(encoding="utf-8")
        page.write_text(re.sub(r"(?ms)^recommendations:\n.*?(?=^\w)", "", text), encoding="utf-8")
    return built(root)


def test_a_recommendation_that_must_wait_is_named_nowhere(with_one_that_waits):
    named = [
        path
        for path in with_one_that_waits.rglob("*")
        if path.is_file() and WAITING.encode() in path.read_bytes().lower()
    ]

    assert named == []


def test_the_empty_register_says_so(without_any):
    assert "No recommendation is known." in words(without_any, "recommendations")
    assert "Tied to nothing" not in words(without_any, "recommendations")


def test_the_empty_list_of_findings_says_so(without_any):
    assert "Nothing has been published here yet." in words(without_any, "scrutiny")
