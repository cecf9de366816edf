"""A site is made beside the one that is served, by one build at a time, and what a killed build leaves is swept up."""

import fcntl
import os
import secrets
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from publishing.swapping import PREVIOUS, remove

LOCK = "lock"


class AnotherBuildError(Exception):
    """Somebody else is building here."""


@contextmanager
def room_beside(served: Path) -> Iterator[Path]:
    """An empty folder on the same disk as the served one, for this build alone."""
    building = served.parent / ".building"
    building.mkdir(parents=True, exist_ok=True)
    with (building / LOCK).open("a+") as lock:
        _take(lock.fileno(), building / LOCK)
        _sweep(building, served)
        room = building / secrets.token_hex(4)
        room.mkdir()
        try:
            yield room
        finally:
            remove(room)


def _take(lock: int, path: Path) -> None:
    """The lock is the system's: it opens by itself when its holder dies."""
    try:
        fcntl.flock(lock, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except BlockingIOError:
        raise AnotherBuildError(path.read_text().strip()) from None
    os.ftruncate(lock, 0)
    os.write(lock, str(os.getpid()).encode())


def _sweep(building: Path, served: Path) -> None:
    """Away with what killed builds left; but a site that was caught between two names goes back to its own."""
    for left in sorted(building.iterdir()):
        if left.name == LOCK:
            continue
        if not os.path.lexists(served) and (left / PREVIOUS).is_dir():
            (left / PREVIOUS).rename(served)
        remove(left)
