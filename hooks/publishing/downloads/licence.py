"""What may be done with the figures, said in every file that leaves the site."""

from publishing.board import Board
from publishing.downloads.exact_json import Told

FILE = "licence.txt"


def licence(board: Board) -> dict[str, Told] | None:
    """As a data package names it: a name that everyone knows, or a path, which is the file beside the figures."""
    said = board.licence
    if said is None:
        return None
    known = {"name": said.name} if said.name else {}
    return {**known, "path": said.address or FILE, "title": said.title, "says": said.says}


def licence_text(board: Board) -> bytes | None:
    """The same in words, for who carries the files away."""
    said = board.licence
    if said is None:
        return None
    lines = [said.title, "", said.says, *filter(None, [said.address])]
    return "\n".join([*lines, "", f"{board.name}, {board.site}", *filter(None, [board.demonstration]), ""]).encode()
