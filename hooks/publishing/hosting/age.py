"""Readers are never sent back unawares: which of two builds is older is told by what was built, and then by the minute it was built for."""

import json
from dataclasses import dataclass
from datetime import datetime


@dataclass(frozen=True)
class MadeFor:
    """The time of the newest change in the files, where it is known, and the minute in London that the dates were judged by."""

    minute: str  # 2026-12-01T09:00+00:00
    changed: int | None = None  # seconds, as git and SOURCE_DATE_EPOCH count them

    def is_older_than(self, other: "MadeFor") -> bool:
        if self.changed is not None and other.changed is not None and self.changed != other.changed:
            return self.changed < other.changed
        return datetime.fromisoformat(self.minute) < datetime.fromisoformat(other.minute)

    def written(self) -> str:
        return json.dumps({"changed": self.changed, "minute": self.minute}) + "\n"


def made_for(text: str) -> MadeFor | None:
    """As it was written; nothing of anything else."""
    try:
        found = json.loads(text)
        minute, changed = found["minute"], found["changed"]
        if datetime.fromisoformat(minute).tzinfo is None:
            return None
    except (ValueError, KeyError, TypeError):
        return None
    return MadeFor(minute, changed) if isinstance(changed, int | None) else None
