"""The fields of a group stand under its name, each with the spaces and the hyphen it needs."""

import re
from collections.abc import Collection, Iterator
from itertools import pairwise

from publishing.front_door.groups import Inside

FIELD = re.compile(
    r"(?P<indent> *)(?P<hyphen>-[ ]*)?(?P<rest>(?P<name>[a-z_]+)[ \t]*(?::(?:[ \t]+(?P<value>.*))?|[:;=；：](?!//)[ \t]*\S.*))"
)
Line = re.Match[str] | str  # a field of the group, or what goes on from the one above


def grouped(below: list[str], inside: Inside, twice: Collection[str]) -> tuple[str, list[str]]:
    """What is wrong with the lines that belong to the group, if anything, and the same as they should be.

    A title or a date can be the page's own: one at the edge is the group's only where another one is there too.
    """
    own = list(_own_lines(below, inside.names & (inside.strange | set(twice)), inside.names))
    fields = [line for line in own if not isinstance(line, str)]
    if any((one["value"] or "").startswith(("|", ">")) for one in fields):
        return "", []  # what follows is text, and may look like anything
    return _what_is_wrong(fields, inside), list(_moved(own, inside))


def _own_lines(below: list[str], at_the_edge: Collection[str], names: Collection[str]) -> Iterator[Line]:
    """The lines that follow and have a name of the group, with those that are indented under them."""
    for line in below:
        found = FIELD.fullmatch(line)
        starts_an_item = found is not None and found["indent"] and found["hyphen"]  # also with a slip in its name
        if found and (
            starts_an_item or found["name"] in (names if found["indent"] or found["hyphen"] else at_the_edge)
        ):
            yield found
        elif line.startswith((" ", "\t")):
            yield line
        else:
            return


def _what_is_wrong(fields: list[re.Match[str]], inside: Inside) -> str:
    at_the_edge = [one for one in fields if not one["indent"] and not one["hyphen"]]
    if any(one["name"] in inside.strange for one in at_the_edge) or (at_the_edge and _hyphens_at_the_edge(fields)):
        return "belong to it, so they need spaces in front"
    if _each_has_a_hyphen(fields, inside):
        return "belong to one item, so only the first of its lines has a hyphen"
    no_space = any(one["hyphen"] == "-" for one in fields)
    if fields and inside.several and (no_space or (not fields[0]["hyphen"] and not at_the_edge)):
        return "are items of a list, so each item starts with a hyphen and a space"
    if not inside.several and any(one["hyphen"] for one in fields):
        return "are one group and no list, so they have no hyphens"
    if len({one.start("name") for one in fields}) > 1 and not at_the_edge:
        return "belong together, so they start in one column"
    return ""


def _each_has_a_hyphen(fields: list[re.Match[str]], inside: Inside) -> bool:
    """Every field stands as an item of its own, and none is like the one above it."""
    pairs = list(pairwise(fields))
    return (
        inside.several
        and bool(pairs)
        and all(one["hyphen"] and one["name"] in inside.names for one in fields)
        and all(one["name"] != other["name"] for one, other in pairs)
    )


def _hyphens_at_the_edge(fields: list[re.Match[str]]) -> bool:
    return any(one["hyphen"] and not one["indent"] for one in fields)


def _moved(own: list[Line], inside: Inside) -> Iterator[str]:
    """Two spaces before each line, and in a list a hyphen where the next item starts."""
    seen = set[str]()
    hyphens_say = not _each_has_a_hyphen([line for line in own if not isinstance(line, str)], inside)
    for line in own:
        if isinstance(line, str):
            yield f"      {line.lstrip()}"
        elif not inside.several:
            yield f"  {line['rest']}"
        else:
            starts = not seen or (hyphens_say and line["hyphen"] is not None) or line["name"] in seen
            seen = {line["name"]} if starts else seen | {line["name"]}
            yield f"  {'- ' if starts else '  '}{line['rest']}"
