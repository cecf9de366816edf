"""A box that stands out has a kind that the site can show, and its words inside."""

import re
from collections.abc import Iterator

from publishing.nearest import suggestion
from publishing.problems import Problem
from publishing.writing.body import Body

KINDS = ("note", "tip", "warning", "danger", "quote")
BOX = re.compile(r"!!![ ]?(?P<kind>[\w-]+)(?:[ ]+\"[^\"]*\")?[ ]*")
OPENING = re.compile(r"[ ]*(?P<mark>!!!|\?\?\?\+?)(?P<rest>[^!?].*|$)")
EXAMPLE = 'Write for example !!! note "What has changed", and under it lines that start with four spaces.'


def admonition_problems(body: Body) -> Iterator[Problem]:
    """A box opens with its kind and perhaps a title in quotes; what it holds is indented and never folded away."""
    if "!!!" not in body.prose and "???" not in body.prose:
        return
    for number, line in enumerate(body.mark_lines):
        if ("!!!" in line or "???" in line) and (opening := OPENING.match(line)):
            place = body.line_place(number, opening.start("mark") + 1)
            if sentence := _wrong_with(opening, body.prose_lines, number):
                yield Problem(place, sentence)


def _wrong_with(opening: re.Match[str], lines: list[str], number: int) -> str | None:
    if opening["mark"].startswith("???"):
        return "a box that folds away hides its words from print and from hurried readers. Write !!! instead."
    line = lines[number].strip()
    box = BOX.fullmatch(line)
    if box is None:
        return f"a box needs a kind and can have a title in straight quotes. {EXAMPLE}"
    if box["kind"] not in KINDS:
        return f"there is no kind of box called '{box['kind']}'. {suggestion(box['kind'], KINDS)}"
    indent = opening.start("mark") + 4
    inside = next((text for text in lines[number + 1 :] if text.strip()), "")
    if len(inside) - len(inside.lstrip()) < indent:
        return f"nothing is inside this box. Write {indent} spaces before each of its lines."
    return None
