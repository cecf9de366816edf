"""What people do to the pages of a board, at random: rename, move, delete, restore, retitle, and let time pass."""

from copy import deepcopy
from datetime import timedelta
from random import Random

from tests.addresses import Board, Written

NAMES = ("one", "two", "three", "about/index", "about/one", "about/two")


def something_happens(board: Board, dice: Random) -> Board:
    """Somebody does one thing, with or without thinking of the address."""
    after = deepcopy(board)
    dice.choice((_rename, _rename, _delete, _restore, _retitle, _reword, _write, _line, _line, _life, _life, _time))(
        after, dice
    )
    return after


def _some(board: Board, dice: Random) -> str:
    return dice.choice(sorted(board.pages))


def _free(board: Board, dice: Random) -> str:
    return dice.choice(sorted({*NAMES} - board.pages.keys()) or ["four"])


def _rename(board: Board, dice: Random) -> None:
    name, to = _some(board, dice), _free(board, dice)
    if name == "index":
        return
    page = board.pages.pop(name)
    if dice.random() < 0.7:
        page.old = (*page.old, f"/{name.removesuffix('index').rstrip('/')}/")
    page.old = tuple(one for one in page.old if one != f"/{to}/") if dice.random() < 0.7 else page.old
    board.pages[to] = page


def _delete(board: Board, dice: Random) -> None:
    name = _some(board, dice)
    if name != "index":
        board.deleted[name] = board.pages.pop(name)


def _restore(board: Board, dice: Random) -> None:
    if board.deleted:
        name = dice.choice(sorted(board.deleted))
        board.pages[name] = board.deleted.pop(name)


def _retitle(board: Board, dice: Random) -> None:
    board.pages[_some(board, dice)].title = f"Title {dice.randrange(9)}"


def _reword(board: Board, dice: Random) -> None:
    name = _some(board, dice)
    new, old = f"heading-{dice.randrange(9)}", board.pages[name].headings[0]
    board.pages[name].headings = (new, *board.pages[name].headings[1:])
    if dice.random() < 0.5:
        address = name.removesuffix("index")
        board.lines.append(f"  - {{old: '/{address}#{old}', new: '/{address}#{new}'}}")


def _write(board: Board, dice: Random) -> None:
    board.pages.setdefault(_free(board, dice), Written())


def _line(board: Board, dice: Random) -> None:
    """A way from anywhere to anywhere, a circle too; or one less."""
    if board.lines and dice.random() < 0.3:
        board.lines.remove(dice.choice(board.lines))
    else:
        gone = sorted(board.deleted) or list(NAMES)
        old, new = dice.choice([*gone, *NAMES]), dice.choice([*sorted(board.pages), *NAMES])
        board.lines.append(f"  - {{old: /{old.removesuffix('/index')}/, new: {new}.md}}")


def _life(board: Board, dice: Random) -> None:
    name = _some(board, dice)
    day = (board.now + timedelta(days=dice.randrange(-12, 8))).date()
    ends = (f"retain_until: {day}", "afterwards: It is kept elsewhere.")
    lines = dice.choice([(), ends, ends, ends, ("draft: true",), (f"embargo: {day} 09:30",)])
    board.pages[name].more = () if name == "index" else lines


def _time(board: Board, dice: Random) -> None:
    board.now += timedelta(days=dice.randrange(1, 15))
