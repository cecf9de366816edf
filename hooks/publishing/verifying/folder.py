"""Only files that a reader or a machine of theirs can use leave the house."""

import os
from collections.abc import Iterable, Iterator
from pathlib import Path

from publishing.attachments.kinds import ENDINGS
from publishing.hosting.copies import is_copy
from publishing.problems import Place, Problem

KINDS = frozenset(
    [
        ".html",
        ".css",
        ".js",
        ".json",
        ".xml",
        ".xml.gz",
        ".txt",
        ".zip",
        ".ics",
        ".webmanifest",
        ".png",
        ".jpg",
        ".jpeg",
        ".svg",
        ".ico",
        ".woff2",
        *ENDINGS,
    ]
)
BY_NAME = frozenset(("_headers", "_redirects", ".nojekyll", "CNAME"))


def files_in(folder: Path) -> list[str]:
    """Every file, as its address from the top of the site."""
    top = len(str(folder)) + 1
    return sorted(f"{where}/{name}"[top:] for where, _, names in os.walk(folder) for name in names)


def kind_problems(paths: Iterable[str]) -> Iterator[Problem]:
    """Each file is of a kind that belongs on the site, or a compressed copy of one that does."""
    known = frozenset(paths)
    for path in paths:
        if is_copy(path, known):
            continue
        name = path.rpartition("/")[2]
        _, dot, ending = name.partition(".") if name.endswith(".xml.gz") else name.rpartition(".")
        if name not in BY_NAME and dot + ending not in KINDS:
            yield Problem(Place(path), "a file of this kind does not belong on the site. Delete it from docs/.")
