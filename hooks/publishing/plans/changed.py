"""What a plan was seen to change, for children first, and how much of it is only hoped for."""

from dataclasses import dataclass
from functools import cached_property

from publishing.plans.plan import Effect


@dataclass(frozen=True)
class Changed:
    """What changed, or is hoped to, and where the plan says so."""

    effect: Effect
    address: str
    name: str


@dataclass(frozen=True)
class Changes:
    all: tuple[Changed, ...]

    @cached_property
    def seen(self) -> list[Changed]:
        """What was counted, asked, audited or inspected."""
        return [one for one in self.all if one.effect.kind != "hoped"]

    @property
    def for_children(self) -> list[Changed]:
        """For them or their families."""
        return [one for one in self.seen if one.effect.whom in ("children", "families")]

    @property
    def besides(self) -> list[Changed]:
        return [one for one in self.seen if one not in self.for_children]

    @property
    def only_in_professionals(self) -> bool:
        """Where the file does not say in whom something was seen, nobody can tell that it was not in children."""
        return all(one.effect.whom == "professionals" for one in self.seen)

    @property
    def hopes(self) -> int:
        return len(self.all) - len(self.seen)
