"""The life of a page, from the first draft to the tombstone: worked out from its fields and the clock."""

from datetime import datetime
from enum import StrEnum

from publishing.kinds.every_page import PageFields


class State(StrEnum):
    DRAFT = "draft"
    EMBARGOED = "embargoed"
    LIVE = "live"
    WITHDRAWN = "withdrawn"
    SUPERSEDED = "superseded"
    RETIRED = "retired"

    @property
    def is_public(self) -> bool:
        """Whether the page leaves a trace; of a retired one a tombstone answers, and nothing else."""
        return self in (State.LIVE, State.WITHDRAWN, State.SUPERSEDED)

    @property
    def is_to_come(self) -> bool:
        return self in (State.DRAFT, State.EMBARGOED)


def state_of(fields: PageFields, now: datetime) -> State:
    """As far as the page alone can tell; another may have taken its place."""
    if fields.draft:
        return State.DRAFT
    if fields.embargo and now < fields.embargo:
        return State.EMBARGOED
    if fields.retain_until and fields.retain_until < now.date():
        return State.RETIRED
    if fields.withdrawn and fields.withdrawn.date <= now.date():
        return State.WITHDRAWN
    return State.LIVE
