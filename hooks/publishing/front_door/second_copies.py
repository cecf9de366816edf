"""What a computer adds to a name is taken off again: the (1) of a second download, an ending that is there already."""

import re
from collections.abc import Collection

SECOND = re.compile(
    r"(?P<name>.*[^\s-])(?:[ _-]*\(\d{1,2}\)|[ _-]+[Cc]opy(?:[ _-]*\(?\d{1,2}\)?)?)(?P<ending>\.[A-Za-z]{2,8})"
)


def copied_from(path: str, paths: Collection[str]) -> str | None:
    """The file beside it that this is a second copy of, if its name says so."""
    found = SECOND.fullmatch(path)
    first = f"{found['name']}{found['ending']}" if found else ""
    return first if first in paths else None


def a_second_copy(first: str) -> str:
    name = first.rpartition("/")[2]
    return f"this is a second copy of {name}. If it is the newer one, delete {name} and give this file its name; otherwise delete this one."


def without_second_ending(name: str) -> str:
    """two-circles.png.png"""
    stem, _, ending = name.rpartition(".")
    return f"{stem.rpartition('.')[0]}.{ending}"
