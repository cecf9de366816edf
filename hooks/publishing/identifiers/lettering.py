"""However a number or a name is dressed up, the checks read it as a person's eye does."""

import unicodedata
from functools import cache

DOTS = "\u00b7\u2022\u2219\u22c5\u30fb\u2027"
FILLERS = "\u115f\u1160\u3164\uffa0\u2800\u17b4\u17b5"
STRAIGHT = {**dict.fromkeys("‘’‛ʼ′`´", "'"), **dict.fromkeys("“”„«»″", '"'), **dict.fromkeys(DOTS, "."), "−": "-"}
# Letters that do not come apart into an English one and an accent, and those of other alphabets that look like one.
LETTERS = dict(
    zip("øØłŁđĐıŋŊħĦ", "oOlLdDinNhH", strict=True)
    ) | dict(zip("аеорсухѕіјԁһАВЕКМНОРСТХЅІЈ", "aeopcyxsijdhABEKMHOPCTXSIJ", strict=True)
    ) | dict(zip("ΑΒΕΖΗΙΚΜΝΟΡΤΧΥο", "ABEZHIKMNOPTXYo", strict=True)
    ) | {"æ": "ae", "Æ": "Ae", "œ": "oe", "Œ": "Oe", "ß": "ss", "þ": "th", "Þ": "Th", "ð": "d", "Ð": "D"}  # fmt: skip


@cache
def plain(character: str) -> str:
    """One character as its plainest self; nothing at all where it cannot be seen."""
    if stands_for := STRAIGHT.get(character) or LETTERS.get(character):
        return stands_for
    category = unicodedata.category(character)
    if category in ("Cf", "Mn", "Me") or character in FILLERS:
        return ""
    if category == "Pd":
        return "-"
    if category in ("Zs", "Zl", "Zp") or character == "\x85":
        return " "
    digit = unicodedata.decimal(character, None)
    if digit is not None:
        return str(int(digit))
    parts = "".join(c for c in unicodedata.normalize("NFKD", character) if unicodedata.category(c) != "Mn")
    return parts if parts.isascii() else character


def plainly(text: str) -> str:
    return text if text.isascii() else "".join(map(plain, text))
