"""A rounded percentage or rate says of a count exactly what it says, no more and no less."""

from decimal import ROUND_HALF_UP, Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from publishing.disclosure import already_known


@pytest.mark.parametrize(
    ("percent", "base", "decimals", "per", "known"),
    [
        pytest.param("50", 8, 0, 100, (4, 4), id="half-of-eight"),
        pytest.param("33", 12, 0, 100, (4, 4), id="a-third-of-twelve"),
        pytest.param("1", 1000, 0, 100, (5, 14), id="one-in-a-hundred-of-a-thousand"),
        pytest.param("0", 400, 0, 100, (0, 1), id="nobody-or-one"),
        pytest.param("100", 400, 0, 100, (398, 400), id="never-more-than-the-base"),
        pytest.param("0.4", 1000, 1, 100, (4, 4), id="one-decimal"),
        pytest.param("12", 8, 0, 100, (1, 1), id="a-half-that-went-down"),
        pytest.param("13", 8, 0, 100, (1, 1), id="a-half-that-went-up"),
        pytest.param("45.6", 41_000, 1, 10_000, (187, 187), id="a-rate-per-ten-thousand"),
        pytest.param("2", 20_000, 0, 10_000, (3, 4), id="a-rate-that-rounds"),
        pytest.param("7", 0, 0, 100, (0, 0), id="of-nobody"),
    ],
)
def test_a_rounded_figure_says_this_of_the_count(percent, base, decimals, per, known):
    assert already_known(Decimal(percent), base, decimals, per) == known


def test_a_percentage_that_no_count_gives_leaves_nothing():
    least, most = already_known(Decimal(3), 10, 0)

    assert most < least


@given(st.integers(1, 3_000).flatmap(lambda base: st.tuples(st.integers(0, base), st.just(base))), st.integers(0, 2))
def test_the_range_is_all_the_counts_that_round_to_it(count_and_base, decimals):
    count, base = count_and_base
    unit = Decimal(1).scaleb(-decimals)

    def rounded(number: int) -> Decimal:
        return (Decimal(number) * 100 / base).quantize(unit, ROUND_HALF_UP)

    same = [number for number in range(base + 1) if rounded(number) == rounded(count)]

    assert already_known(rounded(count), base, decimals) == (same[0], same[-1])
