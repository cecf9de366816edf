"""Dates and names as people say them."""

from collections.abc import Sequence
from datetime import date


def spoken(day: date) -> str:
    """21 November 2026"""
    return f"{day.day} {day:%B %Y}"


def listed(names: Sequence[str]) -> str:
    """Robin, Sam and Alex"""
    return " and ".join(filter(None, (", ".join(names[:-1]), *names[-1:])))


def counted(number: int, one: str) -> str:
    """1 date, 2 dates"""
    return f"{number:,} {one}{'' if number == 1 else 's'}"
