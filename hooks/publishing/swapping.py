"""The reader sees the old site or the new one, and never half of either."""

import ctypes
import os
import shutil
import sys
from collections.abc import Callable
from pathlib import Path

HERE = -100  # AT_FDCWD: a path is taken from the working folder
EXCHANGE = 2  # RENAME_EXCHANGE on Linux, and RENAME_SWAP on macOS


def swap(new: Path, served: Path) -> str | None:
    """The new folder takes the served one's place, the old one the new one's. The reason, where it took two steps."""
    if not os.path.lexists(served):
        new.rename(served)
        return None
    try:
        _exchange(new, served)
    except OSError as reason:
        _in_two_steps(new, served)
        return os.strerror(reason.errno or 0)
    return None


def _exchange(one: Path, other: Path) -> None:
    """Two names change places in one step of the system's."""
    if _system_call()(os.fsencode(one), os.fsencode(other)) != 0:
        raise OSError(ctypes.get_errno(), "the names could not be exchanged")


def _system_call() -> Callable[[bytes, bytes], int]:
    system = ctypes.CDLL(None, use_errno=True)
    try:
        if sys.platform == "darwin":
            return lambda one, other: int(system.renamex_np(one, other, EXCHANGE))
        call = system.renameat2
        return lambda one, other: int(call(HERE, one, HERE, other, EXCHANGE))
    except AttributeError:
        raise OSError(38, "this system has no such call") from None


def _in_two_steps(new: Path, served: Path) -> None:
    """For file systems that cannot exchange: the served name is missing for a moment, and comes back if the new one cannot take it."""
    previous = new.with_name(PREVIOUS)
    served.rename(previous)
    try:
        new.rename(served)
    except OSError:
        previous.rename(served)
        raise
    previous.rename(new)


PREVIOUS = "previous"


def remove(path: Path) -> None:
    """A folder, or the link or file that stood in its place."""
    if path.is_dir() and not path.is_symlink():
        shutil.rmtree(path, ignore_errors=True)
    elif os.path.lexists(path):
        path.unlink()
