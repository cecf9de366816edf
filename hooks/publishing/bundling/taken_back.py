"""What the board has taken back or put right, the newest first: whoever holds an old copy sees what is wrong in it."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, timedelta
from typing import Literal

from publishing.life.states import State
from publishing.page import Page
from publishing.site import Site

What = Literal["corrected", "withdrawn", "taken down", "replaced"]


@dataclass(frozen=True)
class TakenBack:
    day: date
    what: What
    page: Page
    says: str


def taken_back(site: Site) -> list[TakenBack]:
    return sorted(_found(site), key=lambda one: (-one.day.toordinal(), one.page.address, one.says))


def _found(site: Site) -> Iterator[TakenBack]:
    for page in [*site.public, *site.retired]:
        fields, state = page.fields, site.state(page)
        if state is State.RETIRED:
            if fields.retain_until:
                yield TakenBack(fields.retain_until + timedelta(days=1), "taken down", page, fields.afterwards or "")
            continue
        for correction in fields.corrections:
            yield TakenBack(correction.date, "corrected", page, correction.says)
        if fields.withdrawn and state is State.WITHDRAWN:
            yield TakenBack(fields.withdrawn.date, "withdrawn", page, fields.withdrawn.reason)
        if state is State.SUPERSEDED and fields.superseded_by:
            yield TakenBack(site.by_uri[fields.superseded_by].first_seen, "replaced", page, "")
