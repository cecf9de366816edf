"""The marks of a scale can be read at a glance: 1, 2 or 5 and noughts, evenly spaced, zero among them."""

from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from publishing.charts.scale import MOST_TICKS, scale, written

AMOUNTS = st.lists(st.decimals(-(10**9), 10**9, places=3), min_size=1, max_size=12).map(tuple)


@given(AMOUNTS, st.integers(2, MOST_TICKS), st.booleans())
def test_every_tick_is_a_round_number_and_zero_is_one_of_them(amounts, most, is_tight):
    made = scale(amounts, most, is_tight=is_tight)

    steps = {after - before for before, after in zip(made.ticks, made.ticks[1:], strict=False)}
    assert len(steps) == 1
    assert steps.pop().normalize().as_tuple().digits in {(1,), (2,), (5,)}
    assert 0 in made.ticks


@given(AMOUNTS, st.booleans())
def test_every_amount_has_a_place_between_the_ends(amounts, is_tight):
    made = scale(amounts, is_tight=is_tight)

    assert all(0 <= made.share(amount) <= 100 for amount in (*amounts, *made.ticks))


@given(AMOUNTS)
def test_there_are_never_more_ticks_than_can_be_read(amounts):
    assert 2 <= len(scale(amounts).ticks) <= MOST_TICKS
    assert 2 <= len(scale(amounts, is_tight=True).ticks) <= MOST_TICKS


@given(st.lists(st.integers(0, 10**9), min_size=1, max_size=12))
def test_what_comes_whole_is_not_divided(amounts):
    ticks = scale(tuple(map(Decimal, amounts))).ticks

    assert all(tick == int(tick) for tick in ticks)


@pytest.mark.parametrize(
    ("amounts", "ticks"),
    [
        (("0",), "0 1"),
        (("1",), "0 1"),
        (("1", "1000000"), "0 200000 400000 600000 800000 1000000"),
        (("-8", "20"), "-10 0 10 20"),
        (("-43000", "-1200"), "-50000 -40000 -30000 -20000 -10000 0"),
        (("0.03",), "0.00 0.01 0.02 0.03"),
    ],
)
def test_scales_that_a_person_would_draw(amounts, ticks):
    assert scale(tuple(map(Decimal, amounts))).ticks == tuple(map(Decimal, ticks.split()))


@pytest.mark.parametrize(
    ("tick", "unit", "said"),
    [
        ("1000000", "children", "1,000,000"),
        ("-0.50", "rate", "-0.5"),
        ("2000", "£", "£2,000"),
        ("-2000", "£ a year", "-£2,000"),
        ("50", "% of plans", "50%"),
        ("100", "children", "100"),
        ("1E+2", "children", "100"),
    ],
)
def test_a_tick_is_written_as_the_british_do(tick, unit, said):
    assert written(Decimal(tick), unit) == said
