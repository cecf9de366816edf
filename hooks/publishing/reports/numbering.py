"""The number of a paragraph is its address: readers cite it for ever, so none is missing and none is there twice."""

import re
from collections.abc import Iterator
from dataclasses import dataclass

from publishing.problems import Problem
from publishing.writing.body import Body

DIGITS = r"\d{1,2}\.\d{1,3}(?:\.\d{1,3})?"
NUMBERED = re.compile(rf"(?P<number>{DIGITS})[ \t]+(?=\S)")
ALMOST = re.compile(
    rf"^(?P<before>[ \t]*(?:[-*+>][ \t]+)?(?:\*\*|__)?[ \t]*)(?P<number>{DIGITS})(?P<after>[.):]?(?:\*\*|__)?[.):]?)(?P<gap>[ \t\u00a0]*)(?P<word>[A-Za-z\"'(“‘]|$)"
)
Number = tuple[int, ...]


@dataclass(frozen=True)
class Paragraph:
    number: str
    line: int  # where it starts, from 0
    last: int  # its last line

    @property
    def parts(self) -> Number:
        return tuple(int(part) for part in self.number.split("."))


def paragraphs(body: Body) -> list[Paragraph]:
    """The numbered paragraphs of a text, in their order."""
    return [
        Paragraph(found["number"], line, line + len(lines) - 1)
        for line, lines in body.blocks
        if (found := NUMBERED.match(lines[0]))
    ]


def numbering_problems(body: Body, section: int | None, where: str) -> Iterator[Problem]:
    """Every number follows the one before it; `where` is the field that says which number a chapter has."""
    found = paragraphs(body)
    starts = {one.line for one in found}
    yield from _almost(body, starts)
    seen: dict[Number, Paragraph] = {}
    before: Paragraph | None = None
    for one in found:
        place = body.line_place(one.line)
        if first := seen.get(one.parts):
            again = f"paragraph {one.number} is also on line {body.first_line + first.line}. Give one of the two its own number; if both are published already, ask who has cited it."
            yield Problem(place, again)
            continue
        seen[one.parts] = one
        if section is not None and one.parts[0] != section:
            yield Problem(
                place,
                f"paragraph {one.number} stands in section {section}. Write {section}.{one.number.partition('.')[2]}, or put another number in {where}",
            )
            continue
        if sentence := _out_of_place(one, before):
            yield Problem(place, sentence)
        before = one if before is None or one.parts > before.parts else before


def _out_of_place(one: Paragraph, before: Paragraph | None) -> str | None:
    """What keeps a number from being the next, if anything does."""
    expected = _next(before.parts if before else None, one.parts)
    if one.parts in expected:
        return None
    if before and one.parts < before.parts:
        return f"paragraph {one.number} comes after {before.number}. Put it in its place, or give it the next number, {_written(expected[-1])}."
    missing = _written(expected[-1])
    after = f" after {before.number}" if before else ""
    return f"paragraph {missing} is missing{after}: the next one here is {one.number}. Add it, or if it was left out on purpose write {missing} and say so: {missing} This paragraph has been removed."


def _next(before: Number | None, this: Number) -> list[Number]:
    """What may come after a paragraph; the one that is looked for stands last."""
    if before is None:
        return [(this[0], 1, 1), (this[0], 1)] if len(this) == 3 else [(this[0], 1)]
    if this[0] != before[0]:
        return [(before[0] + 1, 1)]
    up = (before[0], before[1] + 1)
    if len(this) == 2 and this[1] > before[1]:
        return [up]
    return [up, (*before[:2], before[2] + 1 if len(before) == 3 else 1)]


def _almost(body: Body, starts: set[int]) -> Iterator[Problem]:
    """A number that was meant to be a paragraph's, and would be printed as words."""
    for line, text in enumerate(body.mark_lines):
        if line in starts or not (found := ALMOST.match(text)) or not found["word"]:
            continue
        number = found["number"]
        decorated = found["before"].strip() or found["after"] or not found["gap"]
        if not decorated and not (found["before"] or _continues(body, line)):
            continue
        if decorated or found["before"]:
            yield Problem(
                body.line_place(line),
                f"a numbered paragraph starts at the edge with its number, one space and its words. Write: {number} {text[found.start('word') :][:40].rstrip()}…",
            )
        else:
            yield Problem(
                body.line_place(line),
                f"paragraph {number} would be part of the one above it. Leave an empty line before it.",
            )


def _continues(body: Body, line: int) -> bool:
    """A line inside a paragraph may begin with a number by chance: only one that follows a whole sentence was meant."""
    above = body.mark_lines[line - 1].rstrip() if line else ""
    return above.endswith((".", ":", "?", "!")) or above.startswith("#")


def _written(number: Number) -> str:
    return ".".join(str(part) for part in number)


NUMBERED_HTML = re.compile(rf'<p class="numbered" id="(?P<number>{DIGITS})">(?P=number)\s+(?P<text>.*?)</p>', re.DOTALL)


def with_addresses(text: str, body: Body) -> str:
    """The text with the address of each numbered paragraph in Markdown's own way, so that links to it are known."""
    lines = text.split("\n")
    for one in reversed(paragraphs(body)):
        lines.insert(one.last + 1, f"{{: #{one.number} .numbered }}")
    return "\n".join(lines)
