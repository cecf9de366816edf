"""Numbers take few letters in the index, and come back as they were."""

import pytest

from publishing.searching.packed import LAST, LEVELS, MORE, level, number, numbers, postings


def unpacked(text):
    """As the script reads them."""
    found, value = [], 0
    for letter in text:
        if letter in MORE:
            value = (value + MORE.index(letter)) * 32
        else:
            found.append(value + LAST.index(letter))
            value = 0
    return found


@pytest.mark.parametrize("value", [0, 1, 31, 32, 1023, 1024, 10**9])
def test_a_number_is_packed_so_that_it_can_be_read_back(value):
    assert unpacked(number(value)) == [value]
    assert unpacked(numbers([value, 7, value])) == [value, 7, value]


def test_no_sign_means_two_things():
    assert len({*LAST, *MORE, *LEVELS}) == 32 + 32 + 24
    assert {*LAST, *MORE, *LEVELS}.isdisjoint('"\\\n ')


def test_levels_keep_the_order_of_weights():
    levels = [level(weight / 100, 5.0) for weight in range(1, 501)]

    assert levels == sorted(levels)
    assert (levels[0], levels[-1]) == (0, len(LEVELS) - 1)
    assert postings({}, 1.0) == ""
