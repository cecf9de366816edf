"""data/addresses.txt: every address that readers were given, each published part of a page, and since when."""

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import date

from publishing.front_door.showing import shown
from publishing.problems import Place, Problem

FILE = "data/addresses.txt"
HEAD = """# Every public address of this site, and each part of a page that a link can lead to, with the day since when it is public.
# make publish-addresses adds what is new. Nothing is taken out: what stands here still answers, or the site is not made.
"""
LINE = re.compile(r"(?P<address>/|[^\s/#][^\s#]*(?:/|\.html))(?:#(?P<part>\S+))? (?P<since>\d{4}-\d{2}-\d{2})")


@dataclass(frozen=True)
class Promise:
    address: str  # from the top of the site: '' or 'about/'
    part: str  # what follows the #, or nothing
    since: date
    line: int

    @property
    def name(self) -> str:
        """As people write it."""
        return f"/{self.address}{'#' if self.part else ''}{self.part}"

    @property
    def written(self) -> str:
        """Its line of the file."""
        return f"{_as_written(self.name.removeprefix('/'))} {self.since}"


def promises(text: str) -> Iterator[Promise]:
    """What stands in the file; promise_problems tells of lines that cannot be read."""
    for number, line in enumerate(text.splitlines(), start=1):
        if (found := LINE.fullmatch(line)) and (since := _day(found["since"])):
            yield Promise(found["address"].lstrip("/"), found["part"] or "", since, number)


def promise_problems(text: str) -> Iterator[Problem]:
    """Every line is an address and a day, so that none is forgotten for a slip."""
    for number, line in enumerate(text.splitlines(), start=1):
        found = LINE.fullmatch(line)
        if line and not line.startswith("#") and not (found and _day(found["since"])):
            yield Problem(
                Place(FILE, number),
                f"{shown(line)} is not an address, a space and the day since when it is public, as in 'about/ 2018-03-29'. Write this line as it was before; of two versions that were joined, keep the lines of both.",
            )


def with_new(text: str, found: Iterable[str], today: date) -> tuple[str, int]:
    """The file with what is public now and was not in it, and how many that are. What is there stays."""
    kept = [line for line in text.splitlines() if line and not line.startswith("#")]
    known = {line.rpartition(" ")[0] for line in kept}
    new = {f"{_as_written(address)} {today}" for address in found} - set(kept)
    new = {line for line in new if line.rpartition(" ")[0] not in known}
    return HEAD + "".join(f"{line}\n" for line in sorted({*kept, *new})), len(new)


def _as_written(address: str) -> str:
    return f"/{address}" if address.startswith("#") or not address else address


def _day(written: str) -> date | None:
    try:
        return date.fromisoformat(written)
    except ValueError:
        return None
