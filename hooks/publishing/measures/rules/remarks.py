"""What is said of a figure is about one that is there."""

from collections.abc import Iterator

from publishing.front_door.showing import shown
from publishing.measures.amounts import NotAnAmountError, amount
from publishing.measures.measure import Measure
from publishing.measures.pointing import at, meant, pointed
from publishing.measures.reading.figures import Figures
from publishing.measures.reading.meant_periods import period_meant
from publishing.problems import Problem


def remark_problems(measure: Measure, figures: Figures) -> Iterator[Problem]:
    """A note, and what is to stay hidden, is about a period or a part that is there."""
    said = [(("notes", number, "at"), one.at) for number, one in enumerate(measure.notes)]
    said += [(("differs", number, "at"), one.at) for number, one in enumerate(measure.differs)]
    kept = [(("keep_hidden", number), written) for number, written in enumerate(measure.keep_hidden)]
    for path, written in (*said, *kept):
        if not pointed(written, measure, figures):
            example = at(next(iter(figures.amounts), ("2017-18", ())))
            instead = meant(written, measure, figures)
            sentence = (
                f"Write {instead}."
                if instead
                else f"Write the period, or the period, a comma and the part, for example: {example}"
            )
            yield Problem(
                measure.place(*path), f"{shown(written)} is not a period or a part of this measure. {sentence}"
            )


def break_problems(measure: Measure, figures: Figures) -> Iterator[Problem]:
    """A break has figures on both sides of it, and is told once."""
    ids = [one.id for one in figures.periods]
    for number, one in enumerate(measure.breaks):
        place = measure.place("breaks", number, "before")
        if one.before not in ids[1:]:
            yield Problem(
                place,
                f"{shown(one.before)} is not a period after the first. {_instead(one.before, ids[1:], measure)}",
            )
        elif one.before in [other.before for other in measure.breaks[:number]]:
            yield Problem(place, f"the break before {one.before} is here a second time. Write both in one sentence.")


def target_problems(measure: Measure, figures: Figures) -> Iterator[Problem]:
    """A target is a number, for a period that has figures."""
    ids = [one.id for one in figures.periods]
    for number, target in enumerate(measure.targets):
        if target.at not in ids:
            yield Problem(
                measure.place("targets", number, "at"),
                f"{shown(target.at)} is not a period of this measure. {_instead(target.at, ids, measure)}",
            )
        try:
            amount(target.value, measure.kind)
        except NotAnAmountError as mistake:
            yield Problem(measure.place("targets", number, "value"), f"the target for {target.at} {mistake}")


def _instead(written: str, ids: list[str], measure: Measure) -> str:
    one = period_meant(written, measure.each)
    return f"Write {one}." if one in ids else f"It can be: {', '.join(ids) or 'none yet'}."
