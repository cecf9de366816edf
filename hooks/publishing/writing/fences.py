"""A fenced block is closed where it should be and starts with a word that the site knows."""

import re
from collections.abc import Iterator

from publishing.nearest import suggestion
from publishing.problems import Problem
from publishing.writing.body import Body
from publishing.writing.code import Fence

# The words after the backticks that mean something here; none at all means plain text.
WORDS = ("text", "yaml", "markdown", "table", "chart")


def fence_problems(body: Body) -> Iterator[Problem]:
    """A block's word is known, its lines are indented alike, and it ends as it began."""
    for fence in body.fences:
        place = body.line_place(fence.line, fence.column)
        if fence.closing is None:
            yield Problem(
                place, f"the block that opens here is never closed. Add a line with exactly {fence.mark} under it."
            )
        elif "\t" in fence.indent:
            yield Problem(place, "there is a tab before this block. Write spaces instead.")
        elif fence.closing != fence.indent + fence.mark:
            yield Problem(
                body.line_place(fence.last),
                f"this line should close the block of line {place.line} and is not like it. Write exactly {fence.mark}{_behind(fence.indent)}.",
            )
        else:
            yield from _indent_problems(body, fence)
            yield from _alone_problems(body, fence)
        yield from _word_problems(body, fence)


def _behind(indent: str) -> str:
    if ">" in indent:
        return f" behind '{indent}'"
    return f" behind {len(indent)} spaces" if indent else " at the start of the line"


def _indent_problems(body: Body, fence: Fence) -> Iterator[Problem]:
    for number, line in enumerate(fence.text.split("\n"), start=fence.line + 1):
        if fence.indent and line.strip(" >") and not line.startswith(fence.indent):
            yield Problem(
                body.line_place(number),
                f"this line is inside the block of line {body.line_place(fence.line).line} and must start as that line does. Write '{fence.indent}' before it.",
            )
            return


def _alone_problems(body: Body, fence: Fence) -> Iterator[Problem]:
    """Words directly above or below would be put into one paragraph with the block."""
    lines = body.text.split("\n")
    for number, where in ((fence.line - 1, "above"), (fence.last + 1, "below")):
        neighbour = lines[number].strip(" >") if 0 <= number < len(lines) else ""
        if neighbour and not neighbour.startswith("!!!"):
            edge = fence.line if where == "above" else fence.last
            yield Problem(
                body.line_place(edge, fence.column),
                f"a block needs an empty line {where} it, or it runs into the words there.",
            )


def _word_problems(body: Body, fence: Fence) -> Iterator[Problem]:
    place = body.line_place(fence.line, fence.column + len(fence.mark))
    if fence.word and fence.word not in WORDS:
        yield Problem(
            place,
            f"a block cannot start with '{fence.word[:40]}'. {suggestion(fence.word.lower().strip('.{}'), WORDS)}",
        )
    elif fence.info:
        yield Problem(place, f"only one word can follow {fence.mark}. Delete '{fence.info[:40]}'.")


APOSTROPHES = re.compile(r"(?<=[A-Za-z])`(?=[a-z]{1,2}\b)[^`\n]*[a-z]`(?=[a-z]{1,2}\b)")


def span_problems(body: Body) -> Iterator[Problem]:
    """Backticks come in pairs on one line, so that nobody has to guess where code ends."""
    for number, column in body.unclosed_spans:
        yield Problem(
            body.line_place(number, column + 1),
            "a backtick opens here and is not closed on the same line. Put one of the same length after the code, or write \\` for the sign itself.",
        )
    if "`" not in body.prose:
        return
    inside = {number for fence in body.fences for number in range(fence.line, fence.last + 1)}
    for number, line in enumerate(body.text.split("\n")):
        if "`" in line and number not in inside and (found := APOSTROPHES.search(line)):
            yield Problem(
                body.line_place(number, found.start() + 1),
                "a backtick stands here for an apostrophe, so the words up to the next one would be shown as code. Type ' instead.",
            )
