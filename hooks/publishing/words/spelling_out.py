"""Where the words that letters stand for are written beside them, nobody has to look them up."""

import re
from collections.abc import Collection
from difflib import SequenceMatcher
from html import unescape

NEAR = 240  # signs, which hold the longest name of a body
ALIKE = 0.75  # Independent Management Review, Individual Management Review
OF_THE_PAGE = re.compile("[\0*_]+")  # tags and marks that stand between words
END_OF_A_BLOCK = re.compile("\x01|\n[ \t>]*\n")
OPENS_BEFORE = re.compile(r"(?P<sign>[(\[]|,?\s+or|,?\s+known as|\s[–—-])\s*(?:the\s+)?[\"“‘']?$")
OPENS_AFTER = re.compile(
    r"(?:s?['’]?s?)?[\"”’']?\s*(?P<sign>[(\[|:]|\s[–—=-]|,?\s+(?:or|which stands for|stands for|short for|means))[\s|]*(?:the\s+)?[\"“‘']?",
    re.IGNORECASE,
)
ENDS_AFTER = re.compile(r"[)\]|;]|[.:]\s|\n")
MINOR = frozenset("a an and at by for from in of on or the to with &".split())
WORD = re.compile(r"[^\W_]+|&")


# Without one of these beside the letters nothing is looked for.
SIGN_BEFORE = re.compile(r"[(\[\"“‘'\0*_–—-]\s*$|\b(?:or|as|the)\s+$")
SIGN_AFTER = re.compile(r"[\s\0*_s'’\"”,]{0,9}(?:[(\[|:–—=\0*_-]|or\b|which\b|stands\b|short\b|means\b)", re.IGNORECASE)


def spelt_out(text: str, start: int, end: int, letters: str, known: Collection[str] = ()) -> str | None:
    """The words beside these letters that they stand for, known ones or such as their letters fit."""
    if not (SIGN_BEFORE.search(text, max(0, start - 8), start) or SIGN_AFTER.match(text, end)):
        return None
    before = _plain(END_OF_A_BLOCK.split(text[max(0, start - NEAR) : start])[-1])
    if opening := OPENS_BEFORE.search(before):
        words = before[: opening.start()]
        for one in known:
            if f" {bare(words)}".endswith(f" {bare(one)}"):
                return one
        if opening["sign"] in "([" and (found := _fitting(letters, words)):
            return found
    after = _plain(END_OF_A_BLOCK.split(text[end : end + NEAR])[0])
    if opening := OPENS_AFTER.match(after):
        inside = ENDS_AFTER.split(after[opening.end() :])[0]
        if any(f"{bare(inside)} ".startswith(f"{bare(one)} ") for one in known):
            return inside.strip()
        brackets = opening["sign"] in "(["
        if _has_initials(letters, inside) or (brackets and _fitting(letters, inside) == inside.strip()):
            return inside.strip()
    return None


def is_said(words: str, one: str) -> bool:
    """Whether these words say this meaning, give or take a letter or a small word."""
    said, meant = bare(words), bare(one)
    return f" {meant} " in f" {said} " or SequenceMatcher(None, said, meant, autojunk=False).ratio() >= ALIKE


def bare(words: str) -> str:
    """Without capitals, signs, the smallest words and the s of a plural."""
    found = (word.casefold() for word in WORD.findall(words))
    return " ".join(word.rstrip("s") for word in found if word not in MINOR)


def _plain(text: str) -> str:
    return unescape(OF_THE_PAGE.sub("", text))


def _fitting(letters: str, words: str) -> str | None:
    """The end of these words that has all the letters in their order, the first of them at the start of a word."""
    wanted = [sign.lower() for sign in letters if sign.isalnum()]
    nearest = re.split(r"[.;:!?()]\s", words)[-1]
    most = min(len(wanted) + 5, len(wanted) * 2)
    long = " ".join(nearest.split()[-most:])
    at = len(long)
    for number, sign in reversed(list(enumerate(wanted))):
        at -= 1
        while at >= 0 and not (long[at].lower() == sign and (number or not at or not long[at - 1].isalnum())):
            at -= 1
        if at < 0:
            return None
    found = long[at:]
    return found if len(found.split()) > 1 else None


def _has_initials(letters: str, words: str) -> bool:
    """Each letter begins a word, in their order; small words may be passed over."""
    wanted = "".join(sign for sign in letters if sign.isalnum()).lower()
    return len(wanted) > 1 and _begin(wanted, [word.lower() for word in WORD.findall(words)][: len(wanted) * 2 + 2])


def _begin(wanted: str, words: list[str]) -> bool:
    if not wanted:
        return True
    if not words:
        return False
    if (words[0][0] == wanted[0] or (words[0] == "&" and wanted[0] == "a")) and _begin(wanted[1:], words[1:]):
        return True
    return words[0] in MINOR and _begin(wanted, words[1:])
