"""A measure has an address of its own: no file takes the place of another, or stands where nobody looks."""

from collections.abc import Iterator, Mapping

from publishing.measures.measure import Measure
from publishing.problems import Problem

TAKEN = {
    "datapackage": "the files to download have a description called 'datapackage'",  # programs look for it by this name
    "index": "the list of all figures is called 'index'",
}


def file_name_problems(measures: Mapping[str, Measure]) -> Iterator[Problem]:
    """A measure has a name that is free, and lies in data/measures/ itself."""
    for id, measure in measures.items():
        if id in TAKEN:
            yield Problem(measure.place(), f"{TAKEN[id]}. Give this file another name, for example {id}-figures.yml.")
        if "/" in id:
            name = id.rpartition("/")[2]
            yield Problem(
                measure.place(),
                f"figures are looked for in data/measures/ and not in folders inside it. Move this file to data/measures/{name}.yml.",
            )
