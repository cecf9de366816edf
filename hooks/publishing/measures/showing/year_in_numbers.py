"""The few figures that the home page begins with, chosen by the board and taken from its measures."""

from collections.abc import Iterator, Mapping

from publishing.front_door.fields import Groups, Line, Name, Title, written
from publishing.front_door.schema import Facts
from publishing.front_door.showing import shown
from publishing.nearest import suggestion
from publishing.problems import Problem


class Headline(Facts):
    figure: Name = written("child-protection-plans.2018-03", "the path of a figure, as between curly brackets")
    says: Line = written("children had a child protection plan at the end of March 2018", "the words after it")


class YearInNumbers(Facts):
    title: Title = written("2017 to 2018 in numbers", "what stands above them")
    figures: Groups[Headline] = written("- {figure: …, says: …}", "the figures, in order")


def headline_problems(chosen: YearInNumbers, paths: Mapping[str, str]) -> Iterator[Problem]:
    """Each figure is one that a measure has."""
    for number, headline in enumerate(chosen.figures):
        if headline.figure not in paths:
            yield Problem(
                chosen.place("figures", number, "figure"),
                f"there is no figure called {shown(headline.figure)}. {suggestion(headline.figure, paths)}",
            )
