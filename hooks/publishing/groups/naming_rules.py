"""An id that one file takes from another is there; a slip is answered with the nearest."""

from collections.abc import Collection, Iterable, Iterator

from publishing.front_door.choices import is_one, meant
from publishing.front_door.showing import shown
from publishing.nearest import suggestion
from publishing.problems import Place, Problem
from publishing.site import Site
from publishing.spoken import spoken

Ids = dict[str, str]  # each with its name


def unread(site: Site, file: str) -> bool:
    """Whether a file is there and could not be read: its own mistakes are told first."""
    return f"data/{file}.yml" in site.paths and file not in site.data


def unknown(written: str, known: Ids, what: str, file: str, place: Place) -> Iterator[Problem]:
    if written in known:
        return
    if not known:
        hint = f"Write it in data/{file}.yml first."
    elif one := meant(written, known):
        hint = f"Write {one}." if is_one(written, known) else f"Did you mean {one}?"
    else:
        hint = suggestion(written, known)
    yield Problem(place, f"there is no {what} {shown(written)} in data/{file}.yml. {hint}")


def repeated(written: Iterable[tuple[str, Place]], what: str) -> Iterator[Problem]:
    """No two of a kind have one id."""
    first: dict[str, Place] = {}
    for id, place in written:
        if (before := first.setdefault(id, place)) is not place:
            yield Problem(place, f"the id {shown(id)} is also on line {before.line}. Give each {what} its own.")


def twice(written: Collection[str], places: Iterable[Place]) -> Iterator[Problem]:
    seen = set[str]()
    for one, place in zip(written, places, strict=False):
        if one in seen:
            yield Problem(place, f"{shown(one)} stands here twice. Delete one.")
        seen.add(one)


def still_to_come(time: object, place: Place, site: Site) -> Iterator[Problem]:
    """Nobody can tell of what has not begun."""
    first = getattr(time, "first", None)
    if first and first > site.now.date():
        yield Problem(
            place, f"{time} is still to come, and today is {spoken(site.now.date())}. Write what was, when it has been."
        )
