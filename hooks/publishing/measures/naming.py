"""No file of a measure takes the place of the one that describes them all."""

from collections.abc import Iterator, Mapping

from publishing.measures.measure import Measure
from publishing.problems import Problem

TAKEN = "datapackage"  # programs look for the description under this name


def file_name_problems(measures: Mapping[str, Measure]) -> Iterator[Problem]:
    """A measure does not have the name of the description of all figures."""
    if measure := measures.get(TAKEN):
        yield Problem(
            measure.place(),
            f"the files to download have a description called '{TAKEN}'. Give this file another name, for example {TAKEN}-figures.yml.",
        )
