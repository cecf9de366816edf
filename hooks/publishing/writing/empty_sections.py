"""Whoever follows a heading finds something to read under it."""

from bisect import bisect
from collections.abc import Iterator

from publishing.problems import Problem
from publishing.writing.body import Body
from publishing.writing.outline import Heading


def text_problems(body: Body) -> Iterator[Problem]:
    """A page says something besides its headings."""
    if not body.text.strip():
        yield Problem(body.line_place(0), "this page has no text under its fields. Write it, or delete the page.")
    elif _is_only_headings(body):
        yield Problem(
            body.line_place(body.headings[0].line),
            "this page has headings and nothing under them. Write the text, or delete the page.",
        )


def section_problems(body: Body) -> Iterator[Problem]:
    """Each heading has words, or a smaller heading with words, before the next of its own size."""
    if _is_only_headings(body):
        return
    lines = body.text.split("\n")
    written = [n for n, line in enumerate(lines) if line.strip() and not body.prose_lines[n].startswith("#")]
    for heading, end in _sections(body.headings, len(lines)):
        if heading.text and bisect(written, heading.line) == bisect(written, end - 1):
            yield Problem(
                body.line_place(heading.line),
                f"there is nothing under '{heading.text[:60]}'. Write it, if only why there is nothing to say.",
            )


def _is_only_headings(body: Body) -> bool:
    return (
        bool(body.headings)
        and not body.fences
        and all(heading.spaced for heading in body.headings)
        and all(line.startswith("#") for line in body.prose_lines if line.strip())
    )


def _sections(headings: list[Heading], end: int) -> Iterator[tuple[Heading, int]]:
    """Each heading that is one, with the line where the next of its size or larger stands; the title has its own rule."""
    for number, heading in enumerate(headings):
        if heading.spaced and heading.level > 1:
            later = (after.line for after in headings[number + 1 :] if after.level <= heading.level)
            yield heading, next(later, end)
