"""Anyone can tell whether a host gives what the board made: every file of the site with its size and its fingerprint."""

import json
from collections.abc import Iterator
from hashlib import sha256
from pathlib import Path
from typing import Any
from urllib.parse import unquote

from publishing.hosting.copies import is_copy
from publishing.verifying.folder import files_in

NAME = "build-manifest.json"
MADE_FOR = "made-for.json"  # written when it is published, so it is no part of what was built
REDIRECTS = "_redirects"
LEFT_OUT = (NAME, MADE_FOR)
INDEX = "index.html"

Entry = dict[str, Any]


def manifest(folder: Path, top: str = "/") -> str:
    """In the order of their names, and of no time: the same site has the same manifest. Its address may be a folder."""
    paths = [path for path in files_in(folder) if path not in LEFT_OUT]
    known = frozenset(paths)
    answers = dict(_other_answers(folder, top))
    files = {path: _entry(folder / path) | answers.get(path, {}) for path in paths if not is_copy(path, known)}
    copies = {path: _entry(folder / path) for path in paths if is_copy(path, known)}
    return json.dumps({"files": files, "copies": copies}, indent=1, ensure_ascii=False) + "\n"


def _entry(file: Path) -> Entry:
    data = file.read_bytes()
    return {"size": len(data), "sha256": sha256(data).hexdigest()}


def _other_answers(folder: Path, top: str) -> Iterator[tuple[str, Entry]]:
    """Of pages that some hosts replace by an answer of their own: that it moved, or that it is gone."""
    if not (folder / REDIRECTS).is_file():
        return
    for line in (folder / REDIRECTS).read_text(encoding="utf-8").splitlines():
        old, new, status = line.split()
        path = unquote(old).removeprefix(top) + (INDEX if old.endswith("/") else "")
        yield path, {"moved_to": new} if status.startswith("301") else {"gone": True}


def address_of(path: str) -> str:
    """As a reader asks for a file."""
    return path[: -len(INDEX)] if path == INDEX or path.endswith(f"/{INDEX}") else path
