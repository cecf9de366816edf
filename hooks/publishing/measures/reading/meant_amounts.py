"""A number that was pasted, or typed as people write it, is answered with exactly what to type."""

import re
import unicodedata
from collections.abc import Callable, Iterator
from decimal import Decimal

from publishing.measures.gaps import GAPS, SYMBOLS
from publishing.measures.reading.number_words import in_words

NUMBER = r"\d+(?:\.\d+)?"
LETTERS_FOR_DIGITS = str.maketrans("OoIl", "0011")
MARK = re.compile(
    r"\s*(?:[*†‡§¹²³⁰⁴-⁹ᵃ-ᵛ]+|\^\d|\[\w{1,2}\]|\((?:[a-z]|prov\w*|revised|est\w*)\.?\)|(?<=\d)\s?[rpe]|\s(?:provisional|revised|estimated))$",
    re.IGNORECASE,
)
TIMES = {"k": 1_000, "thousand": 1_000, "m": 1_000_000, "mn": 1_000_000, "million": 1_000_000}
ABOUT = (
    ("about", r"(?:approx(?:imately|\.)?|c(?:irc)?a?\.?|~|≈|around|roughly|nearly|almost|just under)"),
    ("at least", r"(?:≥|>=|minimum(?: of)?|min\.?|not less than)"),
    ("over", r"(?:>|more than|above|greater than)"),
    ("up to", r"(?:≤|<=|maximum(?: of)?|max\.?|not more than)"),
    ("under", r"(?:<|less than|fewer than|below)"),
)
SMALL = 5
Meaning = Callable[[str], str | None]
DIGITS = "Write digits, with a point for decimals, for example 45.6; or why there is none: " + GAPS + "."


def meant(written: str) -> str:
    """What to type, where what was written can mean only one thing; otherwise how figures are typed."""
    text = written.strip()
    return next((sentence for ask in MEANINGS if (sentence := ask(text))), DIGITS)


def plain(text: str) -> str | None:
    """The digits of one number without the signs that the site adds; nothing where it is not one number."""
    if re.search("[¹²³⁰⁴-⁹½¼¾]", text):
        return None
    text = unicodedata.normalize("NFKC", text).replace("−", "-").replace("–", "-").strip(" ;,.'")
    text = re.sub(r"^-?\((.*)\)$", r"\1", re.sub(r"(?:%|per ?cent|p\.?c\.?)$", "", text).strip())
    text = re.sub(r"[£$€+]", "", text).strip()
    if re.fullmatch(r"-?\d{1,3}(?:([,' _]))\d{3}(?:\1\d{3})*(?:\.\d+)?", text, re.ASCII):
        text = re.sub(r"[,' _]", "", text)
    elif re.fullmatch(r"\d{1,3}(?:\.\d{3})+,\d+", text, re.ASCII):
        text = text.replace(".", "").replace(",", ".")
    return text if re.fullmatch(rf"-?{NUMBER}", text, re.ASCII) else None


def _why_none(text: str) -> str | None:
    if gap := SYMBOLS.get(text.casefold()):
        return f"Write in words why there is none, for example: {gap}."
    return "Write 0." if text.casefold() in ("none", "nil", "zero", "no") else None


def _spreadsheet(text: str) -> str | None:
    if re.fullmatch(r"#+", text):
        return "A spreadsheet shows this where a column is too narrow. Make it wider, and copy the number."
    if re.fullmatch(r"#\w[\w/!?]*|Err:\d+", text):
        return "A spreadsheet shows this where it cannot work a number out. Put that right there, and copy the number."
    return "This is a formula. Write the number that the spreadsheet shows." if re.match(r"=\s*\S", text) else None


def _not_one(text: str) -> str | None:
    several = [bare for cell in re.split(r"\t+|\s*[|;/&]\s*|\s+(?:of|and)\s+|, +", text) if (bare := plain(cell))]
    if re.fullmatch(r"\d{1,2}/\d{1,2}/(?:\d\d|\d{4})|\d{1,2}-[A-Za-z]{3}(?:-\d+)?", text):
        return "This is a date, perhaps one that a spreadsheet made of the number. Look at the source, and write its number."
    if found := re.fullmatch(rf"({NUMBER})\s*(?:[-–—]|to)\s*({NUMBER})", text):
        if Decimal(found[2]) < SMALL:
            return "A small number that must not be shown is written: suppressed."
        return f"This is a range. Write at least {found[1]}, and the whole range under notes:."
    if len(several) > 1:
        return f"These are several numbers. Write only the one that belongs here, for example {several[0]}, and each of the others on its own line."
    return None


def _inexact(text: str) -> str | None:
    for word, signs in ABOUT:
        if found := re.fullmatch(rf"(?:{signs}|{word})\s*(.+)", text, re.IGNORECASE):
            number = plain(found[1])
            if number and word == "under" and Decimal(number) <= SMALL:
                return "A small number that must not be shown is written: suppressed."
            return f"Write {word} {number}." if number else None
    number = plain(text[:-1]) if text.endswith("+") else None
    return f"Write at least {number}." if number else None


def _digits(text: str) -> str | None:
    if found := re.fullmatch(rf"£?({NUMBER})\s*({'|'.join(TIMES)})", text, re.IGNORECASE):
        return f"Write only its digits: {(Decimal(found[1]) * TIMES[found[2].lower()]).normalize():f}."
    if found := re.fullmatch(r"(\d+)([½¼¾])", text):
        return f"Write {found[1]}{ {'½': '.5', '¼': '.25', '¾': '.75'}[found[2]] }."
    if re.fullmatch(r"\d(?:\.\d+)?e\+?\d\d?", text, re.ASCII | re.IGNORECASE):  # a spreadsheet's way with long numbers
        return f"Write only its digits: {Decimal(text):f}."
    if re.fullmatch(r"\.\d+", text, re.ASCII):
        return f"Write 0{text}."
    if money := re.fullmatch(r"-?£?\(£?(.+)\)", text):
        number = plain(money[1])
        return (
            f"Write only its digits: {number}, or -{number} if the brackets mean less than nothing." if number else None
        )
    number = plain(text)
    return f"Write only its digits: {number}." if number else None


def _comma(text: str) -> str | None:
    if found := re.fullmatch(r"(\d+),(\d+)", text, re.ASCII):
        return f"Write {found[1]}.{found[2]} if the comma stands for the point, or {found[1]}{found[2]} if it stands between thousands."
    return None


def _marked(text: str) -> str | None:
    bare = MARK.sub("", text)
    number = plain(bare) if bare != text else None
    return f"Write {number}, and what the mark after it means under notes:." if number else None


def _with_more(text: str) -> str | None:
    if re.fullmatch(r"[\dOoIl]*\d[\dOoIl]*|[OoIl]\d+", text) and not text.isdigit():
        return f"A letter stands among the digits. Write {text.translate(LETTERS_FOR_DIGITS)}."
    found = re.fullmatch(r"(£?\d[\d,]*(?:\.\d+)?)(?:\s*[?(\[]|\s+[a-z]|[a-z](?![\d+])).*", text, re.IGNORECASE)
    number = plain(found[1]) if found else None
    return f"Write {number} alone; more can be said under notes:." if number else None


MEANINGS: tuple[Meaning, ...] = (
    _why_none,
    _spreadsheet,
    _not_one,
    _inexact,
    _digits,
    _comma,
    _marked,
    in_words,
    _with_more,
)


def inside(written: object) -> Iterator[str]:
    """The words of brackets that somebody put round a number: [c] is read as a list, {31} as a group."""
    if (isinstance(written, list) and all(isinstance(one, str) for one in written)) or (
        isinstance(written, dict) and not any(written.values())
    ):
        yield from written
