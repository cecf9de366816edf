"""What could tell who a child is does not leave the computer it was typed on."""

import os
import shutil
import subprocess
import sys
from collections.abc import Mapping
from pathlib import Path

import pytest

from tests.project import ROOT

WHO = {
    "GIT_AUTHOR_NAME": "A tester",
    "GIT_AUTHOR_EMAIL": "tester@example.org",
    "GIT_COMMITTER_NAME": "A tester",
    "GIT_COMMITTER_EMAIL": "tester@example.org",
    "GIT_CONFIG_GLOBAL": os.devnull,
    "GIT_CONFIG_SYSTEM": os.devnull,
}
NUMBER = "999 100 0003"


def git(folder: Path, *words: str) -> "subprocess.CompletedProcess[str]":
    desk: Mapping[str, str] = {
        **{name: value for name, value in os.environ.items() if not name.startswith("GIT_")},
        **WHO,
        "PATH": f"{Path(sys.executable).parent}{os.pathsep}{os.environ['PATH']}",
    }
    return subprocess.run(["git", *words], cwd=folder, env=desk, text=True, capture_output=True, check=False)


@pytest.fixture
def repository(project: Path) -> Path:
    """The project, guarded, with everything staged."""
    shutil.copytree(ROOT / ".githooks", project / ".githooks")
    git(project, "init", "--quiet")
    git(project, "config", "core.hooksPath", ".githooks")
    git(project, "add", ".")
    return project


def test_a_clean_change_is_committed(repository: Path) -> None:
    committed = git(repository, "commit", "-m", "Content: a start")

    assert committed.returncode == 0, committed.stderr


def test_a_number_that_is_staged_stops_the_commit_and_is_not_repeated(repository: Path) -> None:
    page = repository / "docs/contact.md"
    clean = page.read_text(encoding="utf-8")
    page.write_text(f"{clean}\nThe number is {NUMBER}.\n", encoding="utf-8")
    git(repository, "add", ".")
    page.write_text(clean, encoding="utf-8")  # what is staged counts, not what lies here

    committed = git(repository, "commit", "-m", "Content: a slip")

    assert committed.returncode != 0
    assert "docs/contact.md:" in committed.stderr
    assert NUMBER not in committed.stdout + committed.stderr


def test_make_guard_switches_it_on() -> None:
    rule = (ROOT / "Makefile").read_text(encoding="utf-8").partition("\nguard:")[2].partition("\n\n")[0]

    assert "core.hooksPath .githooks" in rule
    assert os.access(ROOT / ".githooks/pre-commit", os.X_OK)
