"""Whatever the tables are: what is shown stays as it was, what was hidden stays hidden, and the order of a file means nothing."""

from collections.abc import Iterator
from random import Random

from hypothesis import given, settings
from hypothesis import strategies as st

from publishing.disclosure import Key, Sum, bounds, given_away, hidden
from tests.disclosure.made_up import Tables, linked_pair, two_way
from tests.disclosure.trying_out import Reader

thresholds = st.integers(2, 10)
tables = st.integers(0, 100_000).map(linked_pair)
one_table = st.integers(1, 4).flatmap(
    lambda across: st.lists(st.lists(st.integers(0, 12), min_size=across, max_size=across), min_size=1, max_size=4)
)
few = settings(max_examples=100, deadline=None)


@st.composite
def tangled(draw: st.DrawFn) -> tuple[dict[Key, int], list[Sum], set[Key]]:
    """Sums over any cells in any way, as no sensible table has them, with some cells hidden."""
    cells = [(f"cell {at}",) for at in range(draw(st.integers(3, 6)))]
    counts = {key: draw(st.integers(0, 5)) for key in cells}
    sums = []
    for at in range(draw(st.integers(2, 4))):
        parts = tuple(draw(st.lists(st.sampled_from(cells), min_size=2, max_size=3, unique=True)))
        counts[(f"total {at}",)] = sum(counts[part] for part in parts)
        sums.append(Sum((f"total {at}",), parts))
    return counts, sums, {*cells, *draw(st.sets(st.sampled_from(sorted(set(counts) - set(cells))), max_size=1))}


def without(counts: dict[Key, int], cells: frozenset[Key] | set[Key]) -> dict[Key, int]:
    return {key: count for key, count in counts.items() if key not in cells}


def shuffled(made: Tables, seed: int) -> Tables:
    chance = Random(seed)
    counts, sums = list(made[0].items()), [Sum(each.total, each.parts[::-1]) for each in made[1]]
    chance.shuffle(counts)
    chance.shuffle(sums)
    return dict(counts), sums


def small(counts: dict[Key, int], threshold: int) -> Iterator[Key]:
    return (key for key, count in counts.items() if 0 < count < threshold)


@few
@given(tables, thresholds)
def test_every_small_number_is_hidden(made, threshold):
    assert hidden(*made, threshold) >= set(small(made[0], threshold))


@few
@given(tables, thresholds)
def test_what_is_hidden_cannot_be_worked_out(made, threshold):
    counts, sums = made
    chosen = hidden(counts, sums, threshold)

    assert given_away(without(counts, chosen), chosen, sums, threshold) == []


@few
@given(tables, thresholds)
def test_no_number_is_hidden_without_need(made, threshold):
    counts, sums = made
    chosen = hidden(counts, sums, threshold)
    must = hidden(counts, [], threshold) | {part for each in sums for part in each.parts if not counts[part]}
    shown_again = [chosen - {key} for key in sorted(chosen - must)]

    assert all(given_away(without(counts, fewer), fewer, sums, threshold) for fewer in shown_again)


@few
@given(tables, thresholds)
def test_the_counts_are_left_as_they_were(made, threshold):
    before = dict(made[0])
    hidden(*made, threshold)

    assert made[0] == before


@few
@given(tables, thresholds, st.integers(0, 99))
def test_the_order_of_a_file_means_nothing(made, threshold, seed):
    assert hidden(*shuffled(made, seed), threshold) == hidden(*made, threshold)


@few
@given(tables, thresholds, st.randoms(use_true_random=False))
def test_what_was_hidden_stays_hidden(made, threshold, chance):
    before = set(chance.sample(sorted(made[0]), 2))

    assert hidden(*made, threshold, already=before) >= before


@few
@given(tables, thresholds)
def test_a_second_look_hides_nothing_more(made, threshold):
    chosen = hidden(*made, threshold)

    assert hidden(*made, threshold, already=chosen) == chosen


@few
@given(tables, thresholds, st.randoms(use_true_random=False))
def test_what_is_fixed_is_never_hidden(made, threshold, chance):
    fixed = set(chance.sample(sorted(made[0]), 3))

    assert fixed.isdisjoint(hidden(*made, threshold, fixed=fixed))


@few
@given(one_table)
def test_the_true_number_is_always_among_those_that_are_possible(values):
    counts, sums = two_way("table", values)
    chosen = hidden(counts, sums, 5)
    found = bounds(without(counts, chosen), chosen, sums)

    assert all(least <= counts[key] and (most is None or counts[key] <= most) for key, (least, most) in found.items())


@settings(max_examples=400, deadline=None)
@given(tangled())
def test_however_sums_are_tangled_the_range_is_exact(made):
    counts, sums, cells = made
    shown = without(counts, cells)
    reader = Reader(shown, cells, sums, 60)
    found = bounds(shown, cells, sums)
    limited = [key for key in sorted(cells) if found[key][1] is not None]
    tried = {key: list(reader.possible(key)) for key in limited}

    assert {key: found[key] for key in limited} == {key: (each[0], each[-1]) for key, each in tried.items()}


@settings(max_examples=400, deadline=None)
@given(tangled(), st.data())
def test_what_is_known_from_elsewhere_is_added_exactly(made, data):
    counts, sums, cells = made
    shown = without(counts, cells)
    told = data.draw(st.sets(st.sampled_from(sorted(cells)), min_size=1, max_size=3))
    known = {
        key: (max(0, counts[key] - data.draw(st.integers(0, 2))), counts[key] + data.draw(st.integers(0, 2)))
        for key in sorted(told)
    }
    reader = Reader(shown, cells, sums, 60, known)
    found = bounds(shown, cells, sums, known)
    limited = [key for key in sorted(cells) if found[key][1] is not None]
    tried = {key: list(reader.possible(key)) for key in limited}

    assert {key: found[key] for key in limited} == {key: (each[0], each[-1]) for key, each in tried.items()}


@settings(max_examples=400, deadline=None)
@given(tangled())
def test_however_sums_are_tangled_too_few_possible_numbers_are_told(made):
    counts, sums, cells = made
    shown = without(counts, cells)
    reader = Reader(shown, cells, sums, 60)

    assert [each.key for each in given_away(shown, cells, sums, 4)] == [
        key for key in sorted(cells) if not reader.at_least(key, 4)
    ]
