"""Most pages hold nothing that a rule could find: one look at a page says which rules are worth asking."""

import re
from collections.abc import Callable
from functools import cached_property

GAP = r"(?:[^\w\n]|_|\n(?!\n)|&[#A-Za-z0-9]{2,8};|</?[a-z]{1,6}>|%[0-9A-F]{2}){0,6}"
DIGITS = re.compile(
    rf"\d(?:(?P<long>(?:{GAP}\d){{5,}})|(?P<some>\d{{2,}})|(?P<court>\d?[A-Z] ?\d{{5}}|\d[A-Z]{{2}}/)"
    rf"|[A-Za-z]{{2}}\b(?P<code>)|[A-Za-z]?,?(?: {{1,2}}|\n(?!\n))(?=[A-Z])(?P<house>))"
)
ENGLISH_DIGITS = re.compile(f"[0-9]{DIGITS.pattern[2:]}")  # the same, in two thirds of the time
DAY = re.compile(r"\d{4}-\d\d-\d\d(?:[ \n]\d\d:\d\d)?|(?:19|20)\d\d(?:[-/]\d\d)?")
OF_A_CASE = re.compile(
    r"(?:[A-Z]{3}[-/ :#]|\b(?:[Nn]o|[Nn]um|[Nn]umber|[Rr]ef|[Rr]eference|[Ii][Dd]|[Rr]ecord)\b\W{1,3})[-/A-Za-z]{0,4}$"
)
SHAPE = bytes.maketrans(bytes(range(65, 91)) + b"\n", b"A" * 26 + b" ")
SMALL = bytes(range(97, 123)) + b"."
SCHOOL_AGE = re.compile(r"[A-Z][A-Za-z.]{0,30},? \(?(?:\d|(?:who is|is|was|aged?|turned|just|in|from|of)[ \n])")
MAIL = ("dot",)
BIRTH = ("born", "birth")
ACCOUNTS = (".com/",)
COURTS = ("EWFC", "EWHC", "EWCA", "EWCOP", "UKSC", "UKHL", "FLR", "FCR")


class Glance:
    """What kinds of letters and digits a page has."""

    def __init__(self, source: str) -> None:
        self.source = source
        self.low = source.lower()

    @cached_property
    def digits(self) -> frozenset[str]:
        """The kinds of number, but for days and years."""
        kinds = set()
        for found in (ENGLISH_DIGITS if self.source.isascii() else DIGITS).finditer(self.source):
            if not DAY.fullmatch(found[0]):
                kinds.add(found.lastgroup or "")
                before = self.source[max(0, found.start() - 20) : found.start()]
                if found["some"] and len(found[0]) > 2 and OF_A_CASE.search(before):
                    kinds.add("court")
        return frozenset(kinds)

    def has(self, words: tuple[str, ...]) -> bool:
        return any(word in self.low for word in words)

    @cached_property
    def hides(self) -> bool:
        """It has an @ sign, or a code that may be one."""
        return "@" in self.source or ("&" in self.source and "&#" in self.source) or "%" in self.source

    @cached_property
    def capitals(self) -> bytes:
        """Capitals and what stands between them, without the small letters."""
        return self.source.encode("utf-8", "replace").translate(SHAPE, SMALL)

    @property
    def names_a_court(self) -> bool:
        return b"AAA" in self.capitals and any(court in self.source for court in COURTS)

    @property
    def abbreviates_birth(self) -> bool:
        return b"AAA" in self.capitals and "DOB" in self.source

    @property
    def two_capitals(self) -> bool:
        """Two words with capitals stand together, as in a name."""
        return b"A A" in self.capitals


def _long(glance: Glance) -> bool:
    return "long" in glance.digits


WORTH_ASKING: dict[str, Callable[[Glance], bool]] = {
    "health-number": _long,
    "insurance-number": _long,
    "pupil-number": _long,
    "learner-number": _long,
    "telephone-number": _long,
    "date-of-birth": lambda glance: glance.has(BIRTH) or glance.abbreviates_birth,
    "personal-mailbox": lambda glance: glance.hides or glance.has(MAIL),
    "personal-account": lambda glance: glance.hides or glance.has(ACCOUNTS),
    "postcode": lambda glance: "code" in glance.digits,
    "address": lambda glance: "house" in glance.digits,
    "case-number": lambda glance: bool(glance.digits & {"long", "court"}) or glance.names_a_court,
    "named-child": lambda glance: SCHOOL_AGE.search(glance.source) is not None,
    "title-and-surname": lambda glance: glance.two_capitals,
    "full-name": lambda glance: glance.two_capitals,
}
