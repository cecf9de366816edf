"""A chart fits a small phone and a wide screen: across it is measured in shares of the width, down in letters' heights."""

from collections.abc import Iterator
from decimal import Decimal
from math import ceil

NARROW = Decimal(19)  # letters' heights across the smallest phone, margins taken off
WIDE = Decimal(32)  # from here on there is room for names beside the drawing; 7-charts.css says the same
LINE = Decimal("1.3")  # from one line of words to the next
TENTH = Decimal("0.1")

# As wide as in the widest letters that a reader's system may have, in bold.
WIDTHS = {
    **dict.fromkeys("ijlI.,:;'’|! ()[]-ftr/\u00a0", Decimal("0.45")),
    **dict.fromkeys("mwMW%@—", Decimal("1.06")),
}
CAPITAL, OTHER = Decimal("0.82"), Decimal("0.7")


def percent(share: Decimal) -> str:
    return f"{_short(share)}%"


def em(heights: Decimal) -> str:
    return f"{_short(heights)}em"


def _short(number: Decimal) -> str:
    rounded = number.quantize(TENTH)
    return "0" if not rounded else f"{rounded:f}".removesuffix(".0")


def width(words: str) -> Decimal:
    """How much room words take at most, in letters' heights."""
    return sum((WIDTHS.get(letter, CAPITAL if letter.isupper() else OTHER) for letter in words), Decimal(0))


def widest(words: Iterator[str] | tuple[str, ...]) -> Decimal:
    return max((width(each) for each in words), default=Decimal(0))


def whole(heights: Decimal) -> int:
    """Room beside a drawing comes in whole steps: the stylesheet has a class for each."""
    return ceil(heights)


def folded(words: str, room: Decimal) -> tuple[str, ...]:
    """Words in as many lines as they need."""
    lines = [""]
    for word in words.split(" "):
        longer = f"{lines[-1]} {word}".strip()
        if lines[-1] and width(longer) > room:
            lines.append(word)
        else:
            lines[-1] = longer
    return tuple(lines)
