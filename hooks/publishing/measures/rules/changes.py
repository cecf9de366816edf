"""A jump, a copied column or a year that is left out is seen before a reader takes it for news."""

from collections.abc import Iterator, Mapping
from decimal import Decimal
from itertools import pairwise

from publishing.measures.adding_up import sums
from publishing.measures.amounts import Amount, british
from publishing.measures.measure import Measure
from publishing.measures.periods import Period
from publishing.measures.pointing import spots
from publishing.measures.reading.figures import Figures, Parts
from publishing.problems import Level, Problem

MOST_CHANGE = Decimal("0.5")
MANY = 20  # smaller numbers change by half from one year to the next without any reason


def change_problems(measure: Measure, figures: Figures) -> Iterator[Problem]:
    """A figure that is half as much again, half gone, or the same to the digit, is looked at a second time."""
    told = spots((*measure.notes, *measure.differs), measure, figures)
    wrong = {one.key for one in sums(measure, figures) if not one.agrees}
    broken = {one.before for one in measure.breaks}
    by_period = _by_period(figures)
    for before, after in pairwise(figures.periods):
        apart = figures.unread and not after.follows(before)
        if after.id in broken or measure.each == "month" or apart:
            continue
        if not any(spot.holds((after.id, ())) for spot in told) and (
            copied := _copied(before, after, measure, figures, by_period)
        ):
            yield copied
            continue
        for parts, now in by_period[after.id].items():
            key, key_before = (after.id, parts), (before.id, parts)
            then = by_period[before.id].get(parts)
            if not then or then.number is None or now.number is None or {key, key_before} & wrong:
                continue
            if any(spot.holds(key) for spot in told) or max(abs(then.number), abs(now.number)) < MANY:
                continue
            if measure.kind == "percentage" and max(then.number, now.number) > 100:
                continue
            if sentence := _change(then.number, now.number):
                yield Problem(
                    figures.place(key),
                    f"the figure for {figures.in_words(key)} is {british(now.number, measure.kind)}, {sentence} {british(then.number, measure.kind)} before. Check it against the source; if it is right, a line under notes: can say why, and this reminder goes.",
                    Level.REMIND,
                )


def _by_period(figures: Figures) -> dict[str, dict[Parts, Amount]]:
    found: dict[str, dict[Parts, Amount]] = {one.id: {} for one in figures.periods}
    for (when, parts), amount in figures.amounts.items():
        found[when][parts] = amount
    return found


def _copied(
    before: Period, after: Period, measure: Measure, figures: Figures, by_period: Mapping[str, Mapping[Parts, Amount]]
) -> Problem | None:
    """All figures of a year are those of the year before: the same column was pasted twice."""
    then, now = by_period[before.id], by_period[after.id]
    if len(now) < 2 or now != then or not any(one.number for one in now.values()):
        return None
    return Problem(
        measure._places.of_key("values", figures.as_typed[after.id]),
        f"all {len(now)} figures for {after.name} are those for {before.name}. Check that the right column was copied; if they are right, a line under notes: with at: {figures.as_typed[after.id]} can say why, and this reminder goes.",
        Level.REMIND,
    )


def _change(then: Decimal, now: Decimal) -> str | None:
    if then == now:
        return "exactly as the"
    if then and abs(now - then) > abs(then) * MOST_CHANGE:
        return "more than half as much again as the" if now > then else "less than half of the"
    return None


def period_problems(measure: Measure, figures: Figures) -> Iterator[Problem]:
    """A year that is left out is said to be left out, and no two periods overlap."""
    if measure.each == "day":
        return
    said = [spot.period for spot in spots(measure.notes, measure, figures)]
    for before, after in pairwise(sorted(figures.periods)):
        place = measure._places.of_key("values", figures.as_typed[after.id])
        if after.begins < before.ends and after.begins >= before.begins:
            yield Problem(place, f"{after.name} overlaps {before.name}. A figure belongs to one of them only.")
        elif figures.unread or measure.each == "span" or after.id in said:
            continue
        elif not after.follows(before) and after > before:
            yield Problem(
                place,
                f"nothing is said between {before.name} and {after.name}. Add what is missing, as: not available, or say under notes: at: {after.id} why it is not there.",
            )
