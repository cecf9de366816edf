"""Two builds at once never mix: one makes its site whole, the other says that it must wait."""

import subprocess
import time
from pathlib import Path

import pytest

from tests.conftest import PUBLISHING, environment, publishing
from tests.test_commands import fingerprint

AT_WORK = 30.0


def begun(project: Path) -> "subprocess.Popen[str]":
    """A build that has its room already."""
    build = subprocess.Popen(
        [*PUBLISHING, "site"],
        cwd=project,
        env=environment(),
        text=True,
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
    )
    until = time.monotonic() + AT_WORK
    while not list((project / ".building").glob("*/said.txt")) and build.poll() is None:
        assert time.monotonic() < until
        time.sleep(0.02)
    return build


def edited(project: Path, words: str) -> None:
    page = project / "docs/about/index.md"
    page.write_text(f"{page.read_text(encoding='utf-8').rstrip()}\n\n{words}\n", encoding="utf-8")


@pytest.mark.slow
def test_the_second_of_two_builds_says_that_another_is_running(project):
    first = begun(project)
    second = publishing(project, "site")
    said, _ = first.communicate()

    assert second.returncode == 1
    assert f"Another build is running here (process {first.pid})." in second.stderr
    assert first.returncode == 0, said


@pytest.mark.slow
def test_while_others_try_the_site_of_the_first_becomes_whole_and_stays_so(project):
    assert publishing(project, "site", "--to", str(project / "other/site")).returncode == 0
    wanted = fingerprint(project / "other/site")
    first = begun(project)
    tries = [publishing(project, "site").returncode for _ in range(3)]
    first.communicate()

    assert 1 in tries
    assert fingerprint(project / "site") == wanted
    edited(project, "One more sentence.")
    assert publishing(project, "site").returncode == 0
    assert fingerprint(project / "site") != wanted
