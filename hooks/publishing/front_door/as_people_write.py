"""A day or a minute as people write it, where it can mean only one: what to type is then said at once."""

import re

MONTHS = ("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec")
MONTH = r"(?P<month>jan|feb|mar|apr|may|june?|july?|aug|sept?|oct|nov|dec)[a-z]*\.?"
WEEKDAY = r"(?:(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?,?\s+)?"
DAY = re.compile(
    rf"{WEEKDAY}(?:(?P<day>\d\d?)(?:st|nd|rd|th)?\s+(?:of\s+)?{MONTH},?\s+(?P<year>\d{{4}})"
    rf"|(?P<year_first>\d{{4}})[-/.](?P<number>\d\d?)[-/.](?P<day_last>\d\d?)"
    r"|(?P<one>\d\d?)[-/. ](?P<other>\d\d?)[-/. ](?P<year_last>\d{4}))",
    re.IGNORECASE | re.ASCII,
)
DASHES = str.maketrans("‐‑‒–—−", "------")
TIME = re.compile(r"(?P<hour>\d\d?)(?:[:.](?P<minute>\d\d)(?::00)?)?\s*(?P<half>am|pm)?", re.IGNORECASE | re.ASCII)


def day_meant(text: str) -> str | None:
    """The day as it is typed; 5/3/2018 could be two, so nobody guesses, and 24/1/2018 can only be one."""
    found = DAY.fullmatch(text.strip().translate(DASHES))
    if not found:
        return None
    if found["year"]:
        return f"{found['year']}-{MONTHS.index(found['month'].lower()[:3]) + 1:02}-{int(found['day']):02}"
    if found["year_last"]:
        month, day = sorted((int(found["one"]), int(found["other"])))
        return f"{found['year_last']}-{month:02}-{day:02}" if 1 <= month <= 12 < day <= 31 else None
    return f"{found['year_first']}-{int(found['number']):02}-{int(found['day_last']):02}"


def minute_meant(text: str) -> str | None:
    """The day and the time as they are typed; a time of one figure needs am or pm to be one."""
    day, _, time = text.strip().replace("T", " ").rpartition(" ")
    if time.lower() in ("am", "pm"):
        day, _, figures = day.rpartition(" ")
        time = figures + time
    meant, found = day_meant(re.sub(r"(?:,|\s+at)$", "", day)), TIME.fullmatch(time)
    if not meant or not found or not (found["minute"] or found["half"]):
        return None
    hour = int(found["hour"]) % 12 if found["half"] else int(found["hour"])
    hour += 12 if (found["half"] or "").lower() == "pm" else 0
    return f"{meant} {hour:02}:{found['minute'] or '00'}" if hour < 24 else None
