"""Dates that a calendar program follows by itself: one file of all, and one of each course."""

from collections.abc import Iterable, Mapping
from datetime import UTC, datetime, time, timedelta
from urllib.parse import urlsplit

from icalendar import Calendar
from icalendar import Event as Entry

from publishing.attachments.downloads import spoken_size
from publishing.downloads.offered import Download
from publishing.kinds import COURSE
from publishing.site import Site
from publishing.training.days import Day
from publishing.training.events import SESSION, Event
from publishing.training.london import NAME, london

ALL = f"{COURSE.folder}/dates.ics"
ONCE_A_DAY = timedelta(days=1)


def calendar_of(course: str) -> str:
    return f"{COURSE.folder}/{course}/dates.ics"


def calendar_files(site: Site, events: list[Event]) -> dict[str, bytes]:
    """Also of a course without a date, so that whoever follows it hears of the first one. No clock is asked."""
    if not site.training:
        return {}
    made = {ALL: _calendar(f"{site.board.short_name}: dates", events, site)}
    for one in site.training.courses:
        own = [event for event in events if event.course == one.id]
        made[calendar_of(one.id)] = _calendar(f"{site.board.short_name}: {one.name}", own, site)
    return made


def offered(address: str, made: Mapping[str, bytes]) -> Download | None:
    return Download(address, "ICS", spoken_size(len(made[address]))) if address in made else None


def _calendar(name: str, events: Iterable[Event], site: Site) -> bytes:
    calendar = Calendar()
    calendar.add("prodid", f"-//Candour//{site.board.name}//EN")
    calendar.add("version", "2.0")
    calendar.add("calscale", "GREGORIAN")
    calendar.add("x-wr-calname", name)
    calendar.add("x-wr-timezone", NAME)
    calendar.add("refresh-interval", ONCE_A_DAY, {"VALUE": "DURATION"})
    calendar.add_component(london())
    for event in events:
        for number, day in enumerate(event.days, start=1):
            calendar.add_component(_entry(event, day, number, site))
    made: bytes = calendar.to_ical()
    return made


def _entry(event: Event, day: Day, number: int, site: Site) -> Entry:
    """One for each day; its name says which of several it is."""
    entry = Entry()
    host = urlsplit(site.board.first_site or site.board.site).hostname  # which stays when the site moves
    entry.add("uid", f"{event.id}{f'.{number}' if number > 1 else ''}@{host}")
    entry.add("dtstamp", datetime.combine(event.changed, time(), UTC))
    entry.add("summary", _name(event, number))
    entry.add("dtstart", day.starts or day.date)
    if ends := day.ends if day.starts else day.date + timedelta(days=1):
        entry.add("dtend", ends)
    if event.where:
        entry.add("location", event.where)
    entry.add("description", _about(event, day))
    entry.add("url", site.board.site + _address(event))
    entry.add("categories", [event.kind])
    entry.add("status", "CANCELLED" if event.status == "cancelled" else "CONFIRMED")
    entry.add("transp", "OPAQUE" if day.starts and event.status != "cancelled" else "TRANSPARENT")
    return entry


def _name(event: Event, number: int) -> str:
    """Said in the name too, because some programs show nothing else."""
    of = f", day {number} of {len(event.days)}" if len(event.days) > 1 else ""
    said = f"{event.what}{of}"
    return f"Cancelled: {said}" if event.status == "cancelled" else f"{said} (full)" if event.status == "full" else said


def _about(event: Event, day: Day) -> str:
    lines = [event.says, f"Book a place: {event.book}" if event.book and not event.status else ""]
    if event.kind == SESSION and not day.starts:
        lines.append("The hours are not known.")
    elif event.kind == SESSION and not day.ends:
        lines.append("When it ends is not known.")
    lines += [f"Told in: {page.fields.title}" for page in event.told_in]
    return "\n".join(filter(None, lines)) or event.kind


def _address(event: Event) -> str:
    """Where a session stands with its course; of other dates, all dates."""
    at = event.page.address if event.page and event.kind == SESSION else f"{COURSE.folder}/dates/"
    return f"{at}#{event.anchor}"
