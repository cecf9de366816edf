"""Whether what a search shows holds what was asked for."""

from collections.abc import Mapping, Sequence
from urllib.parse import unquote, urldefrag

Places = Mapping[str, Mapping[str, set[str]]]
Shown = Sequence[tuple[str, Sequence[str]]]


def by_page(links: Sequence[Sequence[str]]) -> Shown:
    """Results in the order in which they are shown: each page once, with the places on it that links lead to."""
    found: dict[str, list[str]] = {}
    for result in links:
        for link in result:
            address, place = urldefrag(unquote(link))
            found.setdefault(address.split("?")[0].lstrip("/").removesuffix("index.html"), []).append(place)
    return list(found.items())


def rank(answers: Sequence[str], shown: Shown, places: Places) -> int | None:
    """The number of the first page that answers, from 1."""
    for number, (address, led_to) in enumerate(shown, 1):
        if any(_answers(answer, address, led_to, places) for answer in answers):
            return number
    return None


def _answers(answer: str, address: str, led_to: Sequence[str], places: Places) -> bool:
    """A page answers for itself; a place is answered by a link to it, to the heading above it or to its section."""
    wanted, place = urldefrag(answer)
    if wanted.lstrip("/") != address:
        return False
    return not place or not {place, *places.get(address, {}).get(place, set())}.isdisjoint(led_to)
