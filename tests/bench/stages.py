"""Where the time of make site goes, stage by stage."""

import subprocess
import sys
import time
from collections.abc import Callable
from pathlib import Path
from typing import TypeVar

from publishing.checking import check
from publishing.clock import now
from publishing.commands.verify import address
from publishing.swapping import remove, swap
from publishing.verifying import verify
from publishing.verifying.elements import element
from tests.conftest import environment

Anything = TypeVar("Anything")


def stages(project: Path) -> dict[str, float]:
    """Seconds of each stage, as make site goes through them; MkDocs' own part is what is left of its build."""
    room = project / ".stages"
    remove(room)
    room.mkdir()
    new = room / "site"
    element.cache_clear()  # make site reads each tag for the first time
    reading, (_, problems) = _timed(lambda: check(project, now()))
    building, _ = _timed(lambda: _build(project, new))
    verifying, (_, faults) = _timed(lambda: verify(new, address(project)))
    assert not [problem for problem in (*problems, *faults) if problem.stops]
    swapping, _ = _timed(lambda: (swap(new, project / "site"), remove(new)))
    remove(room)
    return {"read and judge": reading, "build": building - reading, "verify": verifying, "swap": swapping}


def _timed(work: Callable[[], Anything]) -> tuple[float, Anything]:
    started = time.perf_counter()
    done = work()
    return time.perf_counter() - started, done


def _build(project: Path, to: Path) -> None:
    command = [sys.executable, "-m", "mkdocs", "build", "--strict", "--site-dir", str(to)]
    subprocess.run(command, cwd=project, env=environment({"NO_MKDOCS_2_WARNING": "1"}), check=True, capture_output=True)
