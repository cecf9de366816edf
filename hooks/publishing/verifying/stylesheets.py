"""A stylesheet fetches nothing from elsewhere, and every picture it names is there."""

import re
from collections.abc import Iterable, Iterator
from pathlib import Path

from publishing.problems import Place, Problem
from publishing.verifying.element_rules import scheme
from publishing.verifying.finished import Finished

COMMENT = re.compile(r"/\*.*?\*/", re.DOTALL)
NAMED = re.compile(
    r"""url\(\s*(?:"(?P<double>[^"]*)"|'(?P<single>[^']*)'|(?P<bare>[^)"'\s]*))\s*\)"""
    r"""|@import\s+(?:"(?P<import_double>[^"]*)"|'(?P<import_single>[^']*)')""",
    re.IGNORECASE,
)


def read_stylesheet(folder: Path, path: str) -> Finished:
    """Where a stylesheet leads; an image written into it, and a part of the page itself, lead nowhere."""
    text = (folder / path).read_text(encoding="utf-8", errors="replace")
    plain = COMMENT.sub(lambda found: " " * len(found[0]), text)
    leads_to: dict[str, int] = {}
    for found in NAMED.finditer(plain):
        address = next((value for value in found.groups() if value is not None), "")
        if scheme(address) != "data" and not address.startswith("#"):
            leads_to.setdefault(address, found.start())
    return Finished(path, (), frozenset(), leads_to)


def stylesheet_problems(sheets: Iterable[Finished]) -> Iterator[Problem]:
    """What a page looks like comes with the page."""
    for sheet in sheets:
        for address in sheet.leads_to:
            if scheme(address):
                yield Problem(Place(sheet.path), f"the stylesheet fetches '{address[:100]}'. Put the file on the site.")
