"""What can be carried away: the whole site, and each annual report, as a folder in a zip and as one file."""

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, replace
from datetime import date
from hashlib import sha256

from publishing.attachments.downloads import spoken_size
from publishing.bundling.copying import FOLDER, Copy, copied, started_from_above
from publishing.bundling.one_file import as_one_file
from publishing.bundling.packing import packed

START, PAGES = "START-HERE.html", "pages"
Read = Callable[[str], bytes]


@dataclass(frozen=True)
class Bundle:
    name: str  # of its file, the same for ever
    title: str
    data: bytes
    year: str = ""  # of the report, when it is not the whole site

    @property
    def address(self) -> str:
        return f"{FOLDER}/{self.name}"

    @property
    def about(self) -> str:
        return f"{'one page' if self.name.endswith('.html') else 'zip'}, {spoken_size(len(self.data))}"

    @property
    def checksum(self) -> str:
        return sha256(self.data).hexdigest()


@dataclass(frozen=True)
class Wanted:
    """A bundle before it is made."""

    name: str  # without its ending
    title: str
    files: frozenset[str]
    start: str  # the page that is seen first
    year: str = ""
    whole: str = ""  # of a report: the page with all its parts


def bundles(wanted: Iterable[Wanted], copy: Copy, read: Read, day: date) -> Iterator[Bundle]:
    for one in wanted:
        here = replace(copy, files=one.files)
        yield Bundle(f"{one.name}.zip", one.title, packed(_files(one, here, read), top(one.name, day), day), one.year)
        if one.whole:
            alone = replace(copy, files=frozenset([one.whole]))
            html = as_one_file(read(one.whole).decode(), one.whole, alone, read)
            yield Bundle(f"{one.name}.html", f"{one.title}, as one file", html.encode(), one.year)


def top(name: str, day: date) -> str:
    """The folder in it, and its name when it is handed from person to person."""
    return f"{name}-{day}"


def _files(one: Wanted, copy: Copy, read: Read) -> dict[str, bytes]:
    found = {}
    for path in one.files:
        data = read(path)
        found[f"{PAGES}/{path}"] = copied(data.decode(), path, copy).encode() if path.endswith(".html") else data
    first = found[f"{PAGES}/{one.start}"].decode()
    return {START: started_from_above(first, f"{PAGES}/{one.start}".rpartition("/")[0]).encode(), **found}
