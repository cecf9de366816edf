"""make site ends with this: the finished pages are read once more, as a reader's browser will."""

from collections.abc import Iterator
from functools import partial
from pathlib import Path

from publishing.board import Board
from publishing.checking import without_values
from publishing.clock import now
from publishing.commands.saying import counted, say
from publishing.commands.stages import Stage
from publishing.front_door.groups import shape_of
from publishing.front_door.schema import AnyFacts, read_facts
from publishing.front_door.source_text import decode
from publishing.front_door.strict_yaml import read
from publishing.lasting.answering import answer_problems
from publishing.lasting.erased import erasures
from publishing.lasting.promised import FILE as PROMISED
from publishing.lasting.promised import promises
from publishing.lasting.written import Redirects
from publishing.problems import Problem
from publishing.verifying import verify
from publishing.verifying.finished import Finished

ANYWHERE = "/"


def verify_site(root: Path, folder: Path) -> int:
    pages, problems = verified(root, folder)
    return say(problems, f"{counted(range(pages), 'finished page', 'finished pages')} read in {folder}.")


def verified(root: Path, folder: Path) -> tuple[int, list[Problem]]:
    """How many pages were read, and what is wrong with them."""
    with Stage("Verifying the finished pages") as stage:
        there = address(root)
        pages, problems = verify(folder, there, stage.show, partial(promised_problems, root, there))
    return pages, without_values(root, now(), problems) if problems else []


def promised_problems(root: Path, site: str, pages: list[Finished]) -> Iterator[Problem]:
    """What data/addresses.txt promises, but for what data/redirects.yml says was erased."""
    erased = erasures(facts_of(root, "redirects", Redirects), site)
    by_file = {page.path: page for page in pages}
    yield from answer_problems(promises(_text(root, PROMISED)), by_file, now().date(), erased, site)


def address(root: Path) -> str:
    """Where the site lives, from data/board.yml; the top of any server when that cannot be read."""
    board = board_of(root)
    return board.site if board else ANYWHERE


def board_of(root: Path) -> Board | None:
    return facts_of(root, "board", Board)


def facts_of(root: Path, name: str, kind: type[AnyFacts]) -> AnyFacts | None:
    """One file of facts, or nothing where it cannot be read."""
    path = f"data/{name}.yml"
    value, places, _ = read(_text(root, path), path, shape=shape_of(kind))
    return read_facts(kind, value, places)[0] if value is not None else None


def _text(root: Path, path: str) -> str:
    """Nothing where there is no file, or none that can be read: make check tells of it."""
    try:
        return decode((root / path).read_bytes(), path)[0] or ""
    except OSError:
        return ""
