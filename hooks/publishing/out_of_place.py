"""Nothing that a site needs is missing, and no page waits where nobody would ever see it."""

import re
from collections.abc import Iterator
from pathlib import Path

from publishing.data_files import DATA_FILES, MAY_BE_LEFT_OUT
from publishing.kinds import PUBLICATIONS
from publishing.kinds.bulletin import BULLETIN
from publishing.problems import Place, Problem

HOME = "docs/index.md"


def missing_problems(root: Path) -> Iterator[Problem]:
    """What every board's site has is there."""
    wanted = {f"data/{name}.yml": "Every board needs it" for name in DATA_FILES if name not in MAY_BE_LEFT_OUT}
    for path, why in {**wanted, HOME: "Every site starts there"}.items():
        if not (root / path).is_file():
            sentence = f"the file is missing. {why}: copy it from the demonstration and change it."
            yield Problem(Place(path), sentence)


def stray_problems(root: Path) -> Iterator[Problem]:
    """A page that was saved beside docs/ would never be seen."""
    for kind in PUBLICATIONS:
        for path in sorted((root / kind.folder).glob("*.md")):
            stray = path.relative_to(root).as_posix()
            yield Problem(Place(stray), f"this page is outside docs/, so nobody would see it. Move it to docs/{stray}.")
    for path in sorted(root.glob("*.md")):
        if path.name == path.name.lower():  # the project's own pages are in capitals
            yield Problem(
                Place(path.name), f"this page is outside docs/, so nobody would see it. Move it to {_home(path.name)}."
            )


def _home(name: str) -> str:
    """A name of a year and a month is a bulletin's."""
    return f"docs/{BULLETIN.folder}/{name}" if re.fullmatch(r"\d{4}-\d\d\.md", name) else f"docs/{name}"
