"""Which files there are, and whether every computer and every web server will agree on their names."""

import os
import re
import unicodedata
from collections.abc import Iterator
from pathlib import Path

from publishing.problems import Place, Problem

LONGEST_PATH = 100
MOST_FILES = 20_000
WINDOWS_NAMES = {"con", "prn", "aux", "nul", *(f"com{n}" for n in range(10)), *(f"lpt{n}" for n in range(10))}
GOOD_NAME = re.compile(r"[a-z0-9]+(?:[.-][a-z0-9]+)*")
KINDS = {"docs": (".md", ".png", ".jpg", ".jpeg"), "data": (".yml",)}
IMAGE_STARTS = {".png": b"\x89PNG\r\n\x1a\n", ".jpg": b"\xff\xd8\xff", ".jpeg": b"\xff\xd8\xff"}
LARGEST_IMAGE = 500_000
SYSTEM_FILES = (".DS_Store", "Thumbs.db", "desktop.ini")


def files(root: Path, folder: str) -> tuple[list[str], list[Problem]]:
    """Every file under a folder as 'docs/about/index.md', in order, and those that cannot be used."""
    found: list[str] = []
    problems: list[Problem] = []
    for parent, folders, names in os.walk(root / folder):
        here = Path(parent).relative_to(root).as_posix()
        for name in sorted([*folders, *names]):
            path = f"{here}/{name}"
            if (root / path).is_symlink():
                problems.append(
                    Problem(
                        Place(path), "this is a link to another file or folder. Put a copy of the file here instead."
                    )
                )
            elif name in names:
                found.append(path)
        folders[:] = sorted(name for name in folders if not (Path(parent) / name).is_symlink())
    if len(found) > MOST_FILES:
        problems.append(Problem(Place(folder), f"there are {len(found):,} files here, and {MOST_FILES:,} is the most."))
    return sorted(found), problems


def name_problems(paths: list[str]) -> Iterator[Problem]:
    """Every name is one that all systems accept, and no two make the same address."""
    addresses: dict[str, str] = {}
    for path in paths:
        folder, _, rest = path.partition("/")
        yield from _bad_name(path, rest, KINDS[folder])
        address = _same_for_all(re.sub(r"(/index)?\.md$", "", path))
        if first := addresses.get(address):
            yield Problem(
                Place(path),
                f"this file and {first} would have the same address on the site, or on some computers. Rename one of the two.",
            )
        addresses.setdefault(address, path)


def _bad_name(path: str, rest: str, endings: tuple[str, ...]) -> Iterator[Problem]:
    name = path.rpartition("/")[2]
    if name in SYSTEM_FILES or name.startswith(("._", "~$", ".~")) or name.endswith(("~", ".swp", ".bak", ".tmp")):
        yield Problem(Place(path), "this is a file that a computer left here by itself. Delete it.")
        return
    if not name.endswith(endings):
        yield Problem(
            Place(path),
            f"a file called '{name}' cannot be published. The kinds of file here are: {', '.join(endings)}.",
        )
        return
    for part in rest.split("/"):
        if part.split(".")[0].lower() in WINDOWS_NAMES:
            yield Problem(Place(path), f"'{part}' is a name that Windows keeps for itself. Choose another.")
        elif not GOOD_NAME.fullmatch(part):
            yield Problem(
                Place(path),
                f"'{part}' is not a name that works everywhere. Use small letters, digits and hyphens: {_better(part)}",
            )
    if len(path) > LONGEST_PATH:
        yield Problem(
            Place(path), f"the path has {len(path)} characters, and {LONGEST_PATH} is the most. Shorten the names."
        )


def _better(part: str) -> str:
    stem, dot, ending = part.rpartition(".") if "." in part else (part, "", "")
    plain = unicodedata.normalize("NFKD", stem).encode("ascii", "ignore").decode().lower()
    better = re.sub(r"[^a-z0-9]+", "-", plain).strip("-") or "page"
    return f"{better}{dot}{ending.lower()}"


def _same_for_all(path: str) -> str:
    """Some systems do not tell capitals apart, or one way of writing an accent from another."""
    return unicodedata.normalize("NFKD", path).casefold()


def image_problems(path: str, data: bytes) -> Iterator[Problem]:
    """An image is what its name says, whole, and small enough for a phone."""
    start = IMAGE_STARTS[Path(path).suffix]
    if not data:
        yield Problem(Place(path), "the file is empty. Save the picture again.")
    elif not data.startswith(start):
        yield Problem(
            Place(path),
            f"the file is called {Path(path).suffix} but is something else inside. Save the picture again as {Path(path).suffix}.",
        )
    elif not data.rstrip(b"\0").endswith((b"IEND\xaeB`\x82", b"\xff\xd9")):
        yield Problem(Place(path), "the picture is cut short. Save it again.")
    elif len(data) > LARGEST_IMAGE:
        yield Problem(
            Place(path),
            f"the picture has {len(data):,} bytes, and {LARGEST_IMAGE:,} is the most for a phone. Save it smaller.",
        )
