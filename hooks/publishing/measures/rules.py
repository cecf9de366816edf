"""A clerk's slip in a figure is told before anyone reads it: which file, which line, which row and column."""

from collections.abc import Callable, Iterator
from decimal import ROUND_DOWN, ROUND_HALF_EVEN, ROUND_HALF_UP, Decimal
from itertools import pairwise

from publishing.front_door.showing import shown
from publishing.measures.adding_up import does_not_add_up, sums
from publishing.measures.amounts import british
from publishing.measures.figures import Figures, Key
from publishing.measures.measure import Measure, Remark
from publishing.measures.pointing import Pointed, pointed
from publishing.problems import Level, Problem

Rule = Callable[[Measure, Figures], Iterator[Problem]]
MOST_CHANGE = Decimal("0.5")
MANY = 20  # smaller numbers change by half from one year to the next without any reason


def shape_problems(measure: Measure, figures: Figures) -> Iterator[Problem]:
    """A rate says per what, a percentage of what; parts have names of their own, and there are at most two divisions."""
    if measure.kind in ("rate", "percentage") and not measure.base:
        example = "per 10,000 children under 18" if measure.kind == "rate" else "of all contacts"
        yield Problem(
            measure.place("kind"), f"a {measure.kind} needs to say of what. Add a line, for example: base: {example}"
        )
    if measure.by and measure.comparators:
        yield Problem(
            measure.place("comparators"),
            "figures that are divided cannot be compared as a whole. Make a measure of their total, and compare that.",
        )
    if len(measure.by) > 2:
        yield Problem(
            measure.place("by", 2),
            "figures can be divided by two things at most. Make a measure of its own for the third.",
        )
    if measure.threshold < 2:
        yield Problem(
            measure.place("threshold"), "a threshold below 2 hides nothing. Write 5, or say why in already_public:."
        )
    seen: set[str] = set()
    for number, division in enumerate(measure.by):
        for name in (*division.parts, division.total):
            if name in seen:
                yield Problem(
                    measure.place("by", number), f"{shown(name)} is here twice. Give each part a name of its own."
                )
            if name:
                seen.add(name)


def total_problems(measure: Measure, figures: Figures) -> Iterator[Problem]:
    """A total that its parts do not come to is a slip, unless the file says that the source is like this."""
    said = [spot for remark in measure.differs if (spot := pointed(remark.at, measure, figures))]
    for one in sums(measure, figures):
        if not one.agrees and not any(spot.holds(one.key) for spot in said):
            yield Problem(
                figures.places[one.key],
                f"{_for(figures, one.key)} is {british(one.stated, measure.kind)}, and its parts come to {british(one.parts, measure.kind)}. Check each against the source. If the source says both, add under differs: a line '- at: {_at(one.key)}' with says: and what readers should know.",
            )


def needless_problems(measure: Measure, figures: Figures) -> Iterator[Problem]:
    """What is said to differ does."""
    wrong = [one.key for one in sums(measure, figures) if not one.agrees]
    for number, remark in enumerate(measure.differs):
        spot = pointed(remark.at, measure, figures)
        is_total = spot and any(spot.holds(one.key) for one in sums(measure, figures))
        if spot and is_total and not any(spot.holds(key) for key in wrong):
            yield Problem(
                measure.place("differs", number, "at"),
                f"{shown(remark.at)} agrees with its parts. Delete this, or write it under notes:.",
            )


def remark_problems(measure: Measure, figures: Figures) -> Iterator[Problem]:
    """A note, a break and a target are about figures that are there."""
    for field, remarks in (("notes", measure.notes), ("differs", measure.differs)):
        for number, remark in enumerate(remarks):
            if not _spot(remark, measure, figures):
                yield Problem(
                    measure.place(field, number, "at"),
                    f"{shown(remark.at)} is not a period or a part of this measure. Write the period, or the period, a comma and the part, for example: {_at(next(iter(figures.amounts), ('2017-18', ())))}",
                )
    ids = [one.id for one in figures.periods]
    for number, one in enumerate(measure.breaks):
        if one.before not in ids[1:]:
            yield Problem(
                measure.place("breaks", number, "before"),
                f"{shown(one.before)} is not a period after the first. It can be: {', '.join(ids[1:]) or 'none yet'}.",
            )
    for number, target in enumerate(measure.targets):
        if target.at not in ids:
            yield Problem(
                measure.place("targets", number, "at"),
                f"{shown(target.at)} is not a period of this measure. It can be: {', '.join(ids)}.",
            )


def _spot(remark: Remark, measure: Measure, figures: Figures) -> Pointed | None:
    return pointed(remark.at, measure, figures)


def percentage_problems(measure: Measure, figures: Figures) -> Iterator[Problem]:
    """A share of a whole is at most all of it; shares of one whole come to about 100."""
    if measure.kind != "percentage":
        return
    for key, amount in figures.amounts.items():
        if amount.number is not None and amount.number > 100:
            yield Problem(
                figures.places[key],
                f"{_for(figures, key)} is {amount.number}, and a percentage is at most 100. Check it against the source, or say kind: rate.",
            )


def change_problems(measure: Measure, figures: Figures) -> Iterator[Problem]:
    """A figure that is half as much again, half gone, or the same to the digit, is looked at a second time."""
    told = [spot for remark in (*measure.notes, *measure.differs) if (spot := pointed(remark.at, measure, figures))]
    broken = {one.before for one in measure.breaks}
    for before, after in pairwise(figures.periods):
        if after.id in broken or measure.each == "month":
            continue
        for (when, parts), now in figures.amounts.items():
            then = figures.amounts.get((before.id, parts))
            if when != after.id or not then or then.number is None or now.number is None:
                continue
            key = (when, parts)
            if any(spot.holds(key) for spot in told) or max(abs(then.number), abs(now.number)) < MANY:
                continue
            if sentence := _change(then.number, now.number):
                yield Problem(
                    figures.places[key],
                    f"{_for(figures, key)} is {british(now.number, measure.kind)}, {sentence} {british(then.number, measure.kind)} before. Check it against the source; if it is right, a line under notes: can say why, and this reminder goes.",
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
    said = [spot.period for remark in measure.notes if (spot := pointed(remark.at, measure, figures))]
    in_order = sorted(figures.periods)
    for before, after in pairwise(in_order):
        if after.begins < before.ends and after.begins >= before.begins:
            yield Problem(
                measure._places.of_key("values", _as_written(after.id, measure)),
                f"{after.name} overlaps {before.name}. A figure belongs to one of them only.",
            )
        elif not after.follows(before) and measure.each != "span" and after.id not in said and after > before:
            yield Problem(
                measure._places.of_key("values", _as_written(after.id, measure)),
                f"nothing is said between {before.name} and {after.name}. Add what is missing, as: not available, or say under notes: at: {after.id} why it is not there.",
            )


def _as_written(id: str, measure: Measure) -> str:
    return id.replace("-to-", " to ") if measure.each == "span" else id


def _for(figures: Figures, key: Key) -> str:
    return f"the figure for {figures.in_words(key)}"


def _at(key: Key) -> str:
    return ", ".join((key[0], *key[1]))


def share_of_is(share: Decimal, part: Decimal, whole: Decimal) -> bool:
    """Whether a percentage is what the counts give, rounded in any usual way."""
    if not whole:
        return not share
    unit = Decimal(1).scaleb(int(share.as_tuple().exponent))
    exact = part * 100 / whole
    return share in {exact.quantize(unit, rounding) for rounding in (ROUND_HALF_UP, ROUND_HALF_EVEN, ROUND_DOWN)}


RULES: tuple[Rule, ...] = (
    shape_problems,
    total_problems,
    needless_problems,
    remark_problems,
    percentage_problems,
    change_problems,
    period_problems,
)
__all__ = ["RULES", "does_not_add_up", "share_of_is"]
