"""Headings make an outline that a screen reader can walk and a link can reach."""

from collections.abc import Iterator

from publishing.problems import Problem
from publishing.writing.body import Body


def heading_problems(body: Body) -> Iterator[Problem]:
    """Headings go down one level at a time, start under the title, say something, and have one address each."""
    level = 1
    for heading in body.headings:
        place = body.line_place(heading.line)
        if heading.level == 1:
            yield Problem(
                place, "the page's title is its only first-level heading. Start this line with ## instead of #."
            )
        elif not heading.text:
            yield Problem(place, "this heading is empty. Write its words after the # signs, or delete the line.")
        elif heading.level > level + 1:
            yield Problem(
                place,
                f"this heading jumps from level {level} to level {heading.level}. Start it with {'#' * (level + 1)}.",
            )
        level = max(heading.level, 1)
