"""What a reader finds by looking at one sum at a time, again and again, until nothing more follows."""

from collections.abc import Sequence

from publishing.disclosure.cells import ANY_NUMBER, Equation, Key, Range

# Two sums that contradict each other can push a number up for ever; the exact method decides what is left.
ROUNDS = 60


def narrowed(found: Sequence[Equation], known: dict[Key, Range]) -> dict[Key, Range]:
    """The ranges, each as narrow as single sums make it: never narrower than the truth."""
    ranges = {key: known.get(key, ANY_NUMBER) for each in found for key, _ in each.factors}
    for _ in range(ROUNDS):
        before = dict(ranges)
        for each in found:
            _narrow(each, ranges)
        if ranges == before or any(_empty(one) for one in ranges.values()):
            break
    return ranges


def _empty(found: Range) -> bool:
    return found[1] is not None and found[1] < found[0]


def _narrow(equation: Equation, ranges: dict[Key, Range]) -> None:
    """Each number is what is left when the others are as small, and as large, as they can be."""
    spans = [_times(factor, ranges[key]) for key, factor in equation.factors]
    for at, (key, factor) in enumerate(equation.factors):
        others = spans[:at] + spans[at + 1 :]
        low = None if any(high is None for _, high in others) else equation.left - sum(high or 0 for _, high in others)
        high = None if any(low is None for low, _ in others) else equation.left - sum(low or 0 for low, _ in others)
        if factor < 0:
            low, high = (None if high is None else -high), (None if low is None else -low)
        ranges[key] = _both(ranges[key], low, high, abs(factor))
        spans[at] = _times(factor, ranges[key])


def _times(factor: int, found: Range) -> tuple[int | None, int | None]:
    least, most = found
    high = None if most is None else most * factor
    return (least * factor, high) if factor > 0 else (high, least * factor)


def _both(found: Range, low: int | None, high: int | None, factor: int) -> Range:
    """The numbers that are in both ranges, when the second is of so many times the number."""
    least, most = found
    if low is not None:
        least = max(least, -(-low // factor))
    if high is not None:
        most = high // factor if most is None else min(most, high // factor)
    return least, most
