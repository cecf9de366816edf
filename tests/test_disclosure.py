"""No small number gives a child away: a thousand linked tables are attacked by a reader who tries every number."""

import os
import subprocess
import sys

import pytest

from publishing.disclosure import Key, bounds, given_away, hidden, hiding
from tests.disclosure.made_up import Tables, linked_pair
from tests.disclosure.trying_out import Reader
from tests.project import ROOT

THRESHOLD = 5
CEILING = 400
TABLES = 1_000


def shown_after(tables: Tables) -> tuple[dict[Key, int], frozenset[Key]]:
    counts, sums = tables
    chosen = hidden(counts, sums, THRESHOLD)
    return {key: count for key, count in counts.items() if key not in chosen}, chosen


def found_by_trying(tables: Tables) -> list[Key]:
    """The hidden numbers for which a reader is left with too few."""
    shown, chosen = shown_after(tables)
    reader = Reader(shown, chosen, tables[1], CEILING)
    return [key for key in sorted(chosen) if not reader.at_least(key, THRESHOLD)]


@pytest.mark.slow
def test_no_hidden_number_of_a_thousand_linked_tables_can_be_found():
    assert {seed: found for seed in range(TABLES) if (found := found_by_trying(linked_pair(seed)))} == {}


@pytest.mark.slow
def test_our_own_attack_finds_none_either():
    attacked = ((seed, linked_pair(seed)) for seed in range(TABLES))

    assert [seed for seed, each in attacked if given_away(*shown_after(each), each[1], THRESHOLD)] == []


def test_without_companions_most_tables_give_a_number_away(monkeypatch):
    monkeypatch.setattr(hiding, "_companions", lambda *_: set())
    monkeypatch.setattr(hiding, "_as_many_as_it_takes", lambda *_: set())
    tables = [linked_pair(seed) for seed in range(200)]
    with_small = [each for each in tables if shown_after(each)[1]]

    assert sum(bool(found_by_trying(each)) for each in with_small) > len(with_small) * 0.8


def test_without_companions_our_own_attack_finds_what_the_other_finds(monkeypatch):
    monkeypatch.setattr(hiding, "_companions", lambda *_: set())
    monkeypatch.setattr(hiding, "_as_many_as_it_takes", lambda *_: set())
    tables = [linked_pair(seed) for seed in range(200)]

    assert [
        [each.key for each in given_away(*shown_after(one), one[1], THRESHOLD)] == found_by_trying(one)
        for one in tables
    ] == [True] * 200


@pytest.mark.parametrize("seed", range(40))
def test_the_least_and_the_most_are_those_that_trying_finds(seed):
    counts, sums = linked_pair(seed)
    cells = sorted(key for key in counts if "all" not in key)[:7]
    shown = {key: count for key, count in counts.items() if key not in cells}
    reader = Reader(shown, cells, sums, CEILING)
    tried = {key: list(reader.possible(key)) for key in cells}

    assert bounds(shown, cells, sums) == {key: (each[0], each[-1]) for key, each in tried.items()}


ANOTHER = """
from tests.disclosure.made_up import linked_pair
from publishing.disclosure import hidden
print([sorted(hidden(*linked_pair(seed), 5)) for seed in range(20)])
"""


def test_another_computer_hides_the_same_numbers():
    runs = {
        subprocess.run(
            [sys.executable, "-c", ANOTHER],
            cwd=ROOT,
            env={**os.environ, "PYTHONPATH": "hooks", "PYTHONHASHSEED": seed},
            text=True,
            capture_output=True,
            check=True,
        ).stdout
        for seed in ("1", "2", "3")
    }

    assert len(runs) == 1
