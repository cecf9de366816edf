"""A number is exactly the one that was written, and reads as people in Britain write it."""

import re
from dataclasses import dataclass
from decimal import Decimal
from typing import Literal

from publishing.front_door.characters import INVISIBLE
from publishing.front_door.showing import shown
from publishing.measures.gaps import GAPS, REASONS, Gap
from publishing.measures.reading.meant_amounts import inside, meant, plain

__all__ = ["ABOUT", "Amount", "Gap", "KindOf", "NotAnAmountError", "amount", "british"]
KindOf = Literal["count", "percentage", "rate", "money"]
MOST = Decimal("1e12")
MOST_DECIMALS = 4
ABOUT = ("about", "over", "at least", "up to", "under")
NUMBER = re.compile(rf"(?:(?P<about>{'|'.join(ABOUT)}) +)?(?P<number>-?\d+(?:\.\d+)?)", re.ASCII)


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
        raise NotAnAmountError(_in_brackets(written))
    text = INVISIBLE.sub("", written).strip()  # source_text has told of what cannot be seen
    if text in REASONS:
        return Amount(None, Gap(text))
    if not text:
        raise NotAnAmountError(f"is empty. Write a number, 0 if there were none, or why there is no number: {GAPS}.")
    found = NUMBER.fullmatch(text)
    if found:
        return Amount(_checked(found["number"], kind), about=found["about"] or "")
    # A number that this kind cannot have is told so at once, and not only after it was typed anew.
    if (digits := plain(text)) and "(" not in text:
        _checked(digits, kind, text)
    raise NotAnAmountError(f"{shown(text)} is not a number. {meant(text)}")


def _in_brackets(written: object) -> str:
    words = list(inside(written))
    if len(words) == 1 and words[0]:
        signs = f"[{words[0]}]" if isinstance(written, list) else f"{{{words[0]}}}"
        sentence = f"Write {words[0]}." if NUMBER.fullmatch(words[0]) else meant(signs.strip("{}"))
        return f"stands in brackets: {shown(signs)}. {sentence}"
    return "should be one number, not a list or a group of fields. Check the spaces before it."


def _checked(text: str, kind: KindOf, written: str = "") -> Decimal:
    said = shown(written or text)
    number, decimals = Decimal(text), len(text.partition(".")[2])
    if kind == "count" and decimals:
        raise NotAnAmountError(f"{said} cannot be counted. {_whole(text)}")
    if number < 0 and kind != "money":
        raise NotAnAmountError(f"{said} is less than nothing. Write the number without the sign.")
    if abs(number) > MOST or decimals > MOST_DECIMALS:
        raise NotAnAmountError(f"{said} has too many digits. Check it against the source.")
    digits = text.lstrip("-")
    if digits[0] == "0" and digits[1:2].isdigit():
        raise NotAnAmountError(f"{said} starts with a zero. Write {number}, or check it against the source.")
    return number


def _whole(text: str) -> str:
    whole, _, decimals = text.partition(".")
    if not decimals.strip("0"):
        thousands = f", or {whole}{decimals} if the point stands between thousands" if len(decimals) == 3 else ""
        return f"Write {whole}{thousands}."
    if len(decimals) == 3:
        return f"Write {whole}{decimals} if the point stands between thousands, or say kind: rate or percentage."
    return "Write a whole number, or say kind: rate or percentage."


def british(number: Decimal, kind: KindOf) -> str:
    """1,041, 45.6%, £128,000: with the decimals that were written, never rounded again."""
    sign, plain = ("−" if number < 0 else ""), f"{abs(number):,f}"
    return sign + {"money": f"£{plain}", "percentage": f"{plain}%"}.get(kind, plain)
