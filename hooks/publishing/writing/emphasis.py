"""Bold words come out bold: no asterisk is printed, and no heading is only bold."""

import re
from collections.abc import Iterator

from publishing.kinds import kind_of
from publishing.problems import Level, Problem
from publishing.writing.body import Body

STARS = re.compile(r"(?<!\*)\*\*(?!\*)")
LINES = re.compile(r"(?<![\w_#=])__(?=[^\W_]|[*\"'“‘(])")
LINES_CLOSE = re.compile(r"(?<=[^\s_])__(?![\w_])")
NEW_PART = re.compile(r"[ \t>]*(?:[-*+]|\d+\.)[ \t]|[ \t>]*\[\^[^\]]+\]:|#{1,6} |\|")
ACROSS = re.compile(r"[ \t>]*(?:\*[ \t]*){3,}")
ONLY_BOLD = re.compile(r"(\*\*|__)(?P<words>[^*_|]{2,80})\1[:.]?[ \t]*")


def emphasis_problems(body: Body) -> Iterator[Problem]:
    """Two asterisks open directly before a word and close directly after one, in the same paragraph."""
    if "**" not in body.marks and "__" not in body.marks:
        return
    of_its_kind = set(kind_of(body.path).headings) - {heading.text for heading in body.headings}  # told already
    for number, (start, lines) in enumerate(body.blocks):
        yield from _pairs(body, start, lines)
        yield from _lines(body, start, lines)
        found = ONLY_BOLD.fullmatch(lines[0]) if len(lines) == 1 else None
        words = found["words"].strip().rstrip(":") if found else ""
        if words and words not in of_its_kind and number + 1 < len(body.blocks) and words[-1] not in ".!?":
            yield Problem(
                body.line_place(start),
                f"bold words alone on a line look like a heading and are none: a screen reader passes over them, and no link can lead to them. If they are a heading, write ## {words}",
                Level.REMIND,
            )


def _pairs(body: Body, start: int, lines: list[str]) -> Iterator[Problem]:
    opened: tuple[int, int] | None = None
    for number, line in enumerate([*lines, "- "]):
        if opened and NEW_PART.match(line):
            yield _lonely(body, start, opened)
            opened = None
        if "**" not in line or ACROSS.fullmatch(line):
            continue
        for found in STARS.finditer(line):
            before, after = line[: found.start()][-1:], line[found.end() :][:1]
            if opened is None and after.strip():
                opened = (number, found.start())
            elif opened is not None and before.strip():
                opened = None
            else:
                yield _lonely(body, start, opened or (number, found.start()))
                return
        if opened and line.lstrip().startswith("|"):
            yield _lonely(body, start, opened)
            opened = None


def _lines(body: Body, start: int, lines: list[str]) -> Iterator[Problem]:
    """Two low lines before a word, with none after a word further on."""
    for number, line in enumerate(lines):
        for found in LINES.finditer(line) if "__" in line else ():
            if not LINES_CLOSE.search("\n".join([line[found.end() :], *lines[number + 1 :]])):
                yield Problem(
                    body.line_place(start + number, found.start() + 1),
                    "these two low lines (__) make nothing bold and would be printed. Write **words** for bold words, or delete them.",
                )
                return


def _lonely(body: Body, start: int, at: tuple[int, int]) -> Problem:
    return Problem(
        body.line_place(start + at[0], at[1] + 1),
        "these two asterisks make nothing bold and would be printed. Write **words**, with no space inside the asterisks and both pairs in the same paragraph; for the sign itself write \\*.",
    )
