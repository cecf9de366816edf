"""The addresses that a page gives further down, for links that only name them: [the law]: https://…"""

import re
from collections.abc import Iterator
from dataclasses import dataclass

from publishing.problems import Problem
from publishing.writing.body import Body

TITLE = r"\"[^\"\n]*\"|'[^'\n]*'|\([^()\n]*\)"
DEFINITION = re.compile(
    r"^(?:[ \t>]|[-*+:][ \t]|\d+\.[ \t]|\[\^[^\[\]\n]+\]:)*+\[(?!\^)(?P<id>[^\[\]\n]+)\]:[ ]*(?:\n[ ]*)?(?P<target>\S+)[ ]*+"
    rf"(?:(?:{TITLE})[ ]*+)?$(?:\n[ >]*(?P<below>{TITLE})[ ]*$)?",
    re.MULTILINE,
)


@dataclass(frozen=True)
class Definition:
    start: int
    end: int
    target: str
    target_start: int


def name_of(written: str) -> str:
    """How Markdown compares the names of such addresses."""
    return " ".join(written.split()).lower()


def definitions_in(body: Body) -> tuple[dict[str, Definition], list[Problem]]:
    """Each address by its name, and what is wrong with the lines that give them."""
    found: dict[str, Definition] = {}
    problems: list[Problem] = []
    for line in DEFINITION.finditer(body.marks) if "]:" in body.marks else ():
        target = body.text[line.start("target") : line.end("target")].removeprefix("<").removesuffix(">")
        at, id = line.start("id") - 1, name_of(line["id"])
        if id in found:
            problems.append(
                Problem(
                    body.place(at),
                    f"the address of '{id}' is also given on line {body.place(found[id].start).line}, and only one of the two would count. Give each its own name.",
                )
            )
        if line["below"]:
            problems.append(
                Problem(
                    body.place(line.start("below")),
                    "this line would vanish: directly under the address of a link it is taken for a part of it. Leave an empty line above it.",
                )
            )
        found[id] = Definition(at, line.end(), target, line.start("target"))
    return found, problems


def unused_problems(body: Body, definitions: dict[str, Definition], used: set[str]) -> Iterator[Problem]:
    """An address that no link names is a line that no reader sees."""
    for id, definition in definitions.items():
        if id not in used:
            yield Problem(
                body.place(definition.start),
                f"this line gives an address to '{id}', which no link uses, so it would vanish from the page. Delete it, or write \\[ if it is part of the text.",
            )
