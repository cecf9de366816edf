"""When London's clocks change, written into each calendar: whoever opens it elsewhere is told the right hour too."""

from datetime import datetime, timedelta

from icalendar import Timezone, TimezoneDaylight, TimezoneStandard

NAME = "Europe/London"
LAST_SUNDAY = "-1SU"
GMT, BST = timedelta(0), timedelta(hours=1)


def london() -> Timezone:
    """By the rule of today, which has held since October 1996; a test compares it with the list of time zones."""
    zone = Timezone()
    zone.add("tzid", NAME)
    zone.add_component(_change(TimezoneDaylight(), datetime(1997, 3, 30, 1), 3, GMT, BST, "BST"))
    zone.add_component(_change(TimezoneStandard(), datetime(1996, 10, 27, 2), 10, BST, GMT, "GMT"))
    return zone


def _change(
    part: TimezoneDaylight | TimezoneStandard,
    first: datetime,
    month: int,
    before: timedelta,
    after: timedelta,
    name: str,
) -> TimezoneDaylight | TimezoneStandard:
    part.add("dtstart", first)
    part.add("rrule", {"freq": "yearly", "bymonth": month, "byday": LAST_SUNDAY})
    part.add("tzoffsetfrom", before)
    part.add("tzoffsetto", after)
    part.add("tzname", name)
    return part
