"""A rounded percentage of a known base gives the count away, or nearly: this says how nearly."""

from decimal import Decimal
from fractions import Fraction
from math import ceil, floor


def already_known(percent: Decimal, base: int, decimals: int, per: int = 100) -> tuple[int, int]:
    """The least and the most that the count can be, from a percentage (or a rate per so many) of a base that is known.

    Rounded half up, as spreadsheets do; where no count fits so, a half may have gone down. A share of a base is no more
    than the base. Where nothing fits at all, the most is less than the least.
    """
    if base <= 0:
        return 0, 0
    half = Fraction(1, 2 * 10**decimals)
    low, high = ((Fraction(percent) + way * half) * base / per for way in (-1, 1))
    ceiling = base if per == 100 and percent <= 100 else floor(high)
    least = max(0, ceil(low))
    most = min(ceil(high) - 1, ceiling)
    return (least, most) if least <= most else (least, min(floor(high), ceiling))
