"""What every test can ask for: this project, a copy of it to spoil, and its real site, built once in a test run."""

import fcntl
import os
import subprocess
import sys
from collections.abc import Callable, Mapping, Sequence
from pathlib import Path

import pytest
from hypothesis import settings

from tests.project import ROOT, copy_of_the_project

# A machine that others share has slow moments, and a change should not fail for a file that it did not touch:
# chance is for the desk, where make test looks further each time.
settings.register_profile("here", deadline=None, derandomize=bool(os.environ.get("CI")))
settings.load_profile("here")

Run = Callable[..., "subprocess.CompletedProcess[str]"]


@pytest.fixture(scope="session")
def root() -> Path:
    """The folder of this project."""
    return ROOT


@pytest.fixture
def project(tmp_path: Path) -> Path:
    """A copy of this project, without a site."""
    return copy_of_the_project(tmp_path / "project")


@pytest.fixture(scope="session")
def site_folder(root: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The real site."""
    return built_once("served", lambda _: root, tmp_path_factory)


def built_once(
    name: str,
    project: Callable[[Path], Path],
    tmp_path_factory: pytest.TempPathFactory,
    env: Mapping[str, str] | None = None,
) -> Path:
    """A finished site; the first of the test processes to ask builds it, the others wait for it."""
    shared = tmp_path_factory.getbasetemp()
    if "PYTEST_XDIST_WORKER" in os.environ:
        shared = shared.parent
    served = shared / name / "site"
    with (shared / f"{name}.lock").open("w") as lock:
        fcntl.flock(lock, fcntl.LOCK_EX)
        if not served.exists():
            built = publishing(project(shared / name), "site", "--to", str(served), env=env)
            assert built.returncode == 0, built.stdout + built.stderr
    return served


@pytest.fixture
def run(project: Path) -> Run:
    """One of our commands, in the copy of the project."""

    def _run(*words: str, env: Mapping[str, str] | None = None) -> "subprocess.CompletedProcess[str]":
        return publishing(project, *words, env=env)

    return _run


def publishing(folder: Path, *words: str, env: Mapping[str, str] | None = None) -> "subprocess.CompletedProcess[str]":
    """python -m publishing, as the Makefile runs it."""
    return subprocess.run(
        [*PUBLISHING, *words], cwd=folder, env=environment(env), text=True, capture_output=True, check=False
    )


PUBLISHING: Sequence[str] = (sys.executable, "-m", "publishing")


def environment(more: Mapping[str, str] | None = None) -> dict[str, str]:
    """As on a person's computer: GitHub's own settings only where a test gives them."""
    plain = {name: value for name, value in os.environ.items() if name not in ("GITHUB_ACTIONS", "PUBLISH_NOW")}
    return plain | {"PYTHONPATH": "hooks"} | dict(more or {})
