"""What a reader is told of the files of a measure before taking one: what each is, and how large."""

from collections.abc import Iterator
from dataclasses import dataclass

from publishing.attachments.downloads import spoken_size
from publishing.board import Board
from publishing.downloads.as_csv import as_csv
from publishing.downloads.as_json import as_json
from publishing.downloads.data_package import data_package
from publishing.downloads.licence import FILE, licence_text
from publishing.kinds import MEASURE
from publishing.measures.published import Published
from publishing.site import Site

FOLDER = f"{MEASURE.folder}/"
PACKAGE = f"{FOLDER}datapackage.json"


@dataclass(frozen=True)
class Download:
    address: str  # from the top of the site
    kind: str
    size: str  # in words


def downloads_of(one: Published, board: Board) -> tuple[Download, ...]:
    """The spreadsheet first, which is what most people want."""
    csv, json = _address(one, "csv"), _address(one, "json")
    return (
        Download(csv, "CSV", spoken_size(len(as_csv(one)))),
        Download(json, "JSON", spoken_size(len(as_json(one, board)))),
    )


def files(site: Site) -> Iterator[tuple[str, bytes]]:
    """Every file by its address: of the measures that can be read at this minute, and of no other."""
    found = [one for one in site.numbers.values() if site.public_page(one.uri)]
    if not found:
        return
    tables = {one.id: as_csv(one) for one in found}
    for one in found:
        yield _address(one, "csv"), tables[one.id]
        yield _address(one, "json"), as_json(one, site.board)
    yield PACKAGE, data_package(found, tables, site.board)
    if (words := licence_text(site.board)) is not None:
        yield FOLDER + FILE, words


def _address(one: Published, ending: str) -> str:
    return f"{FOLDER}{one.id}.{ending}"
