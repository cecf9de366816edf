"""Each field has a line of its own, or whoever typed two on one is told the lines to type."""

import re
from collections.abc import Collection

from publishing.front_door.groups import Shape
from publishing.front_door.showing import without_mailboxes
from publishing.problems import Place, Problem

FIELD = re.compile(r"(?P<name>[a-z_]+):[ \t]+(?P<rest>[^\s\"'|>].*)")
BETWEEN = re.compile(r"[ \t]*[,;]?[ \t]+(?P<name>[a-z_]+):[ \t]+(?=\S)")
LONGEST_SHOWN = 80


def apart(text: str, path: str, first_line: int, shape: Shape) -> tuple[str, list[Problem], frozenset[str]]:
    """The text with the first field alone on such a line, what to tell the person, and the fields behind it."""
    lines, problems, lost = text.split("\n"), list[Problem](), set[str]()
    there = {line.partition(":")[0] for line in lines}
    for number, line in enumerate(lines):
        found = FIELD.fullmatch(line)
        if not found or found["name"] not in shape.names:
            continue
        place = Place(path, first_line + number)
        if (group := shape.groups.get(found["name"])) and (inside := _fields(found["rest"], group.names)):
            first = "  - " if group.several else "  "
            typed = [
                f"{'    ' if at and group.several else '  ' if at else first}{one}" for at, one in enumerate(inside)
            ]
            problems.append(
                Problem(
                    place,
                    f"the fields of {found['name']} stand on lines of their own. Leave {found['name']}: alone on its line, and write under it {_listed(typed)}",
                )
            )
            lines[number] = f"{found['name']}: {_in_one(inside, group.several)}"
        elif len(several := _fields(line, shape.names - (there - {found["name"]}))) > 1:
            problems.append(
                Problem(place, f"two fields stand on one line. Write each on a line of its own: {_listed(several)}")
            )
            lines[number] = several[0]
            lost |= {one.partition(":")[0] for one in several[1:]}
    return "\n".join(lines), problems, frozenset(lost)


def _fields(written: str, names: Collection[str]) -> list[str]:
    """The fields one after the other, where it begins with one; a comma in words parts nothing."""
    if written.partition(":")[0] not in names or ": " not in written:
        return []
    ends = [found for found in BETWEEN.finditer(written) if found["name"] in names]
    starts = [0, *(found.start("name") for found in ends)]
    return [
        written[start:end].rstrip(" \t,;")
        for start, end in zip(starts, [*(found.start() for found in ends), None], strict=True)
    ]


def _in_one(inside: list[str], several: bool) -> str:
    quoted = (
        f'{name}: "{words.strip().replace(chr(34), chr(39))}"'
        for name, _, words in (one.partition(":") for one in inside)
    )
    group = f"{{{', '.join(quoted)}}}"
    return f"[{group}]" if several else group


def _listed(lines: list[str]) -> str:
    return " and ".join(f"'{without_mailboxes(line)[:LONGEST_SHOWN]}'" for line in lines)
