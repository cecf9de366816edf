"""What was counted of a course: each figure is written once, in data/measures/, and named here by its path."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from publishing.site import Site


@dataclass(frozen=True)
class Figure:
    words: str
    unit: str
    when: str
    measure: str  # its title
    address: str


def figures_of(paths: Iterable[str], site: Site) -> Iterator[Figure]:
    """As readers may see them: a small count stays hidden here too."""
    for path in paths:
        id, period, *_ = path.split(".")
        found = site.numbers[id]
        page = site.public_page(found.uri)
        if page and path in site.facts:
            when = next((one.name for one in found.periods if one.id == period), period)
            yield Figure(site.facts[path], found.measure.unit, when, found.measure.title, page.address)
