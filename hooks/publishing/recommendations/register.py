"""The register: every recommendation that readers may see, under what made it, and how far they all are."""

from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cached_property
from itertools import groupby
from typing import get_args

from publishing.page import Page
from publishing.recommendations.asked import AskedOn, recommendations
from publishing.recommendations.recommendation import HowFar, Recommendation
from publishing.recommendations.tied import Tied
from publishing.scrutiny.over_time import Looked, over_time
from publishing.spoken import listed

STATES: tuple[str, ...] = get_args(HowFar)


@dataclass(frozen=True)
class Source:
    """A review, audit or inspection, with what it asked."""

    page: Page
    asked: list[AskedOn]
    looked: Looked | None  # a review of a case is none

    @property
    def name(self) -> str:
        """Of its own file: dawn."""
        return self.page.uri.rpartition("/")[2].removesuffix(".md")


class Register:
    def __init__(self, tied: Tied) -> None:
        site = tied.site
        self.tied, self.all = tied, recommendations(site)
        self.names = {one.id: one.name for one in site.agencies.choices}

    def sources_of(self, asked: list[AskedOn]) -> list[Source]:
        """In their order, which puts the newest first."""
        site = self.tied.site
        found = [(page, list(those)) for page, those in groupby(asked, lambda one: one.page)]
        looked = {one.page.uri: one for one in over_time(site)}
        return [Source(page, those, looked.get(page.uri)) for page, those in found]

    @cached_property
    def count(self) -> Mapping[str, int]:
        return Counter(one.asked.state for one in self.all)

    @property
    def how_far(self) -> str:
        """15 recommendations: 1 is done, 7 are under way and 7 are not told."""
        if not self.all:
            return "No recommendation is known."
        states = [one for one in reversed(STATES) if self.count[one]]
        said = [f"{self.count[one]} {'is' if self.count[one] == 1 else 'are'} {one}" for one in states]
        return f"{len(self.all):,} recommendation{'' if len(self.all) == 1 else 's'}: {listed(said)}."

    @property
    def loose(self) -> list[AskedOn]:
        """Tied to no action, and to no paragraph."""
        return [one for one in self.all if not self.tied.is_tied(one)]

    def to(self, one: AskedOn) -> list[str]:
        """For whom it is, as readers know them."""
        ids = one.asked.to if isinstance(one.asked, Recommendation) else ()
        return [self.names[id] for id in ids if id in self.names]
