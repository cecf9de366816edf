"""All the figures described for programs, so that nobody has to guess what a column means: a Frictionless data package."""

import hashlib
from collections.abc import Mapping, Sequence

from publishing.board import Board
from publishing.downloads import words
from publishing.downloads.exact_json import Told, exact_json
from publishing.downloads.fields import schema
from publishing.downloads.licence import licence
from publishing.measures.measure import Measure
from publishing.measures.published import Published, in_a_path


def data_package(measures: Sequence[Published], tables: Mapping[str, bytes], board: Board) -> bytes:
    """It is as old as the newest figures in it, whenever it is made."""
    newest = max(one.measure.published for one in measures)
    told: dict[str, Told] = {
        "profile": "data-package",
        "name": f"{in_a_path(board.short_name) or 'board'}-figures",
        "title": f"Figures of {board.name}",
        "description": " ".join(
            filter(None, ("One file for each measure, one row for each value.", board.demonstration))
        ),
        "homepage": board.site,
        "created": f"{newest.isoformat()}T00:00:00Z",
        "licenses": [found] if (found := licence(board)) else None,
        "sources": _sources([one.measure for one in measures]),
        "resources": [_resource(one, tables[one.id]) for one in measures],
    }
    return exact_json({name: value for name, value in told.items() if value is not None})


def _sources(measures: Sequence[Measure]) -> list[Told]:
    """Each document once, in the order in which it is met."""
    found = {one.source.document: one.source.link for one in measures}
    return [{"title": title, **({"path": link} if link else {})} for title, link in found.items()]


def _resource(one: Published, table: bytes) -> Told:
    measure = one.measure
    return {
        "profile": "tabular-data-resource",
        "name": one.id,
        "title": measure.title,
        "description": " ".join((measure.definition, *measure.caveats)),
        "path": f"{one.id}.csv",
        "format": "csv",
        "mediatype": "text/csv",
        "encoding": "utf-8",
        "bytes": len(table),
        "hash": f"sha256:{hashlib.sha256(table).hexdigest()}",
        "sources": [{"title": words.source(measure), **({"path": measure.source.link} if measure.source.link else {})}],
        "schema": schema(one),
    }
