"""From a note a reader goes back to where the words were left, by a link that names the place."""

from collections.abc import Sequence
from dataclasses import dataclass, replace

from publishing.writing.notes_read import THE_TEXT, Note, Use

ORDER = "first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth".split()


@dataclass(frozen=True)
class Way:
    id: str
    leads_to: str  # paragraph 1.12


def ways_back(note: Note, notes: Sequence[Note]) -> list[Way]:
    """One for each mention, and no two of a page with one name."""
    return [Way(use.id, _name(use, note, notes)) for use in note.uses]


def _name(use: Use, note: Note, notes: Sequence[Note]) -> str:
    here = [one for one in note.uses if one.where == use.where]
    alone = sum(use.where in {one.where for one in other.uses} for other in notes) == 1
    if use.where.startswith("paragraph ") and alone:
        name = use.where
    elif use.where == THE_TEXT and len(here) > 1:
        name = f"note {note.number}"
    else:
        name = f"note {note.number} in {use.where}"
    return f"{name}, {_which(here.index(use))}" if len(here) > 1 else name


def _which(index: int) -> str:
    return f"{ORDER[index]} use" if index < len(ORDER) else f"use {index + 1}"


def carried(html: str, notes: Sequence[Note]) -> list[Note]:
    """The notes that a part of a page takes along to another page, and of each the mentions that are there."""
    kept: list[Note] = []
    while more := [note for note in notes if note not in kept and any(_is_in(html, use) for use in note.uses)]:
        kept += more
        html += "".join(note.html for note in more)
    return [
        replace(note, uses=tuple(use for use in note.uses if _is_in(html, use)))
        for note in sorted(kept, key=lambda note: note.number)
    ]


def _is_in(html: str, use: Use) -> bool:
    return f'id="{use.id}"' in html
