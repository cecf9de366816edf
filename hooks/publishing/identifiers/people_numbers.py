"""A number that the state gave to one person is found, whatever stands between its digits."""

import re
from collections.abc import Iterator

from publishing.identifiers.digits import PUPIL_LETTERS, is_health_number, is_learner_number, is_pupil_number
from publishing.identifiers.known import Known
from publishing.identifiers.rule import Found
from publishing.identifiers.seen import View

RUN = re.compile(r"(?<![\d£])\d[\d .,:_\-/()\n]{8,}\d")
PARTS = re.compile(r"\d+")
ALWAYS = {(10,), (3, 3, 4)}  # how such a number is written
SOMETIMES = {(6, 4), (5, 5), (3, 7), (4, 3, 3), (3, 4, 3), (2, 2, 2, 2, 2), (3, 3, 2, 2), (4, 6)}
LONGEST = 5  # parts
HEALTH_WORD = re.compile(r"\b(?:NHS|CHI|H\s?&\s?C|HSC|[Hh]ealth|[Pp]atient|[Hh]ospital)\b")
LEARNER_WORD = re.compile(r"\bULN\b|[Ll]earner")
CALLED_SO = re.compile(r"\b(?:NHS|CHI|H\s?&\s?C)\s*(?:[Nn]o\.?|[Nn]um(?:ber)?|#|ID)[^\w\n]{0,4}$")
OF_A_BOOK = re.compile(r"ISBN(?:-1[03])?:?\s*$|\+\s*44[\s()0.-]*$|(?:doi|DOI|ISSN)[^\s]*$")
DAY = re.compile(r"(?:0[1-9]|[12]\d|3[01])(?:0[1-9]|1[0-2])\d\d")
INSURANCE = re.compile(
    r"(?<![A-Za-z0-9])[A-CEGHJ-PR-TW-Z][A-CEGHJ-NPR-TW-Z][ \n.\-/]{0,3}(?:\d[ \n.\-/]{0,3}){6}[A-D](?![A-Za-z0-9])",
    re.IGNORECASE,
)
NOBODY_HAS = ("BG", "GB", "NK", "KN", "TN", "NT", "ZZ")
PUPIL = re.compile(
    rf"(?<![A-Za-z0-9])[{PUPIL_LETTERS}](?:[ \n.\-/]{{0,3}}\d){{11}}[ \n.\-/]{{0,3}}[0-9{PUPIL_LETTERS}](?![A-Za-z0-9])",
    re.IGNORECASE,
)


def tens(view: View) -> Iterator[tuple[int, int, str, tuple[int, ...]]]:
    """Each ten digits that stand together, with how they were grouped."""
    for run in RUN.finditer(view.text):
        parts = [(run.start() + part.start(), part[0]) for part in PARTS.finditer(run[0])]
        if all(len(part) == 1 for _, part in parts):
            if len(parts) == 10:
                yield parts[0][0], run.end(), "".join(part for _, part in parts), (10,)
            continue
        for first in range(len(parts)):
            yield from _from(parts, first)


def _from(parts: list[tuple[int, str]], first: int) -> Iterator[tuple[int, int, str, tuple[int, ...]]]:
    digits, shape = "", tuple[int, ...]()
    for at, part in parts[first : first + LONGEST]:
        digits, shape = digits + part, (*shape, len(part))
        if len(digits) >= 10:
            if len(digits) == 10 and (shape in ALWAYS or shape in SOMETIMES):
                yield parts[first][0], at + len(part), digits, shape
            return


def health_numbers(view: View, known: Known) -> Iterator[Found]:
    """Ten digits whose last one checks the others, or that are called an NHS number."""
    for start, end, digits, shape in tens(view):
        before = view.text[max(0, start - 40) : start]
        if OF_A_BOOK.search(before) or known.number(digits):
            continue
        if is_health_number(digits):
            usual = shape in ALWAYS or (shape == (6, 4) and DAY.match(digits))
            if usual or HEALTH_WORD.search(view.around(start, end, 40)):
                yield Found(start, end)
        elif CALLED_SO.search(before):
            yield Found(start, end)


def learner_numbers(view: View, known: Known) -> Iterator[Found]:
    """Ten digits of which the last is ten less a remainder; many of them could be an NHS number too."""
    for start, end, digits, shape in tens(view):
        before = view.text[max(0, start - 40) : start]
        usual = shape in ALWAYS or LEARNER_WORD.search(before)
        is_other = digits[0] == "0" or is_health_number(digits) or OF_A_BOOK.search(before) or known.number(digits)
        if usual and not is_other and is_learner_number(digits):
            yield Found(start, end)


def insurance_numbers(view: View, known: Known) -> Iterator[Found]:
    for found in INSURANCE.finditer(view.text):
        if found[0][:2].upper() not in NOBODY_HAS:
            yield Found(*found.span())


def pupil_numbers(view: View, known: Known) -> Iterator[Found]:
    for found in PUPIL.finditer(view.text):
        if is_pupil_number(re.sub(r"[^A-Za-z0-9]", "", found[0]).upper()):
            yield Found(*found.span())
