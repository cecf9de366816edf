"""When a period begins and ends, as days that every program can sort."""

from datetime import date, timedelta

from publishing.measures.periods import Period


def first_day(period: Period) -> date:
    return _day(period.begins, period.day or 1)


def last_day(period: Period) -> date:
    """The day itself, or the last one before the next period."""
    return first_day(period) if period.day else _day(period.ends, 1) - timedelta(days=1)


def _day(months: int, day: int) -> date:
    return date(months // 12, months % 12 + 1, day)
