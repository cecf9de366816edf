"""make site ends with this: the finished pages are read once more, as a reader's browser will."""

from pathlib import Path

from publishing.board import Board
from publishing.checking import without_values
from publishing.clock import now
from publishing.commands.saying import counted, say
from publishing.commands.stages import Stage
from publishing.front_door.schema import read_facts
from publishing.front_door.source_text import decode
from publishing.front_door.strict_yaml import read
from publishing.problems import Problem
from publishing.verifying import verify

ANYWHERE = "/"


def verify_site(root: Path, folder: Path) -> int:
    pages, problems = verified(root, folder)
    return say(problems, f"{counted(range(pages), 'finished page', 'finished pages')} read in {folder}.")


def verified(root: Path, folder: Path) -> tuple[int, list[Problem]]:
    """How many pages were read, and what is wrong with them."""
    with Stage("Verifying the finished pages") as stage:
        pages, problems = verify(folder, address(root), stage.show)
    return pages, without_values(root, now(), problems) if problems else []


def address(root: Path) -> str:
    """Where the site lives, from data/board.yml; the top of any server when that cannot be read."""
    path = "data/board.yml"
    try:
        text, _ = decode((root / path).read_bytes(), path)
    except OSError:
        return ANYWHERE
    value, places, _ = read(text or "", path)
    board = read_facts(Board, value, places)[0] if value is not None else None
    return board.site if board else ANYWHERE
