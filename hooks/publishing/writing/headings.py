"""Headings make an outline that a screen reader can walk and a link can reach."""

import re
from collections.abc import Iterator

from publishing.problems import Problem
from publishing.writing.body import Body
from publishing.writing.outline import Heading

LONGEST = 120
UNDERLINE = re.compile(r"[ >]*(=+|-+|_{3,}|\*{3,}|~{3,}|—+)[ \t]*$")
OTHER_SIGNS = re.compile(r"[ >]*(?:[＃♯]+[ \u3000]*|\\#(?:\\?#)+[ \t]*|[＃#]*＃[＃#]*[ ]*)(?=\S|[\u00a0\u3000])")
# A # that makes no heading because of what stands before it, or one hidden in a list or a quotation.
MISPLACED = re.compile(r"(?:[ \t>]|[-*+:][ \t]|\d+\.[ \t]|\[\^[^\[\]\n]+\]:)++(#{1,6})")
EMPTY_ITEM = "this point of the list is empty, and would turn the one above into a heading. Write its words after the hyphen, or delete the line."
OPENS, MIDDLE = "<<<<<<< ", "======="  # of a conflict, which is told where it opens
TOO_MANY = re.compile(r"#{7,}")


def heading_problems(body: Body) -> Iterator[Problem]:
    """Headings go down one level at a time, start under the title, and say something short."""
    level = 1
    for heading in body.headings:
        for sentence in _wrong_with(heading, level, body.prose_lines[heading.line]):
            yield Problem(body.line_place(heading.line), sentence)
        level = max(heading.level, 2)  # the one that starts with a single # is told to have two


def _wrong_with(heading: Heading, level: int, line: str) -> Iterator[str]:
    if TOO_MANY.match(line):
        yield "there are more than six # signs here, which makes no heading. Two make a heading of the page, three one below it."
        return
    if not heading.spaced and heading.text:
        yield f"a heading needs a space after its # signs: write '{'#' * max(heading.level, 2)} {_short(heading.text)}'. To start a line with the sign itself write \\#."
        return
    if heading.level == 1:
        yield "a single # is for the title of the page, which is printed for you. Start this line with ## instead, or delete it if it only repeats the title."
    elif heading.level > level + 1:
        yield f"this heading jumps from level {level} to level {heading.level}. Start it with {'#' * (level + 1)}."
    if not heading.text:
        yield "this heading is empty. Write its words after the # signs, or delete the line."
    elif len(heading.text) > LONGEST:
        yield f"this heading has {len(heading.text)} characters, and {LONGEST} is the most. Shorten it, and write the rest as a paragraph under it."


def _short(text: str) -> str:
    return text if len(text) <= 40 else f"{text[:40]}…"


def placement_problems(body: Body) -> Iterator[Problem]:
    """A heading starts at the edge of the page, and a line of hyphens makes none by accident."""
    before = ""
    for number, line in enumerate(body.mark_lines):
        if "#" in line and (found := MISPLACED.match(line)):
            yield Problem(
                body.line_place(number, found.start(1) + 1),
                _why_misplaced(line[: found.start(1)]),
            )
        elif (
            line[:1] in " >=-_*~—"
            and not (line == MIDDLE and OPENS in body.prose)
            and UNDERLINE.match(line)
            and before.strip(" >" if ">" in line else " ")
        ):
            yield Problem(
                body.line_place(number, len(line) - len(line.lstrip(" >")) + 1),
                EMPTY_ITEM
                if line.strip(" >") == "-" and before.lstrip(" >").startswith("- ")
                else f"'{line.strip(' >')[:10]}' directly under a line of words {_what_it_does(line)}. For a heading write ## before its words; for a line across the page leave an empty line above.",
            )
        before = line
    if "\\#" in body.prose or not body.prose.isascii():
        for number, line in enumerate(body.prose_lines):
            if found := OTHER_SIGNS.match(line):
                yield Problem(
                    body.line_place(number, len(line) - len(line.lstrip(" >")) + 1),
                    f"'{found[0].strip()}' makes no heading here and would be printed. For a heading write ## and a space before its words.",
                )


def _why_misplaced(before: str) -> str:
    if before.isspace():
        return "a heading starts at the edge of a line. Delete the spaces before it; inside a list use **bold** words instead."
    return "a heading cannot stand inside a list or a quotation. Start it at the edge of a line, or use **bold** words instead."


def _what_it_does(line: str) -> str:
    return "turns them into a heading" if line.strip(" >")[0] in "=-" else "makes no heading of them"


def words_in_heading_problems(body: Body) -> Iterator[Problem]:
    """A heading's address does not move with a note or a fact."""
    for heading in body.headings:
        line = body.mark_lines[heading.line]
        if "[^" in line:
            yield Problem(
                body.line_place(heading.line, line.index("[^") + 1),
                "a note cannot be mentioned in a heading, because the heading is repeated in the list of contents. Mention it in the first sentence below.",
            )
        if "{{" in line and not heading.explicit:
            yield Problem(
                body.line_place(heading.line, line.index("{{") + 1),
                "a fact in a heading would change the heading's address when the fact changes. Give the heading an address of its own: put {: #a-short-name } at the end of the line.",
            )
