"""Small tables worked out on paper: what a reader can tell, what must be hidden, and how the approver is told."""

import pytest

from publishing.disclosure import bounds, given_away, hidden
from tests.disclosure.written import keys, ranges, unknown, written

TWO_BY_TWO = [
    "r12 = a2 + b10",
    "s20 = c11 + d9",
    "u13 = a2 + c11",
    "v19 = b10 + d9",
    "t32 = r12 + s20",
    "t32 = u13 + v19",
]


@pytest.mark.parametrize(
    ("lines", "answer"),
    [
        pytest.param(["27 = 12 + 9 + 4 + a"], "a 2..2", id="the-only-one-hidden"),
        pytest.param(["27 = 12 + 9 + a + b"], "a 0..6, b 0..6", id="two-hidden-in-a-row"),
        pytest.param(["a = 3 + 4"], "a 7..7", id="a-hidden-total-of-shown-parts"),
        pytest.param(["a = 3 + b"], "a 3.., b 0..", id="a-hidden-total-and-part"),
        pytest.param(["3 = a + b"], "a 0..3, b 0..3", id="whose-companion-is-a-hidden-nought"),
        pytest.param(["0 = a + b"], "a 0..0, b 0..0", id="parts-of-nobody"),
        pytest.param(["9 = a + b", "x = a + b"], "a 0..9, b 0..9, x 9..9", id="the-same-parts-in-two-measures"),
        pytest.param(["a = 10 + 20", "a = 27 + b"], "a 30..30, b 3..3", id="a-total-shared-by-two-measures"),
        pytest.param(["y = 10 + 20", "33 = y + c"], "c 3..3, y 30..30", id="this-year-from-two-running-totals"),
        pytest.param(
            ["12 = a + b", "20 = c + d", "13 = a + c", "19 = b + d"],
            "a 0..12, b 0..12, c 1..13, d 7..19",
            id="rows-and-columns",
        ),
        pytest.param(["5 = a + b", "6 = b + c", "7 = a + c"], "a 3..3, b 2..2, c 4..4", id="three-overlapping-groups"),
        pytest.param(
            ["10 = a + u", "10 = b + u", "t = a + b"], "a 0..10, b 0..10, t 0..20, u 0..10", id="twice-the-same-number"
        ),
        pytest.param(["5 = a + b", "5 = b + c", "5 = a + c"], "a 0..-1, b 0..-1, c 0..-1", id="only-halves-fit"),
        pytest.param(
            ["5 = a + b", "5 = b + c", "t = a + c", "5 = t + x"],
            "a 0..2, b 3..5, c 0..2, t 0..4, x 1..5",
            id="an-even-number-below-five",
        ),
        pytest.param(
            ["9 = a + b", "9 = b + c", "t = a + c", "t = 5 + x"],
            "a 3..9, b 0..6, c 3..9, t 6..18, x 1..13",
            id="an-even-number-above-five",
        ),
        pytest.param(["5 = 7 + a"], "a 0..-1", id="parts-greater-than-their-total"),
        pytest.param(["8 = 6 + a + b", "9 = b + 8"], "a 1..1, b 1..1", id="one-sum-opens-another"),
    ],
)
def test_what_a_reader_can_work_out_is_known_exactly(lines, answer):
    shown, sums = written(lines)

    assert bounds(shown, unknown(shown, sums), sums) == ranges(answer)


@pytest.mark.parametrize(
    ("lines", "threshold", "answer"),
    [
        pytest.param(["t20 = a8 + b12"], 5, "", id="nothing-is-small"),
        pytest.param(["t20 = a0 + b20"], 5, "", id="a-true-nought-is-shown"),
        pytest.param(["t23 = a12 + b9 + d2"], 5, "b d", id="the-smaller-neighbour-goes-with-it"),
        pytest.param(["t27 = a12 + b9 + c4 + d2"], 5, "c d", id="two-small-ones-hide-each-other"),
        pytest.param(["t8 = a6 + b1 + c1"], 5, "a b c", id="two-small-ones-are-not-enough"),
        pytest.param(["t4 = a4 + b0"], 5, "a b t", id="all-of-a-small-group"),
        pytest.param(["t4 = a1 + b3"], 5, "a b t", id="a-small-total"),
        pytest.param(["t30 = a3 + b0 + c27"], 5, "a c", id="a-nought-is-no-companion"),
        pytest.param(TWO_BY_TWO, 5, "a b c d", id="rows-and-columns"),
        pytest.param(["t30 = a3 + b12 + c15", "t30 = d10 + e20"], 5, "a b", id="a-total-shared-by-two-measures"),
        pytest.param(["t15 = a3 + b12", "s15 = a3 + b12"], 5, "a b", id="the-same-parts-in-two-measures"),
        pytest.param(["y30 = a10 + b20", "z33 = y30 + c3"], 5, "c z", id="a-total-where-it-is-the-cheapest"),
        pytest.param(["t28 = b12 + a12 + d4"], 5, "a d", id="a-tie-goes-by-name"),
        pytest.param(["t20 = a3 + b17"], 3, "", id="a-lower-threshold"),
        pytest.param(["t40 = a9 + b31"], 10, "a b", id="a-higher-threshold"),
    ],
)
def test_as_few_are_hidden_as_it_takes(lines, threshold, answer):
    counts, sums = written(lines)

    assert hidden(counts, sums, threshold) == keys(answer)


def test_what_others_have_published_stays_and_another_goes():
    counts, sums = written(["t23 = a12 + b9 + d2"])

    assert hidden(counts, sums, 5, fixed=keys("b")) == keys("a d")


def test_what_was_hidden_before_stays_hidden_and_is_protected():
    counts, sums = written(["t50 = a20 + b30"])

    assert hidden(counts, sums, 5, already=keys("a")) == keys("a b")


def test_a_number_that_the_file_never_had_is_protected_too():
    counts, sums = written(["t27 = a12 + b9 + c"])

    assert hidden(counts, sums, 5, already=keys("c")) == keys("b c")


def test_a_total_that_does_not_add_up_is_no_shelter():
    counts, sums = written(["t14 = a12 + d2 + e9"])
    chosen = hidden(counts, sums, 5)

    assert given_away({key: count for key, count in counts.items() if key not in chosen}, chosen, sums, 5) == []


def test_where_nothing_more_can_be_hidden_the_approver_is_told():
    counts, sums = written(["t14 = a12 + d2"])
    chosen = hidden(counts, sums, 5, fixed=keys("a t"))
    shown = {key: count for key, count in counts.items() if key not in chosen}

    assert [each.how for each in given_away(shown, chosen, sums, 5)] == ["t 14 - 12 = 2"]


@pytest.mark.parametrize(
    ("lines", "known", "how"),
    [
        pytest.param(["t27 = u12 + v9 + w4 + a"], {}, "t 27 - 12 - 9 - 4 = 2", id="a-row"),
        pytest.param(["t27 = u12 + v12 + a + b"], {}, "t 27 - 12 - 12 = 3, for this and 1 more that is hidden", id="two"),
        pytest.param(["a = u12 + v12"], {}, "a 12 + 12 = 24", id="a-total"),
        pytest.param(["5 = 7 + a"], {}, "the figures around a contradict each other: no number fits them all", id="wrong"),
        pytest.param(["5 = a + b", "6 = b + c", "7 = a + c"], {}, "a: several sums put together leave only 3", id="more"),
        pytest.param(["a = u12 + b"], {("a",): (13, 14)}, "a: a percentage or rate of a known base leaves only 13 to 14", id="a-rate"),
        pytest.param(["t9 = a"], {}, "t 9 = 9", id="the-whole"),
    ],
)  # fmt: skip
def test_the_approver_is_shown_the_very_sum(lines, known, how):
    shown, sums = written(lines)
    hidden_cells = unknown(shown, sums)

    assert how in [each.how for each in given_away(shown, hidden_cells, sums, 5, known)]


def test_a_hidden_number_that_is_also_shown_is_given_away():
    counts, sums = written(["t23 = a12 + b9 + d2"])

    assert [each.how for each in given_away(counts, keys("d"), sums, 5)] == ["d is shown: 2"]


def test_numbers_that_cannot_be_are_not_counted_as_possible():
    shown, sums = written(["8 = a + u", "8 = b + u", "t = a + b"])

    [even] = [each for each in given_away(shown, unknown(shown, sums), sums, 10) if each.key == ("t",)]

    assert even.how == "t: several sums put together rule out most numbers from 0 to 16"
