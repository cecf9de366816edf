"""A number is exactly the one that was written, and reads as people in Britain write it."""

import re
from dataclasses import dataclass
from decimal import Decimal
from enum import StrEnum
from typing import Literal

from publishing.front_door.showing import shown

KindOf = Literal["count", "percentage", "rate", "money"]
MOST = Decimal("1e12")
MOST_DECIMALS = 4


class Gap(StrEnum):
    """Why there is no number, in the words of the file; the symbol is what a table shows."""

    NOT_AVAILABLE = "not available"
    NOT_APPLICABLE = "not applicable"
    SUPPRESSED = "suppressed"
    ROUNDS_TO_ZERO = "rounds to zero"

    @property
    def symbol(self) -> str:
        return {"not available": "x", "not applicable": "z", "suppressed": "c", "rounds to zero": "low"}[self]

    @property
    def says(self) -> str:
        """What stands under a table that has one."""
        return {
            "not available": "the source does not give it",
            "not applicable": "there cannot be a number here",
            "suppressed": "not shown, so that nobody can be recognised",
            "rounds to zero": "more than nothing, and too little to show",
        }[self]


SYMBOLS = {gap.symbol: gap for gap in Gap} | {
    "[x]": Gap.NOT_AVAILABLE,
    "[z]": Gap.NOT_APPLICABLE,
    "[c]": Gap.SUPPRESSED,
    "[low]": Gap.ROUNDS_TO_ZERO,
    "n/a": Gap.NOT_APPLICABLE,
    "na": Gap.NOT_AVAILABLE,
    "-": Gap.NOT_AVAILABLE,
    "–": Gap.NOT_AVAILABLE,
    ":": Gap.NOT_AVAILABLE,
    "..": Gap.NOT_AVAILABLE,
    "*": Gap.SUPPRESSED,
}
ABOUT = ("about", "over", "at least", "up to", "under")
NUMBER = re.compile(rf"(?:(?P<about>{'|'.join(ABOUT)}) +)?(?P<number>-?\d+(?:\.\d+)?)", re.ASCII)
REASONS = frozenset(map(str, Gap))
GAPS = "not available, not applicable, suppressed or rounds to zero"


@dataclass(frozen=True)
class Amount:
    """A number with as many decimals as were written, or the reason why there is none."""

    number: Decimal | None
    gap: Gap | None = None
    about: str = ""  # what the source says before it where it is not exact: about, over, at least, up to

    @property
    def exactly(self) -> Decimal | None:
        """The number, where it is one to reckon with."""
        return None if self.about else self.number


class NotAnAmountError(ValueError):
    """What is wrong with what was written, and what to type, without the place."""


def amount(written: object, kind: KindOf) -> Amount:
    if not isinstance(written, str):
        raise NotAnAmountError("should be one number, not a list or a group of fields. Check the spaces before it.")
    text = written.strip()
    if text in REASONS:
        return Amount(None, Gap(text))
    if not text:
        raise NotAnAmountError(f"is empty. Write a number, 0 if there were none, or why there is no number: {GAPS}.")
    found = NUMBER.fullmatch(text)
    if found:
        return Amount(_checked(found["number"], kind), about=found["about"] or "")
    raise NotAnAmountError(f"{shown(text)} is not a number. {_meant(text)}")


def _checked(text: str, kind: KindOf) -> Decimal:
    number, decimals = Decimal(text), len(text.partition(".")[2])
    if kind == "count" and decimals:
        raise NotAnAmountError(
            f"{shown(text)} cannot be counted. Write a whole number, or say kind: rate or percentage."
        )
    if number < 0 and kind != "money":
        raise NotAnAmountError(f"{shown(text)} is less than nothing. Write the number without the sign.")
    if abs(number) > MOST or decimals > MOST_DECIMALS:
        raise NotAnAmountError(f"{shown(text)} has too many digits. Check it against the source.")
    digits = text.lstrip("-")
    if digits[0] == "0" and digits[1:2].isdigit():
        raise NotAnAmountError(f"{shown(text)} starts with a zero. Write {number}, or check it against the source.")
    return number


def _meant(text: str) -> str:
    """The number as it is typed here, where what was written can mean only one."""
    if gap := SYMBOLS.get(text.casefold()):
        return f"Write in words why there is none, for example: {gap}."
    if re.match(r"[<≤]|(?:fewer|less) than", text, re.IGNORECASE):
        return "A small number that must not be shown is written: suppressed."
    if text.casefold() in ("none", "nil", "zero", "no"):
        return "Write 0."
    bare = re.sub(r"[£$€,\s%]|(?<=\d)k$", "", text.strip("()~≈"))
    if re.fullmatch(r"-?\d+(?:\.\d+)?", bare, re.ASCII):
        thousands = f"{Decimal(bare) * 1000:f}" if re.search(r"\dk$", text) else bare
        return f"Write only its digits: {thousands}."
    return f"Write digits, with a point for decimals, for example 45.6; or why there is none: {GAPS}."


def british(number: Decimal, kind: KindOf) -> str:
    """1,041, 45.6%, £128,000: with the decimals that were written, never rounded again."""
    sign, plain = ("−" if number < 0 else ""), f"{abs(number):,f}"
    return sign + {"money": f"£{plain}", "percentage": f"{plain}%"}.get(kind, plain)
