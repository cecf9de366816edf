"""A note is mentioned where a reader comes by it and can follow it."""

import re
from collections.abc import Iterator

from publishing.problems import Problem
from publishing.writing.body import Body
from publishing.writing.linking import Links

BEGINS = re.compile(r" {0,3}\[\^(?P<id>[^\]\n]*)\]:")
MENTION = re.compile(r"\[\^(?P<id>[^\]\n]*)\]")


def note_place_problems(body: Body) -> Iterator[Problem]:
    """A mention is a link of its own, and at least one to each note is in the text."""
    if "[^" not in body.marks:
        return
    for link in Links(body).found:
        if found := MENTION.search(link.words):
            words, after = ("a picture", "in the sentence beside it") if link.is_image else ("a link", "after the link")
            yield Problem(
                body.place(link.start + link.is_image + 1 + found.start()),
                f"a note cannot be mentioned in the words of {words}, because nobody could follow it. Put {found[0]} {after}.",
            )
    yield from _only_in_notes(body)


def _only_in_notes(body: Body) -> Iterator[Problem]:
    """Notes that mention themselves or each other are not found by anyone who reads the text."""
    starts, mentioned = _mentions(body)
    everywhere = set().union(*mentioned.values())
    known = mentioned.get(None, set()) | (starts.keys() - everywhere)  # one that is mentioned nowhere is told as such
    while more := set().union(*(mentioned.get(id, set()) for id in known)) - known:
        known |= more
    for id in starts.keys() - known:
        yield Problem(
            body.line_place(starts[id]),
            f"the note '{id}' is mentioned only in the words of notes, and no reader of the text comes to it. Write [^{id}] in the text where it belongs, or delete the note.",
        )


def _mentions(body: Body) -> tuple[dict[str, int], dict[str | None, set[str]]]:
    """The line of each note, and the notes that each mentions; under None, those that the text does."""
    starts: dict[str, int] = {}
    mentioned: dict[str | None, set[str]] = {}
    inside, after_a_gap = None, False
    for number, line in enumerate(body.mark_lines):
        if begins := BEGINS.match(line):
            inside, line = begins["id"], line[begins.end() :]
            starts.setdefault(begins["id"], number)
        elif after_a_gap and line.strip() and not line.startswith("    "):
            inside = None
        after_a_gap = not line.strip() and not begins
        mentioned.setdefault(inside, set()).update(found["id"] for found in MENTION.finditer(line))
    return starts, mentioned
