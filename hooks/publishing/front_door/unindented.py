"""The lines under a name stand as lines of a group or of a list, or whoever typed them is told the very lines to type."""

import re
from collections import Counter

from publishing.front_door.grouped_lines import grouped
from publishing.front_door.groups import Shape
from publishing.front_door.listed_lines import listed
from publishing.front_door.showing import without_mailboxes
from publishing.problems import Place, Problem

NAME_ALONE = re.compile(r"(?P<name>[a-z_]+)[ \t]*:[ \t]*")
NAME_AT_THE_EDGE = re.compile(r"^([a-z_]+)[ \t]*:", re.MULTILINE)
LONGEST_SHOWN = 80
MOST_SHOWN = 6  # lines


def indented(text: str, path: str, first_line: int, shape: Shape) -> tuple[str, list[Problem]]:
    """The text with such lines put right, line for line, and what to tell the person."""
    lines, problems = text.split("\n"), []
    twice = [name for name, times in Counter(NAME_AT_THE_EDGE.findall(text)).items() if times > 1]
    for number, line in enumerate(lines):
        found = NAME_ALONE.fullmatch(line)
        if not found:
            continue
        name, below = found["name"], lines[number + 1 :]
        if name in shape.groups:
            why, moved = grouped(below, shape.groups[name], twice)
        elif name in shape.lists:
            why, moved = listed(below, shape.names)
        else:
            continue
        if why:
            lines[number + 1 : number + 1 + len(moved)] = moved
            problems.append(Problem(Place(path, first_line + number), _sentence(name, why, moved)))
    return "\n".join(lines), problems


def _sentence(name: str, why: str, moved: list[str]) -> str:
    shown = [f"'{_short(line)}'" for line in moved if line.strip()]
    more = " and so on" if len(shown) > MOST_SHOWN else ""
    return f"the lines below {name}: {why}. Write, each on a line of its own: {' and '.join(shown[:MOST_SHOWN])}{more}"


def _short(line: str) -> str:
    text = without_mailboxes(line.rstrip())
    return text if len(text) <= LONGEST_SHOWN else f"{text[: LONGEST_SHOWN - 1]}…"
