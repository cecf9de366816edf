"""A test that waits for another program fails when that hangs, and does not hang with it."""

import os
import signal
import subprocess
import threading
from collections.abc import Iterator
from contextlib import contextmanager, suppress

PATIENCE = 60.0  # seconds: far more than anything here takes


@contextmanager
def ended_when_it_hangs(program: "subprocess.Popen[str]", patience: float = PATIENCE) -> Iterator[None]:
    """Kill a program and all it started, which began with start_new_session, when the test is still waiting for it."""
    timer = threading.Timer(patience, _end, [program])
    timer.start()
    try:
        yield
    finally:
        timer.cancel()


def _end(program: "subprocess.Popen[str]") -> None:
    with suppress(ProcessLookupError):
        os.killpg(program.pid, signal.SIGKILL)
