"""Nobody waits before a still screen: each stage of the work shows itself."""

import sys
import time
from types import TracebackType
from typing import Self, TextIO

PATIENCE = 2.0  # seconds before a terminal shows anything
BETWEEN = 0.1


class Stage:
    """A line of its own in a log; on a terminal one line written over itself, once the work takes long."""

    def __init__(self, name: str, stream: TextIO | None = None) -> None:
        self.name = name
        self.stream = stream or sys.stderr
        self.live = self.stream.isatty()
        self.shown = False
        self.started = self.last = time.monotonic()

    def __enter__(self) -> Self:
        if not self.live:
            print(self.name, file=self.stream, flush=True)
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        if self.shown:
            self.stream.write("\r\x1b[2K")
            self.stream.flush()

    @property
    def seconds(self) -> float:
        return time.monotonic() - self.started

    def show(self, done: int, of: int | None = None) -> None:
        """How far it is, at most ten times a second."""
        moment = time.monotonic()
        if not self.live or moment - self.started < PATIENCE or moment - self.last < BETWEEN:
            return
        self.last, self.shown = moment, True
        far = f": {done:,} of {of:,}" if of else f": {done:,}" if done else ""
        self.stream.write(f"\r\x1b[2K{self.name}{far} ({self.seconds:.0f} s)")
        self.stream.flush()
