"""MkDocs 1.x is no longer developed: the same folder, unchanged, makes the same site with the engine that goes on from it."""

import subprocess
import sys
from pathlib import Path

import pytest

from tests.conftest import environment
from tests.project import copy_of_the_project

ENGINES = ("mkdocs", "properdocs")


def build(root: Path, engine: str) -> "subprocess.CompletedProcess[str]":
    words = [sys.executable, "-m", engine, "build", "--strict", "--quiet", "--site-dir", root / engine]
    env = environment({"PUBLISH_NOW": "2026-12-01T09:00", "NO_MKDOCS_2_WARNING": "1"})
    return subprocess.run(words, cwd=root, env=env, text=True, capture_output=True, check=False)


def contents(folder: Path) -> dict[str, bytes]:
    return {path.relative_to(folder).as_posix(): path.read_bytes() for path in folder.rglob("*") if path.is_file()}


@pytest.mark.slow
def test_another_engine_makes_the_same_site_to_the_byte(tmp_path: Path) -> None:
    root = copy_of_the_project(tmp_path / "project")
    for engine in ENGINES:
        made = build(root, engine)
        assert made.returncode == 0, made.stdout + made.stderr
    one, other = (contents(root / engine) for engine in ENGINES)

    assert "take-away/mscb.zip" in one
    assert [path for path in one.keys() | other.keys() if one.get(path) != other.get(path)] == []


@pytest.mark.slow
def test_another_engine_explains_a_mistake_in_the_same_words(tmp_path: Path) -> None:
    root = copy_of_the_project(tmp_path / "project")
    page = root / "docs/copyright.md"
    page.write_text(page.read_text(encoding="utf-8").replace("published: ", "published: 30/02/", 1), encoding="utf-8")
    one, other = (build(root, engine) for engine in ENGINES)

    assert one.returncode == other.returncode == 1
    assert "docs/copyright.md:4:12: published" in one.stderr
    assert one.stderr == other.stderr
