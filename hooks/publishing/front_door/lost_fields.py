"""A page stays unread for as long as its writer thinks it does: no field is lost in a text, a remark or under the fields."""

import re
from collections.abc import Collection, Iterator
from functools import cache

from publishing.front_door.places import Places
from publishing.problems import Place, Problem
from publishing.writing.body import Body

YES_NO_OR_DAY = r"(?:true|false|yes|no|on|off|\d{4}-\d\d-\d\d[ \d:]*)"
HOLDS_BACK = re.compile(rf"^[ \t>#*-]*(draft|embargo)[*_]*[ \t]*[:=;：]?[ \t]*{YES_NO_OR_DAY}[ \t.*_]*$", re.I | re.M)
BETWEEN = re.compile(r"[ \t]*(?:#.*|-{3,}[ \t]*|$)")


@cache
def _field(names: frozenset[str]) -> re.Pattern[str]:
    """A line that starts with the name of a field, and has a colon after it or what only a field has."""
    either = "|".join(sorted(names))
    return re.compile(
        rf"(?P<start>[ \t]*(?P<remark>#[# \t]*)?)(?:- +)?[\"']?(?P<name>{either})[\"']?[ \t]*(?:[:：](?=[ \t]|$)|[ \t=;：:]+{YES_NO_OR_DAY}[ \t]*$)"
    )


def swallowed_problems(
    text: str, places: Places, names: Collection[str], told: Collection[int], remarks: bool
) -> Iterator[Problem]:
    """A line that looks like a field is read as one; remarks are judged in pages, where nothing else explains them."""
    fields = {place.line for place in places.keys.values()} | set(told)
    pattern = _field(frozenset(names))
    for number, line in enumerate(text.split("\n"), start=places.start.line):
        if number in fields or not (found := pattern.match(line)) or (found["remark"] and not remarks):
            continue
        place = Place(places.start.path, number, found.start("name") + 1)
        yield Problem(place, _swallowed(found["name"], bool(found["remark"])))


def _swallowed(name: str, remark: bool) -> str:
    if remark:
        return f"the # makes this line a remark, so '{name}' does not count. Delete the # if the field is meant, and the whole line if it is not."
    return f"'{name}' is read here as more words of the text above, so it does not count. Start the line where the other fields start, with a colon and a space after the name: {name}: …"


def fallen_problems(body: Body, names: Collection[str]) -> Iterator[Problem]:
    """The text does not begin with fields, and nothing in it asks to hold the page back."""
    said = set()
    pattern = _field(frozenset(names))
    for number, line in enumerate(body.prose_lines):
        if found := pattern.match(line):
            said.add(number)
            yield Problem(body.line_place(number, found.start("name") + 1), _fallen(found["name"]))
        elif not BETWEEN.match(line):
            break
    prose = body.prose.lower()
    if "draft" not in prose and "embargo" not in prose:
        return
    for found in HOLDS_BACK.finditer(body.prose):
        place = body.place(found.start(1))
        if place.line - body.first_line not in said:
            yield Problem(place, _fallen(found[1].lower()))


def _fallen(name: str) -> str:
    return f"'{name}' stands below the fields, so it would be printed and would not count. Move the line above the three hyphens (---) that close the fields, or delete it."
