"""Every computer and every web server agrees on the name of a file, so its address works for every reader."""

import re
import unicodedata
from collections.abc import Iterator

from publishing.attachments.kinds import ENDINGS
from publishing.front_door.other_kinds_of_file import saved_otherwise
from publishing.front_door.second_copies import a_second_copy, copied_from, without_second_ending
from publishing.front_door.showing import shown
from publishing.problems import Place, Problem

LONGEST_PATH = 100
WINDOWS_NAMES = {"con", "prn", "aux", "nul", *(f"com{n}" for n in range(10)), *(f"lpt{n}" for n in range(10))}
GOOD_NAME = re.compile(r"[a-z0-9]+(?:-[a-z0-9]+)*")
KINDS = {"docs": (".md", ".png", ".jpg", ".jpeg", *ENDINGS), "data": (".yml",)}
SYSTEM_FILES = (".DS_Store", "Thumbs.db", "desktop.ini")


def name_problems(paths: list[str]) -> Iterator[Problem]:
    """Every name is one that all systems accept, and no two make the same address."""
    addresses: dict[str, str] = {}
    for path in paths:
        copied = copied_from(path, paths)
        yield from [Problem(Place(path), a_second_copy(copied))] if copied else _bad_name(path)
        address = _same_for_all(re.sub(r"(/index)?\.md$", "", path))
        if first := addresses.get(address):
            yield Problem(
                Place(path),
                f"this file and {first} would have the same address on the site, or on some computers. Rename one of the two.",
            )
        addresses.setdefault(address, path)


def _bad_name(path: str) -> Iterator[Problem]:
    folder, _, rest = path.partition("/")
    name, endings = path.rpartition("/")[2], KINDS[folder]
    ending = next((ending for ending in endings if name.endswith(ending)), None)
    if left_by_a_computer(name):
        yield Problem(Place(path), "this is a file that a computer left here by itself. Delete it.")
    elif ending is None:
        yield Problem(Place(path), f"a file called {shown(name)} cannot be published. {_better_ending(name, endings)}")
    else:
        *folders, last = rest.removesuffix(ending).split("/")
        for part in folders:
            yield from _bad_part(path, part)
        if last.endswith(endings):
            yield Problem(Place(path), f"{shown(name)} has its ending twice. Call it {without_second_ending(name)}")
        else:
            yield from _bad_part(path, last, ending)
        if len(path) > LONGEST_PATH:
            yield Problem(
                Place(path), f"the path has {len(path)} characters, and {LONGEST_PATH} is the most. Shorten the names."
            )


def _better_ending(name: str, endings: tuple[str, ...]) -> str:
    """The same name as it would be right, where that can be told: an ending in capitals, and words without one."""
    start, dot, written = name.rpartition(".")
    if written.lower() == "md" and start and ".md" in endings:
        return f"Its ending is in small letters. Open it with the pencil, and above the text type over its name: {in_small_letters(start)}.md"
    if f".{written.lower()}" in endings and start:
        return f"Call it {in_small_letters(start)}.{written.lower()}, in small letters, and write that name on its page too."
    page = ".md" if ".md" in endings else ".yml"
    if not dot or written.lower() in ("txt", "markdown"):
        return f"If it is {'a page' if page == '.md' else 'a file of facts'}, its name ends in {page}: {in_small_letters(start or name)}{page}"
    if how := saved_otherwise(in_small_letters(start), written.lower()) if page == ".md" else None:
        return how
    return f"The kinds of file here are: {', '.join(endings)}."


def left_by_a_computer(name: str) -> bool:
    return (
        name in SYSTEM_FILES
        or name.startswith(("._", "~$", ".~", ".#"))
        or name.endswith(("~", ".swp", ".bak", ".tmp", ".orig"))
    )


def _bad_part(path: str, part: str, ending: str = "") -> Iterator[Problem]:
    """A part is the name of a folder, or of the file without its ending."""
    if part.split(".")[0].lower() in WINDOWS_NAMES:
        yield Problem(Place(path), f"{shown(part)} is a name that Windows keeps for itself. Choose another.")
    elif not GOOD_NAME.fullmatch(part):
        yield Problem(
            Place(path),
            f"{shown(part)} is not a name that works everywhere. Use small letters, digits and single hyphens: {in_small_letters(part)}{ending}",
        )


def in_small_letters(part: str) -> str:
    """The same name as it works everywhere."""
    plain = unicodedata.normalize("NFKD", part.removesuffix(".md")).encode("ascii", "ignore").decode()
    parted = re.sub(r"(?<=[a-z])(?=[A-Z][a-z])", "-", plain)
    return re.sub(r"[^a-z0-9]+", "-", parted.lower()).strip("-") or "page"


def _same_for_all(path: str) -> str:
    """Some systems do not tell capitals apart, or one way of writing an accent from another."""
    return unicodedata.normalize("NFKD", path).casefold()
