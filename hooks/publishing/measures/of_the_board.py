"""All of the board's measures together: what was typed, what may be shown, and what nobody may tell."""

from functools import cached_property

from publishing.measures.hiding import Hidden, hidden_figures
from publishing.measures.making_public import publish
from publishing.measures.measure import Measure
from publishing.measures.published import Published
from publishing.measures.reading.figures import Figures, figures
from publishing.measures.rules.in_prose import Held, held
from publishing.measures.rules.told import KeptBack, kept_back


class MeasuresOfTheBoard:
    """Each by its id, and what is worked out of them all, once."""

    measures: dict[str, Measure]

    @cached_property
    def figures(self) -> dict[str, Figures]:
        """Every figure as it was typed. Only rules look at it: what is shown is in `numbers`."""
        return {id: figures(measure) for id, measure in self.measures.items()}

    @cached_property
    def hidden(self) -> Hidden:
        """Figures of each measure that nobody may see."""
        return hidden_figures(self.measures, self.figures)

    @cached_property
    def numbers(self) -> dict[str, Published]:
        """Every measure as readers may see it."""
        return {id: publish(id, one, self.figures[id], self.hidden[id]) for id, one in self.measures.items()}

    @cached_property
    def held(self) -> dict[str, list[Held]]:
        """Figures that nobody needs to type, by the way they read."""
        return held(self.numbers)

    @cached_property
    def kept_back(self) -> list[KeptBack]:
        """Counts of people that no sentence may tell."""
        return kept_back(self.numbers, self.figures)
