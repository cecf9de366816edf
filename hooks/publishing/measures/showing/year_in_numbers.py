"""The few figures that the home page begins with, chosen by the board and taken from its measures."""

from collections.abc import Iterator, Mapping
from typing import Protocol

from publishing.front_door.fields import Groups, Title, written
from publishing.front_door.schema import Facts
from publishing.front_door.showing import shown
from publishing.kinds.headline import Headline
from publishing.nearest import suggestion
from publishing.problems import Place, Problem


class YearInNumbers(Facts):
    title: Title = written("2017 to 2018 in numbers", "what stands above them")
    figures: Groups[Headline] = written("- {figure: …, says: …}", "the figures, in order")


class HasFigures(Protocol):
    """The home page, or a summary."""

    @property
    def figures(self) -> tuple[Headline, ...]: ...

    def place(self, *path: str | int) -> Place: ...


def headline_problems(chosen: HasFigures, paths: Mapping[str, str]) -> Iterator[Problem]:
    """Each figure is one that a measure has."""
    for number, headline in enumerate(chosen.figures):
        if headline.figure not in paths:
            yield Problem(
                chosen.place("figures", number, "figure"),
                f"there is no figure called {shown(headline.figure)}. {suggestion(headline.figure, paths)}",
            )
