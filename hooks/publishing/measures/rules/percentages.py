"""A percentage is of the right whole: nobody reads 0.3 where 30 is meant, or shares that come to 90."""

from collections.abc import Iterator
from decimal import ROUND_DOWN, ROUND_HALF_EVEN, ROUND_HALF_UP, Decimal

from publishing.measures.amounts import british
from publishing.measures.measure import Measure
from publishing.measures.pointing import spots
from publishing.measures.reading.figures import Figures, Key
from publishing.problems import Level, Problem

ALL = Decimal(100)
FEW = 50  # of so few, one more is two per cent


def percentage_problems(measure: Measure, figures: Figures) -> Iterator[Problem]:
    """A share of a whole is at most all of it, and is written as 30.5 and not as 0.305."""
    if measure.kind != "percentage":
        return
    for key, amount in figures.amounts.items():
        if amount.number is not None and amount.number > ALL:
            yield Problem(
                figures.place(key),
                f"the figure for {figures.in_words(key)} is {amount.number}, and a percentage is at most 100. Check it against the source, or say kind: rate.",
            )
    numbers = [(key, one.number) for key, one in figures.amounts.items() if one.number]
    if len(numbers) > 1 and all(number <= 1 and number % 1 for _, number in numbers) and not measure.notes:
        key, number = numbers[0]
        yield Problem(
            figures.place(key),
            f"the figure for {figures.in_words(key)} is {number}, and so small are all the others. If it means {(number * 100).normalize():f} per cent, write {(number * 100).normalize():f}; if they are right, a line under notes: can say so, and this reminder goes.",
            Level.REMIND,
        )


def whole_problems(measure: Measure, figures: Figures) -> Iterator[Problem]:
    """Shares of one whole come to about 100, as the name of their sum promises."""
    if measure.kind != "percentage":
        return
    said = spots((*measure.differs, *measure.notes), measure, figures)
    for level, division in enumerate(measure.by):
        if not division.total:
            continue
        for when, around in dict.fromkeys((key[0], (*key[1][:level], *key[1][level + 1 :])) for key in figures.amounts):
            found = [figures.amounts.get((when, (*around[:level], name, *around[level:]))) for name in division.parts]
            shares = [one.exactly for one in found if one and one.exactly is not None]
            key = (when, (*around[:level], division.total, *around[level:]))
            stated = figures.amounts.get(key)
            whole = stated.exactly if stated and stated.exactly is not None else ALL
            far = abs(sum(shares) - whole) > _rounding(shares)
            if (
                len(shares) == len(found)
                and far
                and not _is_between(whole, shares)
                and not any(one.holds(key) for one in said)
            ):
                yield Problem(
                    figures.place(key),
                    f"the parts of {figures.in_words(key)} come to {sum(shares)} per cent, and not to {whole}. Check each against the source. If they are not shares of one whole, take total: out under by:; if the source says so, tell readers under differs: with at: {', '.join((when, *key[1]))}",
                )


def _rounding(shares: list[Decimal]) -> Decimal:
    """Each share may have been rounded by half of its last digit."""
    return sum((Decimal(1).scaleb(int(one.as_tuple().exponent)) / 2 for one in shares), Decimal(0))


def _is_between(whole: Decimal, shares: list[Decimal]) -> bool:
    """Of shares that each have a whole of their own, the share of all together lies among them."""
    return min(shares) <= whole <= max(shares)


def too_exact(measure: Measure, figures: Figures, key: Key, whole: Decimal) -> Problem | None:
    """A decimal of a share of a few is more than anyone can know."""
    share = figures.amounts[key].exactly
    if share is None or whole >= FEW or int(share.as_tuple().exponent) >= 0:
        return None
    if any(one.holds(key) for one in spots((*measure.notes, *measure.differs), measure, figures)):
        return None
    return Problem(
        figures.place(key),
        f"the figure for {figures.in_words(key)} is {british(share, 'percentage')} of {whole}, and of so few a decimal says more than anyone knows. Write {share.quantize(Decimal(1), ROUND_HALF_UP)}; if the source has the decimal, a line under notes: can say so, and this reminder goes.",
        Level.REMIND,
    )


def share_of_is(share: Decimal, part: Decimal, whole: Decimal) -> bool:
    """Whether a percentage is what the counts give, rounded in any usual way."""
    if not whole:
        return not share
    unit = Decimal(1).scaleb(int(share.as_tuple().exponent))
    exact = part * 100 / whole
    return share in {exact.quantize(unit, rounding) for rounding in (ROUND_HALF_UP, ROUND_HALF_EVEN, ROUND_DOWN)}
