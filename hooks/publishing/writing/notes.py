"""Every note is mentioned, every mention has its note."""

import re
from collections.abc import Iterator

from publishing.nearest import nearest
from publishing.problems import Problem
from publishing.writing.almost_notes import GOOD_ID, raised
from publishing.writing.body import Body

DEFINITION = re.compile(
    r"^[ ]*\[\^(?P<id>[^\]\n]*)\]:[ ]*(?P<text>[^\n]*)(?P<next>(?:\n(?: {4}|[ ]*\n {4})[^\n]*\S)?)", re.MULTILINE
)
SET_IN = re.compile(r"[ \t]*(?:[>*+-]|\d+\.)[ \t>*+-]*")
MENTION = re.compile(r"\[\^(?P<id>[^\]\n]*)\]")


def note_problems(body: Body) -> Iterator[Problem]:
    """Notes are defined once, at the edge of a line, with words, and are mentioned somewhere."""
    if "[^" not in body.marks:
        return
    defined: dict[str, int] = {}
    starts = set()
    for found in DEFINITION.finditer(body.marks):
        at = found.start("id") - 2
        starts.add(at)
        if sentence := _wrong_with(found, defined, body):
            yield Problem(body.place(at), sentence)
        defined.setdefault(found["id"], at)
    mentioned = [found for found in MENTION.finditer(body.marks) if found.start() not in starts]
    forgotten = {
        found["id"]: found for found in mentioned if found["id"] not in defined and _begins_a_note(found, body)
    }
    for id, found in forgotten.items():
        yield Problem(
            body.place(found.start()), f"a note needs a colon after its bracket. Write [^{id}]: and then its words."
        )
    set_in = {found["id"]: found for found in mentioned if _is_a_note_set_in(found, body)}
    for id, found in set_in.items():
        yield Problem(
            body.place(found.start()),
            f"a note starts at the edge of a line. Write [^{id}]: and its words at the end of the page, with nothing before them.",
        )
    forgotten |= set_in
    meant = set()  # a note with a slip in its name is told where it is mentioned
    for found in mentioned:
        if found["id"] not in defined and found["id"] not in forgotten:
            meant.add(best := nearest(found["id"], defined))
            hint = (
                f"Did you mean [^{best}]?" if best else f"Add a line at the end of the page: [^{found['id']}]: the note"
            )
            yield Problem(body.place(found.start()), f"there is no note '{found['id']}'. {hint}")
    for id in defined.keys() - {found["id"] for found in mentioned} - raised(body) - meant:
        yield Problem(
            body.place(defined[id]),
            f"the note '{id}' is not mentioned in the text. Write [^{id}] where it belongs, or delete the note.",
        )


def _begins_a_note(found: re.Match[str], body: Body) -> bool:
    """A mention at the edge of a line with words after it was meant as the note."""
    line = body.mark_lines[body.place(found.start()).line - body.first_line]
    return line.startswith(f"{found[0]} ") and bool(line[len(found[0]) :].strip())


def _is_a_note_set_in(found: re.Match[str], body: Body) -> bool:
    """A colon makes it the note, and the sign of a quotation or a list before it keeps it from being one."""
    place = body.place(found.start())
    before = body.mark_lines[place.line - body.first_line][: place.column - 1]
    return body.marks.startswith(":", found.end()) and bool(SET_IN.fullmatch(before))


def _wrong_with(found: re.Match[str], defined: dict[str, int], body: Body) -> str | None:
    id = found["id"]
    if not GOOD_ID.fullmatch(id):
        return f"a note cannot be called '{id}'. Use letters, digits and hyphens, for example [^1]."
    if found.start("id") - 2 - found.start() > 3:
        return "a note starts at the edge of a line. Delete the spaces before it."
    if id in defined:
        return f"the note '{id}' is also written on line {body.place(defined[id]).line}, and only one of the two would be shown. Give each its own number."
    if not (found["text"].strip() or found["next"].strip()):
        return f"the note '{id}' is empty. Write its words after the colon."
    return None
