"""A build that dies at any moment leaves readers the site they had."""

import os
import random
import signal
import subprocess
import time
from pathlib import Path

import pytest

from tests.conftest import PUBLISHING, environment, publishing
from tests.test_commands import fingerprint

MOMENTS = 50


def kill_a_build_after(seconds: float, project: Path) -> bool:
    """Kill the command and everything it started, as a machine that stops would. Whether it was still at work."""
    build = subprocess.Popen(
        [*PUBLISHING, "site"],
        cwd=project,
        env=environment(),
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
        start_new_session=True,
    )
    try:
        build.wait(seconds)
    except subprocess.TimeoutExpired:
        os.killpg(build.pid, signal.SIGKILL)
    assert build.wait() in (0, -signal.SIGKILL)
    return build.returncode != 0


def edition(project: Path, number: int) -> None:
    """Something changes, so that a new site differs from the one before."""
    page = project / "docs/about/index.md"
    before = page.read_text().split("\n\nEdition number")[0]
    page.write_text(f"{before.rstrip()}\n\nEdition number {number}.\n")


def editions(project: Path) -> list[dict[str, str]]:
    """The two sites that readers may see: one is being served, the other is made elsewhere."""
    edition(project, 1)
    assert publishing(project, "site", "--to", str(project / "other/site")).returncode == 0
    edition(project, 0)
    assert publishing(project, "site").returncode == 0
    return [fingerprint(project / "other/site"), fingerprint(project / "site")]


@pytest.mark.slow
def test_a_build_killed_at_any_moment_leaves_a_whole_site(project):
    whole = editions(project)
    dice, usual, killed = random.Random(50), 2.0, 0

    while killed < MOMENTS:
        edition(project, killed % 2)
        started = time.monotonic()
        if kill_a_build_after(dice.uniform(0, usual), project):
            killed += 1
        else:
            usual = time.monotonic() - started  # it was done sooner than thought: the moments come closer together

        assert fingerprint(project / "site") in whole, f"after moment {killed}"


@pytest.mark.slow
def test_the_build_after_a_killed_one_works_and_sweeps_up(project):
    assert kill_a_build_after(0.5, project)

    made = publishing(project, "site")

    assert made.returncode == 0, made.stdout + made.stderr
    assert [left.name for left in (project / ".building").iterdir()] == ["lock"]
