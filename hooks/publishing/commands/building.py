"""While the pages are built, whoever waits sees how many there are."""

import os
import subprocess
import sys
from collections.abc import Mapping, Sequence
from pathlib import Path

from publishing.commands.stages import Stage


def built(root: Path, new: Path, said: Path, build: Sequence[str], more: Mapping[str, str]) -> tuple[int, str]:
    """How the build ended, and what it had to say. It reads the clock itself: two minutes a year cannot be written down."""
    env = os.environ | {"NO_MKDOCS_2_WARNING": "1", **more}
    with Stage("Checking and building the pages") as stage, said.open("w+", encoding="utf-8") as output:
        child = subprocess.Popen([*build, str(new)], cwd=root, env=env, stdout=output, stderr=subprocess.STDOUT)
        try:
            while _is_running(child):
                stage.show(_written(new))
        finally:
            child.kill()
            child.wait()
    return child.returncode, said.read_text(encoding="utf-8", errors="replace")


def _is_running(child: "subprocess.Popen[bytes]") -> bool:
    try:
        child.wait(timeout=0.25)
    except subprocess.TimeoutExpired:
        return True
    return False


def _written(new: Path) -> int:
    """Finished pages so far, counted only for a person who is watching."""
    return sum("index.html" in names for _, _, names in os.walk(new)) if sys.stderr.isatty() else 0
