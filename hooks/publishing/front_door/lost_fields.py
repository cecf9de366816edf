"""A page stays unread for as long as its writer thinks it does: no field is lost in a text, a remark or under the fields."""

import re
from collections.abc import Collection, Iterable, Iterator
from dataclasses import dataclass
from functools import cache

from publishing.front_door.places import Places
from publishing.problems import Place, Problem
from publishing.writing.body import Body

YES_NO_OR_DAY = r"(?:true|false|yes|no|on|off|\d{4}-\d\d-\d\d[ \d:]*)"
HOLDS_BACK = re.compile(rf"^[ \t>#*-]*(draft|embargo)[*_]*[ \t]*[:=;：]?[ \t]*{YES_NO_OR_DAY}[ \t.*_]*$", re.I | re.M)
BETWEEN = re.compile(r"[ \t]*(?:#.*|-{3,}[ \t]*|$)")
UNDER_A_FIELD = re.compile(r" +\S|- ")


@dataclass(frozen=True)
class Lost:
    """Fields that stand where they do not count, and what is said of them."""

    names: tuple[str, ...]
    problem: Problem
    lines: frozenset[int] = frozenset()  # of the text under the fields, counted from 0


@cache
def _field(names: frozenset[str]) -> re.Pattern[str]:
    """A line that starts with the name of a field, and has a colon after it or what only a field has."""
    either = "|".join(sorted(names))
    return re.compile(
        rf"(?P<start>[ \t]*(?P<remark>#[# \t]*)?)(?:- +)?[\"']?(?P<name>{either})[\"']?[ \t]*(?:[:：](?=[ \t]|$)|[ \t=;：:]+{YES_NO_OR_DAY}[ \t]*$)"
    )


def swallowed(
    text: str, places: Places, names: Collection[str], told: Collection[int], remarks: bool
) -> Iterator[Lost]:
    """A line that looks like a field is read as one; remarks are judged in pages, where nothing else explains them."""
    fields = {line for line, _ in places.keys.values()} | set(told)
    pattern = _field(frozenset(names))
    for number, line in enumerate(text.split("\n"), start=places.start.line):
        if number in fields or not (found := pattern.match(line)) or (found["remark"] and not remarks):
            continue
        place = Place(places.start.path, number, found.start("name") + 1)
        yield Lost((found["name"],), Problem(place, _swallowed(found["name"], bool(found["remark"]))))


def _swallowed(name: str, remark: bool) -> str:
    if remark:
        return f"the # makes this line a remark, so '{name}' does not count. Delete the # if the field is meant, and the whole line if it is not."
    return f"'{name}' is read here as more words of the text above, so it does not count. Start the line where the other fields start, with a colon and a space after the name: {name}: …"


def fallen(body: Body, names: Collection[str]) -> Iterator[Lost]:
    """The text does not begin with fields, and nothing in it asks to hold the page back."""
    at_the_top = list(_at_the_top(body, _field(frozenset(names))))
    said = frozenset(line for line, _ in at_the_top)
    starts = [(line, found) for line, found in at_the_top if found]
    if starts:
        line, first = starts[0]
        several = tuple(dict.fromkeys(found["name"] for _, found in starts))
        yield Lost(several, Problem(body.line_place(line, first.start("name") + 1), _fallen(several)), said)
    prose = body.prose.lower()
    if "draft" not in prose and "embargo" not in prose:
        return
    for found in HOLDS_BACK.finditer(body.prose):
        place = body.place(found.start(1))
        if place.line - body.first_line not in said:
            yield Lost((found[1].lower(),), Problem(place, _fallen((found[1].lower(),))))


def _at_the_top(body: Body, field: re.Pattern[str]) -> Iterator[tuple[int, re.Match[str] | None]]:
    """The lines of the fields that the text begins with; what is indented under one belongs to it."""
    inside = False
    for number, line in enumerate(body.prose_lines):
        found = field.match(line)
        inside = inside or found is not None
        if found or (inside and UNDER_A_FIELD.match(line)):
            yield number, found
        elif not BETWEEN.match(line):
            return


def without(body: Body, lost: Iterable[Lost]) -> Body:
    """The text with its lost fields kept from the rules of writing, so that nothing more is said of them."""
    lines = frozenset[int]().union(*(one.lines for one in lost))
    if not lines:
        return body
    left = (" " * len(line) if number in lines else line for number, line in enumerate(body.text.split("\n")))
    found = Body(body.path, body.first_line, "\n".join(left))
    found.text = body.text
    return found


def _fallen(names: tuple[str, ...]) -> str:
    listed = ", ".join(f"'{name}'" for name in names)
    if len(names) == 1:
        return f"{listed} stands below the fields, so it would be printed and would not count. Move the line above the three hyphens (---) that close the fields, or delete it."
    return f"{listed} stand below the fields, so they would be printed and would not count. Move their lines above the three hyphens (---) that close the fields, or delete them."
