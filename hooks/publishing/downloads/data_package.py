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


def data_package(measures: Sequence[Published], made: Mapping[str, bytes], board: Board) -> bytes:
    """Of the files that were made, by their names; it is as old as the newest figures in it, whenever it is made."""
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
        "resources": [each for one in measures for each in _resources(one, made)],
    }
    return exact_json({name: value for name, value in told.items() if value is not None})


def _sources(measures: Sequence[Measure]) -> list[Told]:
    """Each document once, in the order in which it is met."""
    found = {one.source.document: one.source.link for one in measures}
    return [_source(title, link) for title, link in found.items()]


def _resources(one: Published, made: Mapping[str, bytes]) -> list[Told]:
    """The same figures twice: in a table that is described column by column, and in JSON that describes itself."""
    measure = one.measure
    return [
        {
            "profile": "tabular-data-resource",
            "name": one.id,
            "title": measure.title,
            "description": " ".join((measure.definition, *measure.caveats)),
            **_file(f"{one.id}.csv", "text/csv", made),
            "sources": [_source(words.source(measure), measure.source.link)],
            "schema": schema(one),
        },
        {
            "profile": "data-resource",
            "name": f"{one.id}.json",
            "title": f"{measure.title} (JSON)",
            **_file(f"{one.id}.json", "application/json", made),
        },
    ]


def _file(path: str, mediatype: str, made: Mapping[str, bytes]) -> dict[str, Told]:
    content = made[path]
    return {
        "path": path,
        "format": path.rpartition(".")[2],
        "mediatype": mediatype,
        "encoding": "utf-8",
        "bytes": len(content),
        "hash": f"sha256:{hashlib.sha256(content).hexdigest()}",
    }


def _source(title: str, link: str | None) -> dict[str, Told]:
    return {"title": title, **({"path": link} if link else {})}
