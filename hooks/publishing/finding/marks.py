"""A choice that a list is narrowed by is one character, because thousands of lines may carry it."""

from collections.abc import Iterator
from itertools import chain, count
from string import ascii_letters, digits

BEYOND_ASCII = 0xC0  # from here on Unicode has letters enough for any board


def marks() -> Iterator[str]:
    return chain(digits + ascii_letters, map(chr, count(BEYOND_ASCII)))
