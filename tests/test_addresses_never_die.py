"""Whatever people do to the pages, an address that was once public answers, or the site is not made and they are told."""

from collections import Counter
from datetime import timedelta
from random import Random

import pytest

from publishing.lasting.parts import OF_THE_SITE
from publishing.lasting.promised import with_new
from tests.addresses import Board, answers, made_or_told
from tests.changes_at_random import something_happens

SEQUENCES, STEPS, GROUPS = 500, 14, 10


def live(seed: int) -> Counter[str]:
    """One sequence: each state that is let through goes live and is promised; each that is not is told of."""
    dice, promised, seen = Random(seed), "", Counter[str]()
    board = before = Board()
    ever: set[tuple[str, str]] = set()
    for step in range(STEPS):
        site = board.site(promised)
        made, told = made_or_told(site)
        if told:
            seen["stopped"] += 1
            # Somebody puts it back, or goes on from there.
            board = before if dice.random() < 0.5 else board
        else:
            lost = sorted(one for one in ever if not answers(*one, made))
            assert lost == [], f"sequence {seed}, step {step}: nobody was told"
            public = {(page.address, part) for page in site.public for part in ["", *page.body.anchors]}
            ever |= public
            found = [f"{address}#{part}" if part else address for address, part in public if OF_THE_SITE not in part]
            promised, _ = with_new(promised, found, site.now.date())
            seen["live"] += 1
            seen["forwarding"] += any(page.forwards_to for page in made.values())
            seen["tombstones"] += bool(site.retired)
            before = board
            later(board, promised, seed)
        board = something_happens(board, dice)
    return seen


def later(board: Board, promised: str, seed: int) -> None:
    """Passing time alone stops nothing."""
    for days in (1, 30):
        then = Board(board.now + timedelta(days=days), board.pages, board.deleted, board.lines).site(promised)
        assert made_or_told(then)[1] == [], f"sequence {seed}, {days} days later"


@pytest.mark.parametrize("group", range(GROUPS))
def test_no_address_dies_without_somebody_being_told(group):
    size = SEQUENCES // GROUPS
    seen = sum((live(seed) for seed in range(group * size, (group + 1) * size)), Counter())

    assert all(seen[what] >= 5 for what in ("live", "stopped", "forwarding", "tombstones")), seen
