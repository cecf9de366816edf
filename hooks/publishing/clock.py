"""The one place that reads a clock: the minute, in London, for which a site is built."""

import os
import re
from datetime import datetime
from zoneinfo import ZoneInfo

LONDON = ZoneInfo("Europe/London")
WRITTEN = re.compile(r"(?:19|20|21)\d\d-\d\d-\d\d(?:T\d\d:\d\d(?::\d\d)?)?", re.ASCII)


def now() -> datetime:
    """The time in PUBLISH_NOW (2018-03-29T09:30), or the present."""
    if written := os.environ.get("PUBLISH_NOW"):
        return from_text(written)
    return datetime.now(LONDON)


def from_text(written: str) -> datetime:
    """London time written as 2018-03-29, 2018-03-29T09:30 or 2018-03-29T09:29:59, and nothing else."""
    try:
        if not WRITTEN.fullmatch(written):
            raise ValueError(written)
        moment = datetime.fromisoformat(written).replace(tzinfo=LONDON)
    except ValueError:
        raise SystemExit(f"PUBLISH_NOW is {written!a}. Write it as 2018-03-29T09:30; it is London time.") from None
    if not is_once(moment):
        raise SystemExit(
            f"PUBLISH_NOW is {written!a}, in an hour that the change of the clocks skips or repeats in London. Choose another hour."
        )
    return moment


def is_once(moment: datetime) -> bool:
    """False in the hour that spring skips, which never comes, and in the one that autumn repeats, which comes twice."""
    return moment.utcoffset() == moment.replace(fold=1 - moment.fold).utcoffset()
