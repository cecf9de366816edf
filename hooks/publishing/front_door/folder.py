"""Which files there are: real ones only, so that a page never shows what lies elsewhere on a computer."""

import os
from collections.abc import Iterator
from pathlib import Path

from publishing.problems import Place, Problem

MOST_FILES = 20_000


def files(root: Path, folder: str) -> tuple[list[str], list[Problem]]:
    """Every file under a folder as 'docs/about/index.md', in order, and what cannot be read as one."""
    found: list[str] = []
    problems: list[Problem] = []
    for path, sentence in _inside(root, folder):
        if sentence:
            problems.append(Problem(Place(path), sentence))
        else:
            found.append(path)
    if len(found) > MOST_FILES:
        problems.append(Problem(Place(folder), f"there are {len(found):,} files here, and {MOST_FILES:,} is the most."))
    return sorted(found), problems


def _inside(root: Path, folder: str) -> Iterator[tuple[str, str]]:
    """Each path, with a sentence where it is neither a file nor a folder."""
    if (root / folder).is_symlink():
        yield folder, "this is a link to another folder. Put the folder itself here instead."
        return
    for parent, folders, names in os.walk(root / folder, onerror=_unreadable):
        here = Path(parent).relative_to(root).as_posix()
        for name in [*names, *folders]:
            path = root / here / name
            if path.is_symlink():
                yield f"{here}/{name}", "this is a link to another file or folder. Put a copy of the file here instead."
            elif not path.is_dir():
                yield f"{here}/{name}", "" if path.is_file() else "this is not a file that can be read. Delete it."


def _unreadable(error: OSError) -> None:
    """A folder that is not there has no files; one that cannot be opened is for the machine's keeper."""
    if not isinstance(error, FileNotFoundError):
        raise error
