"""What is about to be published is attacked first, and the person who approves it is shown the very sum."""

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass

from publishing.disclosure.cells import ANY_NUMBER, NO_NUMBER, Key, Range, Sum, too_few
from publishing.disclosure.working_out import NOTHING_KNOWN, bounds


@dataclass(frozen=True)
class GivenAway:
    """A hidden number that can be worked out, or nearly. For the approver only: never for a public log."""

    key: Key
    least: int
    most: int
    how: str


def given_away(
    shown: Mapping[Key, int],
    hidden: Collection[Key],
    sums: Sequence[Sum],
    threshold: int,
    known: Mapping[Key, Range] = NOTHING_KNOWN,
) -> list[GivenAway]:
    """Every hidden number for which fewer numbers are possible than the threshold."""
    counted = bounds(shown, hidden, sums, known, enough=threshold)
    narrow = [key for key, each in counted.items() if too_few(each, threshold)]
    exact = bounds(shown, narrow, sums, known)
    return [
        GivenAway(key, least, most, _how(key, (least, most), shown, sums, known, threshold))
        for key, (least, most) in exact.items()
        if most is not None
    ]


def _how(
    key: Key,
    found: Range,
    shown: Mapping[Key, int],
    sums: Sequence[Sum],
    known: Mapping[Key, Range],
    threshold: int,
) -> str:
    """The shortest way to it: the number itself, one sum, what is known from elsewhere, or several sums together."""
    if key in shown:
        return f"{named(key)} is shown: {shown[key]}"
    if found == NO_NUMBER:
        return f"the figures around {named(key)} contradict each other: no number fits them all"
    if known.get(key, ANY_NUMBER) == found:
        return f"{named(key)}: a percentage or rate of a known base leaves {_numbers(found)}"
    if not too_few(found, threshold):
        return f"{named(key)}: several sums put together rule out most numbers from {found[0]} to {found[1]}"
    for each in sorted(sums, key=lambda one: (one.total, one.parts)):
        if key in each.cells() and bounds(shown, [key], [each], known)[key] == found:
            return _in_words(key, each, shown)
    return f"{named(key)}: several sums put together leave {_numbers(found)}"


def _in_words(key: Key, each: Sum, shown: Mapping[Key, int]) -> str:
    """total 27 - 12 - 9 - 4 = 2"""
    seen = [str(shown[part]) for part in each.parts if part in shown]
    unseen = len(each.parts) - len(seen)
    if key == each.total:
        return f"{named(each.total)} {' + '.join(seen)} = {sum(map(int, seen))}" + _shared(unseen, "and")
    if each.total not in shown:
        return f"{named(each.total)} and its parts, with what is known of them from elsewhere"
    left = shown[each.total] - sum(map(int, seen))
    return f"{named(each.total)} {' - '.join([str(shown[each.total]), *seen])} = {left}" + _shared(
        unseen - 1, "for this and"
    )


def _shared(others: int, joined: str) -> str:
    return f", {joined} {others} more that {'is' if others == 1 else 'are'} hidden" if others else ""


def _numbers(found: Range) -> str:
    return f"only {found[0]}" if found[0] == found[1] else f"only {found[0]} to {found[1]}"


def named(key: Key) -> str:
    """The measure, period and category in words."""
    return ", ".join(filter(None, key))
