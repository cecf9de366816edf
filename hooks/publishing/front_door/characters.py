"""No word hides from the search or from a check behind a character that cannot be seen or was not meant."""

import re
import unicodedata
from collections.abc import Iterator

from publishing.front_door.showing import shown
from publishing.problems import Level, Place, Problem

# No byte order mark or line separator belongs inside a text, and libyaml and editors disagree on what they are.
CONTROL = re.compile(r"[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\u2028\u2029\ufdd0-\ufdef\ufeff\ufffe\uffff]")
# Joiners are left out of the first class: they belong inside some scripts and inside emoji.
INVISIBLE = re.compile(
    r"[\u00ad\u034f\u115f\u1160\u17b4\u17b5\u180e\u2800\u3164\uffa0\ufff9-\ufffb\u200b\u200e\u200f\u202a-\u202e\u2060-\u2064\u2066-\u2069\U000e0000-\U000e007f]"
    r"|(?<=[A-Za-z])[\u200c\u200d]|[\u200c\u200d](?=[A-Za-z])"
)
MOJIBAKE = re.compile(r"\ufffd|â€[\u0080-\u00bf™œ˜\x9d¦“”]?|Ã[\u0080-\u00bf©¨¢ªªº]|Â[\u0080-\u00bf£ ]")
CONFLICT = re.compile(r"(?:<{7}|>{7}|\|{7})(?: .*)?")
WORD = re.compile(r"\w+")
LATIN = re.compile(r"[A-Za-z]")
# A sign of a font's own, which other fonts show as a box; at the start of a line it is Word's bullet.
PRIVATE = re.compile(r"(?<!^)[\ue000-\uf8ff]|[\U000f0000-\U0010fffd]|^[\ue000-\uf8ff](?!\s)")
STACKED = re.compile(r"[\u0300-\u036f\u1ab0-\u1aff\u1dc0-\u1dff\u20d0-\u20ff]{3,}")
# Letters of the Cyrillic and Greek alphabets that nobody can tell from English ones.
LOOK_ALIKE = re.compile(
    r"[\u0430\u0435\u043e\u0440\u0441\u0443\u0445\u0455\u0456\u0458\u0501\u04bb\u0410\u0412\u0415\u041a\u041c\u041d\u041e\u0420\u0421\u0422\u0425\u0405\u0406\u0408\u0391\u0392\u0395\u0396\u0397\u0399\u039a\u039c\u039d\u039f\u03a1\u03a4\u03a5\u03a7\u03bf\u03bd]{2,}"
)


def character_problems(text: str, path: str) -> Iterator[Problem]:
    """Characters that cannot be seen, cannot be meant, or were broken on the way here: one word for each line and kind."""
    in_conflict = False
    for number, line in enumerate(text.split("\n"), start=1):
        if found := CONTROL.search(line):
            yield _control(found, Place(path, number, found.start() + 1))
        if not line.isascii():
            yield from _unusual(line, number, path)
        if CONFLICT.fullmatch(line) and not in_conflict:
            yield Problem(
                Place(path, number),
                f"'{line[:7]}' is a mark that Git leaves where two people changed the same lines. Choose which lines to keep, down to >>>>>>>, and delete the marks.",
            )
        in_conflict = (in_conflict or line.startswith("<<<<<<< ")) and not line.startswith(">>>>>>>")


def _control(found: re.Match[str], place: Place) -> Problem:
    return Problem(
        place,
        f"there is a control character here (U+{ord(found[0]):04X}) that cannot be seen. Delete it and type the word again.",
    )


def _unusual(line: str, number: int, path: str) -> Iterator[Problem]:
    if found := INVISIBLE.search(line):
        code = f"U+{ord(found[0]):04X}"
        yield _doubt(
            Place(path, number, found.start() + 1),
            f"there is an invisible character here ({code}); it hides words from search and from checks. Delete it.",
            "invisible-character",
            f"{code} {line}",
        )
    if found := PRIVATE.search(line):
        code = f"U+{ord(found[0]):04X}"
        yield _doubt(
            Place(path, number, found.start() + 1),
            f"there is a sign here that only one font has ({code}); others show an empty box. Type another sign, or a word.",
            "sign-of-one-font",
            f"{code} {line}",
        )
    if found := STACKED.search(line):
        yield Problem(
            Place(path, number, found.start() + 1),
            f"{len(found[0])} accents stand on one letter here. Type the word again.",
        )
    if found := MOJIBAKE.search(line):
        yield _doubt(
            Place(path, number, found.start() + 1),
            f"'{found[0]}' looks like a character broken on its way here. Type the character that was meant, for example ’ or £.",
            "broken-character",
            line,
        )
    for found in WORD.finditer(line):
        if not found[0].isascii() and (stranger := _stranger(found[0], line)):
            name = unicodedata.name(stranger, "unnamed").title()
            yield _doubt(
                Place(path, number, found.start() + 1),
                f"{shown(found[0])} has a letter of another alphabet that only looks right ({name}). Type the word again.",
                "look-alike-letter",
                found[0],
            )


def _doubt(place: Place, sentence: str, rule: str, about: str) -> Problem:
    """A page can say why such a character is right; a file of facts has no reason to hold one."""
    if place.path.endswith(".md"):
        return Problem(place, sentence, Level.ACKNOWLEDGE, rule, about)
    return Problem(place, sentence)


def _stranger(word: str, line: str) -> str | None:
    """A Greek or Cyrillic letter in a word that also has Latin ones, or that is made to look so among words that have."""
    if LATIN.search(word) or (LOOK_ALIKE.fullmatch(word) and LATIN.search(line)):
        return next((c for c in word if "\u0370" <= c <= "\u052f"), None)
    return None
