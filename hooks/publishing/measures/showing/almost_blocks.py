"""Lines that were meant to show a measure are never printed as the words that somebody typed."""

import re
from collections.abc import Container, Iterator

from publishing.problems import Problem
from publishing.writing.body import Body

OTHER_MARKS = re.compile(r"^[ \t]*['\"‘’“”´]{2,}[ \t]*(?P<word>table|chart)[ \t]*$", re.MULTILINE | re.IGNORECASE)
NAMES_A_MEASURE = re.compile(r"\s*measure\s*[:=]\s*[a-z0-9-]+\s*$", re.MULTILINE)


def almost_block_problems(body: Body) -> Iterator[Problem]:
    """A block starts with three backticks and one of two words."""
    for fence in body.fences:
        if fence.closed and not fence.word and NAMES_A_MEASURE.match(fence.text):
            yield Problem(
                body.line_place(fence.line, fence.column),
                "this names a measure, and would be printed as it is. Write ```table or ```chart in this line.",
            )
    for found in OTHER_MARKS.finditer(body.prose):
        yield Problem(
            body.place(found.start()),
            f"these are not backticks, so nothing is shown. Write ```{found['word'].lower()} here, and ``` alone below it.",
        )


def almost_asked(text: str, numbers: Container[str]) -> str | None:
    """What to type where a block holds only the name of a measure, or its path from a sentence."""
    if (name := text.strip()) in numbers:
        return f"the name of a measure has a field before it. Write measure: {name}"
    if found := re.search(r"\{\{\s*([a-z0-9-]*)[^}]*\}\}", text):
        return f"curly brackets are for figures in sentences. Write measure: {found[1] or 'and its name'}"
    return None
