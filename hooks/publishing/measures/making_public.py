"""From the figures of a file to those that readers see: sums are added up, and what must stay hidden is taken out."""

from collections.abc import Iterator
from decimal import Decimal

from publishing.measures.adding_up import does_not_add_up, sums
from publishing.measures.amounts import Amount, Gap, british
from publishing.measures.measure import Measure
from publishing.measures.pointing import Pointed, pointed
from publishing.measures.published import Published, Remarked, Shown
from publishing.measures.reading.figures import Figures, Key


def as_shown(measure: Measure, read: Amount, is_worked_out: bool = False) -> Shown:
    words = british(read.number, measure.kind) if read.number is not None else str(read.gap)
    words = f"{read.about} {words}" if read.about else words
    return Shown(read, words, is_worked_out)


def publish(id: str, measure: Measure, figures: Figures, hidden: frozenset[Key] = frozenset()) -> Published:
    """The figures of the file and the sums of their parts, but for what must stay hidden."""
    shown: dict[Key, Shown] = {}
    for key, read in with_sums(measure, figures).items():
        kept = Amount(None, Gap.SUPPRESSED) if key in hidden else read
        shown[key] = as_shown(measure, kept, is_worked_out=key not in figures.amounts)
    compared = {key: as_shown(measure, read) for key, read in figures.compared.items()}
    return Published(id, measure, tuple(figures.periods), shown, compared, tuple(_remarks(measure, figures, hidden)))


def _remarks(measure: Measure, figures: Figures, hidden: frozenset[Key]) -> Iterator[Remarked]:
    """What the file says, and beside a total that differs what its parts come to, unless that would tell too much."""
    for one in measure.notes:
        if spot := pointed(one.at, measure, figures):
            yield Remarked(spot, one.says)
    for each in measure.breaks:
        yield Remarked(Pointed(each.before, ()), each.says)
    wrong = [each for each in sums(measure, figures) if not each.agrees]
    for one in measure.differs:
        if spot := pointed(one.at, measure, figures):
            told = [
                does_not_add_up(measure, figures, each)
                for each in wrong
                if spot.holds(each.key) and not any(key[0] == each.key[0] for key in hidden)
            ]
            yield Remarked(spot, " ".join([*told, one.says]))


def with_sums(measure: Measure, figures: Figures) -> dict[Key, Amount]:
    """Each figure, and each sum that the source does not state and whose parts are all numbers."""
    found = dict(figures.amounts)
    if measure.kind not in ("count", "money"):
        return found
    for level in reversed(range(len(measure.by))):
        division = measure.by[level]
        if not division.total:
            continue
        for when, around in dict.fromkeys((key[0], (*key[1][:level], *key[1][level + 1 :])) for key in found):
            parts = [found.get((when, (*around[:level], name, *around[level:]))) for name in division.parts]
            key = (when, (*around[:level], division.total, *around[level:]))
            if key not in found and all(one and one.exactly is not None for one in parts):
                found[key] = Amount(sum((one.exactly for one in parts if one and one.exactly is not None), Decimal(0)))
    return found
