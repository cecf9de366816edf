"""Dates as people say them."""

from datetime import date


def spoken(day: date) -> str:
    """21 November 2026"""
    return f"{day.day} {day:%B %Y}"
