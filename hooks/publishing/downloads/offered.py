"""What a reader is told of the files of a measure before taking one: what each is, and how large."""

from collections.abc import Mapping
from dataclasses import dataclass

from publishing.attachments.downloads import spoken_size
from publishing.board import Board
from publishing.downloads.as_csv import as_csv
from publishing.downloads.as_json import as_json
from publishing.downloads.data_package import data_package
from publishing.downloads.licence import FILE as LICENCE
from publishing.downloads.licence import licence_text
from publishing.kinds import MEASURE
from publishing.measures.published import Published
from publishing.site import Site

FOLDER = f"{MEASURE.folder}/"


@dataclass(frozen=True)
class Download:
    address: str  # from the top of the site
    kind: str
    size: str  # in words


def downloads_of(uri: str, made: Mapping[str, bytes]) -> tuple[Download, ...]:
    """The files of a measure's page; the spreadsheet first, which is what most people want."""
    offered = (f"{uri.removesuffix('.md')}.{ending}" for ending in ("csv", "json"))
    return tuple(_download(address, made[address]) for address in offered if address in made)


def _download(address: str, content: bytes) -> Download:
    return Download(address, address.rpartition(".")[2].upper(), spoken_size(len(content)))


def files(site: Site) -> dict[str, bytes]:
    """Every file by its address: of the measures that can be read at this minute, and of no other."""
    found = [one for one in site.numbers.values() if site.public_page(one.uri)]
    if not found:
        return {}
    made = {name: content for one in found for name, content in _made(one, site.board).items()}
    made["datapackage.json"] = data_package(found, made, site.board)
    if (words := licence_text(site.board)) is not None:
        made[LICENCE] = words
    return {FOLDER + name: content for name, content in made.items()}


def _made(one: Published, board: Board) -> dict[str, bytes]:
    return {f"{one.id}.csv": as_csv(one), f"{one.id}.json": as_json(one, board)}
