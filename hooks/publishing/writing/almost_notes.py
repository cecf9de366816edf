"""A note that was typed in another way is still a note, or its writer hears how."""

import re
import unicodedata
from collections.abc import Iterator

from publishing.problems import Level, Problem
from publishing.writing.body import Body
from publishing.writing.definitions import DEFINITION, name_of

RAISED = re.compile(r"(?:(?<=[.,;:!?”\"')])|(?<=[A-Za-z]{3}))\^(?P<id>\d{1,2})\^?(?![\w.]\d|\w)")
CARET_OUTSIDE = re.compile(r"(?<!\[)\^\[(?P<id>[^\[\]^\n]+)\](?![(\[:])")
LIKE_A_NOTE = re.compile(r"^[ ]{0,3}\[(?P<id>\d{1,3})\](?P<colon>:?)[ \t]+(?=[^\s(\[])(?P<words>[^\n]+)", re.MULTILINE)
SMALL_DIGIT = re.compile(r"^([¹²³⁴⁵⁶⁷⁸⁹])[ \t]?(?=[A-Za-z])", re.MULTILINE)
GOOD_ID = re.compile(r"[A-Za-z0-9]+(?:-[A-Za-z0-9]+)*")
IN_BRACKETS = re.compile(r"\[\d{1,3}\]")
MENTION = re.compile(r"(?<=[\w.,;:!?”\"')])\[(?P<id>\d{1,2})\](?![\[(:])")
AFTER_A_NOTE = re.compile(
    r"^\[\^[^\]\n]+\]:[^\n]*\n(?:[ \t]*[^\s][^\n]*\n)*(?:[ \t]*\n)+(?=[^\s\[#>|!`~*+-])(?!\d+\. )", re.MULTILINE
)


def almost_note_problems(body: Body) -> Iterator[Problem]:
    """A mention is [^1] and a note is [^1]: the words, and what belongs to a note is indented."""
    marks = body.marks
    if "^" in marks:
        for found in RAISED.finditer(marks):
            yield Problem(
                body.place(found.start()),
                f"'{found[0]}' mentions no note and would be printed. Write [^{found['id']}] here, and at the end of the page [^{found['id']}]: with the note.",
            )
        yield from _caret_outside(body)
    for found in SMALL_DIGIT.finditer(marks) if not marks.isascii() else ():
        id = unicodedata.normalize("NFKC", found[1])
        yield Problem(
            body.place(found.start()),
            f"this looks like a note, and would be printed as it is. Write [^{id}]: before its words, and [^{id}] where it is mentioned.",
        )
    if IN_BRACKETS.search(marks):
        yield from _without_the_sign(body)
    if "[^" in marks:
        for found in AFTER_A_NOTE.finditer(marks):
            yield Problem(
                body.place(found.end()),
                "these words come after a note and are not part of it. If they belong to the note, write four spaces before each line; if not, put the notes at the end of the page.",
                Level.REMIND,
            )


def raised(body: Body) -> set[str]:
    """What was meant as mentions, and is told of as such."""
    return {found["id"] for sign in (RAISED, CARET_OUTSIDE) for found in sign.finditer(body.marks)}


def _caret_outside(body: Body) -> Iterator[Problem]:
    """Another tool takes what stands in ^[…] for the note itself."""
    for found in CARET_OUTSIDE.finditer(body.marks):
        id = found["id"] if GOOD_ID.fullmatch(found["id"]) else "1"
        words = f", and at the end of the page [^{id}]: with the note" if f"[^{id}]:" not in body.marks else ""
        yield Problem(
            body.place(found.start()),
            f"the ^ stands outside the bracket here, so it mentions no note and would be printed. Write [^{id}]{words}.",
        )


def _without_the_sign(body: Body) -> Iterator[Problem]:
    marks = body.marks
    names = {name_of(found["id"]) for found in DEFINITION.finditer(marks)} if "]:" in marks else set()
    notes = set()
    for found in LIKE_A_NOTE.finditer(marks):
        if found["id"] not in names:
            notes.add(found["id"])
            yield Problem(
                body.place(found.start("id") - 1),
                f"this looks like a note, and would be printed as it is. Write [^{found['id']}]: before its words, and [^{found['id']}] where it is mentioned.",
            )
    for found in MENTION.finditer(marks):
        if found["id"] in notes:
            yield Problem(body.place(found.start()), f"'{found[0]}' does not lead to the note. Write [^{found['id']}]")
