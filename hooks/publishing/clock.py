"""The one place that reads a clock: the minute, in London, for which a site is built."""

import os
from datetime import datetime
from zoneinfo import ZoneInfo

LONDON = ZoneInfo("Europe/London")


def now() -> datetime:
    """The time in PUBLISH_NOW (2018-03-29T09:30), or the present."""
    if written := os.environ.get("PUBLISH_NOW"):
        return from_text(written)
    return datetime.now(LONDON)


def from_text(written: str) -> datetime:
    """London time written as 2018-03-29 or 2018-03-29T09:30."""
    try:
        return datetime.fromisoformat(written).replace(tzinfo=LONDON)
    except ValueError:
        raise SystemExit(f"PUBLISH_NOW is '{written}'. Write it as 2018-03-29T09:30.") from None
