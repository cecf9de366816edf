"""A page comes apart into its fields and its text exactly: nothing between them is lost or read twice."""

import re
from dataclasses import dataclass

from publishing.front_door.where_fields_start import EXACT, LOOK_FOR_AN_OPENING, REMARK, second_copy, words_above
from publishing.problems import Place, Problem
from publishing.writing.body import Body

ALMOST = re.compile(r"\s*(?:[—–-](?:[—–\- ]*[—–-])?|_{3,}|\*{3,}|={3,}|\+{3,}|\.{4,}|…)\s*")
FIELD = re.compile(r"[\w\"'-]+[ \t]*[:=;：]|[-#\]}\s]")
HEADING = re.compile(r"#{2,6} ")
THREE_HYPHENS = "three hyphens (---)"


@dataclass(frozen=True)
class Halves:
    """The fields' own text, if there is any, and the body; with what is wrong with the lines around them."""

    fields: str | None
    opening: int  # the line of the three hyphens, or 1 where they were forgotten
    first_line: int  # of the fields
    body: Body
    problems: list[Problem]


def split(text: str, path: str) -> Halves:
    """Fields and body, found also where the lines around the fields are not quite right."""
    lines = text.split("\n")
    copied = second_copy(lines, path)
    opening: int | None
    problem: Problem | None
    if _is_in_a_box(lines):
        last = max(number for number, line in enumerate(lines) if line.strip())
        lines[last] = "" if lines[last].startswith("```") else lines[last]
        opening, problem = (
            1,
            Problem(
                Place(path),
                "the whole page stands between lines of ```, and would be shown as code. Delete this line, and the one at the end.",
            ),
        )
    else:
        opening, problem = _opening(lines, path)
    if opening is None:
        return Halves(None, 1, 1, Body(path, 1, text), [problem] if problem else [])
    end = _body_starts(lines, opening + 1)
    closing = next((n for n in range(opening + 1, end) if EXACT.fullmatch(lines[n])), None)
    problems = [*copied, *([problem] if problem else [])]
    if closing is None:
        closing, problem = _almost_closing(lines, opening, end, path)
        problems.append(problem)
    body_line = end if closing is None else closing + 1
    if closing is not None and body_line < len(lines) and lines[body_line].rstrip() == "---":
        problems.append(Problem(Place(path, body_line + 1), "the fields are closed a second time. Delete this line."))
    fields = "\n".join(lines[opening + 1 : end if closing is None else closing])
    # A body of nothing stands on the last line there is.
    body = Body(path, min(body_line + 1, len(lines)), "\n".join(lines[body_line:]))
    return Halves(fields, max(opening, 0) + 1, opening + 2, body, problems)


def _is_in_a_box(lines: list[str]) -> bool:
    """As it is copied from a chat or a manual."""
    return lines[0].startswith("```") and len(lines) > 1 and EXACT.fullmatch(lines[1]) is not None


def _opening(lines: list[str], path: str) -> tuple[int | None, Problem | None]:
    """The line that opens the fields, counted from 0, or -1 where it was forgotten."""
    for number, line in enumerate(lines[:LOOK_FOR_AN_OPENING]):
        if number == 0 and EXACT.fullmatch(line) and "-" in line:
            return 0, None
        following = lines[number + 1] if number + 1 < len(lines) else ""
        if sentence := _not_quite_opening(line, number, FIELD.match(following) is not None):
            return number, Problem(Place(path, number + 1), sentence)
        if not REMARK.match(line) and not words_above(lines, number):
            break
    if FIELD.match(lines[0]) and any(EXACT.fullmatch(line) for line in lines[: _body_starts(lines, 0)]):
        return -1, Problem(
            Place(path), f"the line above the fields is missing. Put a line of {THREE_HYPHENS} above this one."
        )
    return None, Problem(
        Place(path),
        f"the page does not start with its fields. Put at the top a line of {THREE_HYPHENS}, then title: and the other fields, then {THREE_HYPHENS} again.",
    )


def _not_quite_opening(line: str, number: int, fields_follow: bool) -> str | None:
    if line.rstrip() == "---" and number:
        return "the fields must start on line 1. Delete everything above these three hyphens."
    if line.strip() == "---" and line[0] != "-":
        return "there are spaces before the three hyphens. Delete them, so that the line is exactly ---."
    if fields_follow and ALMOST.fullmatch(line):
        return f"'{line.strip()[:20]}' looks like the start of the fields, but is not {THREE_HYPHENS}. Type exactly ---; a word processor changes it."
    return None


def _body_starts(lines: list[str], start: int) -> int:
    """The first line that can only be text: a heading, or after a blank line a paragraph."""
    for number in range(start, len(lines)):
        line = lines[number]
        if HEADING.match(line):
            return number
        after_blank = number > start and not lines[number - 1].strip()
        if after_blank and line.strip() and not (FIELD.match(line) or EXACT.fullmatch(line) or ALMOST.fullmatch(line)):
            return number
    return len(lines)


def _almost_closing(lines: list[str], opening: int, end: int, path: str) -> tuple[int | None, Problem]:
    for number in range(opening + 1, end):
        if ALMOST.fullmatch(lines[number]) and lines[number].strip() != "-":
            return number, Problem(
                Place(path, number + 1),
                f"'{lines[number].strip()[:20]}' looks like the end of the fields, but is not {THREE_HYPHENS}. Type exactly ---, with no space before it.",
            )
    where = f"before line {end + 1}, where the text begins" if end < len(lines) else "under the last of them"
    return None, Problem(
        Place(path, max(opening, 0) + 1),
        f"the fields that open here are never closed. Add a line of {THREE_HYPHENS} {where}.",
    )
