"""A figure of elsewhere is compared with the right one, and under a name of its own."""

from collections.abc import Iterator

from publishing.front_door.showing import shown
from publishing.measures.measure import Measure
from publishing.measures.published import in_a_path
from publishing.measures.reading.figures import Figures
from publishing.problems import Problem


def comparator_problems(measure: Measure, figures: Figures) -> Iterator[Problem]:
    """Elsewhere is not here, and is named once."""
    if measure.by and measure.comparators:
        yield Problem(
            measure.place("comparators"),
            "figures that are divided cannot be compared as a whole. Make a measure of their total, and compare that.",
        )
    seen: dict[str, str] = {}
    for number, other in enumerate(measure.comparators):
        id, place = in_a_path(other.name), measure.place("comparators", number, "name")
        if other.name.casefold() == measure.area.casefold():
            yield Problem(
                place,
                f"{shown(other.name)} is the area of this measure itself. Write the name of elsewhere, for example England.",
            )
        elif id in seen:
            yield Problem(
                place,
                f"{shown(other.name)} is here a second time. Write all its figures under the first, or another name.",
            )
        seen[id] = other.name
