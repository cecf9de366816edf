"""What comes true after a while is waited for, with no script in the page, whose policy may forbid one."""

import time
from collections.abc import Callable

PATIENCE = 60


def until(true: Callable[[], bool]) -> bool:
    """Whether it came true, for whoever waits long enough."""
    end = time.monotonic() + PATIENCE
    while not (came := true()) and time.monotonic() < end:
        time.sleep(0.05)
    return came
