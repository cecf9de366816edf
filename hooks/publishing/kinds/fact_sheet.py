"""A fact sheet: one subject on one sheet of paper, and what to do about it."""

from collections.abc import Iterator

from publishing.front_door.fields import Date, Line, Names, Number, Several, written
from publishing.front_door.showing import shown
from publishing.kinds.every_page import PublicationFields
from publishing.kinds.kind import Kind
from publishing.problems import Problem

FEWEST_POINTS, MOST_POINTS = 2, 6


class FactSheet(PublicationFields):
    number: Number = written("3", "its number in the series")
    key_points: Several[Line] = written("[First point, Second point]", "two to six points, the most important first")
    contacts: Names = written("[office]", "who to contact: ids from data/contacts.yml")
    review_by: Date = written("2019-03-29", "the day on which somebody should read it again; you are reminded")


FACT_SHEET = Kind(
    "fact_sheet",
    FactSheet,
    "fact-sheets",
    "fact_sheet.html",
    headings=("What to do",),
    most_words=300,
    paper="one side",
)


def fact_sheet_problems(sheet: FactSheet) -> Iterator[Problem]:
    """A sheet has a handful of points."""
    for index, point in enumerate(sheet.key_points[1:], start=1):
        if point[0].islower():
            yield Problem(
                sheet.place("key_points", index),
                f"the point {shown(point)} starts with a small letter. In square brackets a comma divides points: where one has a comma, leave key_points: alone on its line, and write under it each point on a line of its own, with two spaces, a hyphen and a space before it.",
            )
    points = len(sheet.key_points)
    if not FEWEST_POINTS <= points <= MOST_POINTS:
        yield Problem(
            sheet.place("key_points"),
            f"there {'is 1 key point' if points == 1 else f'are {points} key points'}. Write {FEWEST_POINTS} to {MOST_POINTS}: what someone with one minute must know.",
        )
