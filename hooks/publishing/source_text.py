"""Bytes become text once, without losing or misreading any of them."""

import re
import unicodedata
from collections.abc import Iterator

from publishing.problems import Level, Place, Problem

MOST_BYTES = 1_000_000
LONGEST_LINE = 10_000
MOST_LINES = 20_000

BOM = b"\xef\xbb\xbf"
WORD_BYTES = {
    0x80: "€", 0x85: "…", 0x91: "‘", 0x92: "’", 0x93: "“", 0x94: "”", 0x96: "–", 0x97: "—",
    0xA0: "a space that does not break", 0xA3: "£", 0xE9: "é",
}  # fmt: skip
CONTROL = re.compile(r"[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\u2028\u2029]")
# Joiners are left out: they belong inside some scripts and inside emoji, where the next class decides.
INVISIBLE = re.compile(
    r"[\u00ad\u180e\u200b\u200e\u200f\u202a-\u202e\u2060-\u2064\u2066-\u2069\ufeff\U000e0000-\U000e007f]|(?<=[A-Za-z])[\u200c\u200d]|[\u200c\u200d](?=[A-Za-z])"
)
MOJIBAKE = re.compile(r"\ufffd|â€[\u0080-\u00bf™œ˜\x9d¦“”]?|Ã[\u0080-\u00bf©¨¢ªªº]|Â[\u0080-\u00bf£ ]")
CONFLICT = re.compile(r"^(<{7}|>{7}|\|{7})( .*)?$|^={7}$", re.MULTILINE)
LATIN_WORD = re.compile(r"\w*[A-Za-z]\w*")


def decode(data: bytes, path: str) -> tuple[str | None, list[Problem]]:
    """The text with its lines ended as we end them, or the reasons why there is none."""
    if len(data) > MOST_BYTES:
        return None, [
            Problem(
                Place(path),
                f"the file has {len(data):,} bytes, and {MOST_BYTES:,} is the most. Divide it into several.",
            )
        ]
    try:
        text = data.removeprefix(BOM).decode("utf-8")
    except UnicodeDecodeError as error:
        return None, [_not_utf8(data, error, path)]
    if "\r" in text.replace("\r\n", "\n"):
        return None, [_old_line_ends(text, path)]
    text = text.replace("\r\n", "\n")
    too_much = list(_too_much(text, path))
    return (None if too_much else text), too_much


def _too_much(text: str, path: str) -> Iterator[Problem]:
    """More than a page can be; nothing else is read of such a file."""
    if (count := text.count("\n")) > MOST_LINES:
        yield Problem(
            Place(path, MOST_LINES),
            f"the file has {count:,} lines, and {MOST_LINES:,} is the most. Divide it into several.",
        )
    for number, line in enumerate(text.split("\n"), start=1):
        if len(line) > LONGEST_LINE:
            yield Problem(
                Place(path, number, LONGEST_LINE),
                f"the line has {len(line):,} characters, and {LONGEST_LINE:,} is the most. Divide it into paragraphs.",
            )


def _not_utf8(data: bytes, error: UnicodeDecodeError, path: str) -> Problem:
    before = data.removeprefix(BOM)[: error.start]
    line = before.count(b"\n") + 1
    column = len(before.rpartition(b"\n")[2].decode("utf-8")) + 1
    byte = error.object[error.start]
    if data[:2] in (b"\xff\xfe", b"\xfe\xff"):
        return Problem(Place(path), "the file is saved as UTF-16. Save it again as UTF-8.")
    probably = f", probably {WORD_BYTES[byte]} saved by Word or Windows" if byte in WORD_BYTES else ""
    return Problem(
        Place(path, line, column), f"this is not UTF-8 (byte 0x{byte:02X}{probably}). Save the file again as UTF-8."
    )


def _old_line_ends(text: str, path: str) -> Problem:
    before = text.replace("\r\n", "\n").partition("\r")[0]
    line = before.count("\n") + 1
    column = len(before.rpartition("\n")[2]) + 1
    return Problem(
        Place(path, line, column),
        "a line ends with a bare carriage return (an old Mac's way). Save the file again with normal line endings.",
    )


def character_problems(text: str, path: str) -> Iterator[Problem]:
    """Characters that cannot be seen, cannot be meant, or were broken on the way here."""
    for number, line in enumerate(text.split("\n"), start=1):
        if not line.isascii():
            yield from _unusual(line, number, path)
        elif CONTROL.search(line):
            yield from _controls(line, number, path)
    for found in CONFLICT.finditer(text):
        line = text.count("\n", 0, found.start()) + 1
        yield Problem(
            Place(path, line),
            f"'{found[0][:7]}' is a mark that Git leaves where two people changed the same lines. Choose which lines to keep and delete the marks.",
        )


def _controls(line: str, number: int, path: str) -> Iterator[Problem]:
    for found in CONTROL.finditer(line):
        yield Problem(
            Place(path, number, found.start() + 1),
            f"there is a control character here (U+{ord(found[0]):04X}) that cannot be seen. Delete it and type the word again.",
        )


def _unusual(line: str, number: int, path: str) -> Iterator[Problem]:
    yield from _controls(line, number, path)
    for found in INVISIBLE.finditer(line):
        code = f"U+{ord(found[0]):04X}"
        yield Problem(
            Place(path, number, found.start() + 1),
            f"there is an invisible character here ({code}); it hides words from search and from checks. Delete it.",
            Level.ACKNOWLEDGE, "invisible-character", f"{code} {line}",
        )  # fmt: skip
    for found in MOJIBAKE.finditer(line):
        yield Problem(
            Place(path, number, found.start() + 1),
            f"'{found[0]}' looks like a character broken on its way here. Type the character that was meant, for example ’ or £.",
            Level.ACKNOWLEDGE, "broken-character", line,
        )  # fmt: skip
    for found in LATIN_WORD.finditer(line):
        if not found[0].isascii() and (stranger := _stranger(found[0])):
            yield Problem(
                Place(path, number, found.start() + 1),
                f"'{found[0]}' has a letter of another alphabet that only looks right ({unicodedata.name(stranger, 'unnamed').title()}). Type the word again.",
                Level.ACKNOWLEDGE, "look-alike-letter", found[0],
            )  # fmt: skip


def _stranger(word: str) -> str | None:
    """A Greek or Cyrillic letter in a word that also has Latin ones."""
    return next((c for c in word if "\u0370" <= c <= "\u052f"), None)
