"""Which figures must not be shown, because they would tell of so few people that somebody could be recognised."""

from collections.abc import Iterator, Mapping

from publishing import disclosure
from publishing.measures.adding_up import sums
from publishing.measures.amounts import Amount, Gap
from publishing.measures.making_public import with_sums
from publishing.measures.measure import Measure
from publishing.measures.pointing import pointed
from publishing.measures.reading.figures import Figures, Key
from publishing.problems import Level, Problem

Hidden = Mapping[str, frozenset[Key]]


def hidden_figures(measures: Mapping[str, Measure], read: Mapping[str, Figures]) -> Hidden:
    """By measure; nothing is worked out where nothing is small."""
    found: dict[str, set[Key]] = {id: set() for id in measures}
    for group in _linked(measures):
        if not _is_safe(group, measures, read):
            for id, when, *parts in _Whole(group, measures, read).hidden:
                found[id].add((when, tuple(parts)))
    for id, measure in measures.items():
        of = measure.share_of or measure.rate_of
        if of in found and measure.of == "people" and not measure.already_public:
            found[id] |= {key for key in read[id].amounts if key in found[of]}
    return {id: frozenset(keys) for id, keys in found.items()}


def given_away_problems(measures: Mapping[str, Measure], read: Mapping[str, Figures]) -> Iterator[Problem]:
    """Nobody can work out from what is shown what is not."""
    for group in _linked(measures):
        if _is_safe(group, measures, read):
            continue
        for one in _Whole(group, measures, read).given_away:
            id, when, *parts = one.key
            key = (when, tuple(parts))
            yield Problem(
                read[id].place(key),
                f"the figure for {read[id].in_words(key)} is not shown, but whoever reads the others can work it out. Write suppressed for more figures of its row and of its column, or put parts together.",
            )


def kept_problems(measures: Mapping[str, Measure], read: Mapping[str, Figures], hidden: Hidden) -> Iterator[Problem]:
    """What is left out only to protect another figure is written down, or a later year could show what an earlier hid."""
    for name, measure in measures.items():
        kept = [spot for at in measure.keep_hidden if (spot := pointed(at, measure, read[name]))]
        for key in sorted(hidden[name]):
            amount = read[name].amounts.get(key)
            is_small = amount is not None and amount.number is not None and amount.number < measure.threshold
            if amount and amount.number is not None and not is_small and not any(spot.holds(key) for spot in kept):
                yield Problem(
                    read[name].place(key),
                    f"the figure for {read[name].in_words(key)} is left out, so that another cannot be worked out from it. So that it is left out next year too, write under keep_hidden: a line '  - {', '.join((key[0], *key[1]))}'.",
                    Level.REMIND,
                )


def _linked(measures: Mapping[str, Measure]) -> list[list[str]]:
    """Measures that share totals are looked at together."""
    group = {name: [name] for name in measures}
    for name, measure in measures.items():
        other = group.get(measure.same_total_as or "")
        if other is not None and other is not group[name]:
            other.extend(group[name])
            for each in list(group[name]):
                group[each] = other
    return [members for name, members in group.items() if members[0] == name]


def _is_safe(ids: list[str], measures: Mapping[str, Measure], read: Mapping[str, Figures]) -> bool:
    """Nothing is small and nothing was kept back; a sum is never smaller than one of its parts."""
    threshold = max(measures[id].threshold for id in ids)
    for id in ids:
        measure = measures[id]
        if measure.kind != "count" or measure.of == "things" or measure.already_public is not None:
            continue
        if any(pointed(at, measure, read[id]) for at in measure.keep_hidden):
            return False
        for amount in read[id].amounts.values():
            if amount.gap is Gap.SUPPRESSED or (amount.number is not None and 0 < amount.number < threshold):
                return False
    return True


class _Whole:
    """The counts of measures that share totals, with what a reader knows of them."""

    def __init__(self, ids: list[str], measures: Mapping[str, Measure], read: Mapping[str, Figures]) -> None:
        self.counts: dict[disclosure.Key, int] = {}
        self.already: set[disclosure.Key] = set()
        self.fixed: set[disclosure.Key] = set()
        self.sums: list[disclosure.Sum] = []
        self.threshold = max(measures[id].threshold for id in ids)
        for id in ids:
            measure = measures[id]
            if measure.kind == "count":
                self._take(id, measure, read[id])
        for id in ids:
            self._join(id, measures)

    def _take(self, id: str, measure: Measure, figures: Figures) -> None:
        amounts = with_sums(measure, figures)
        is_shown = measure.of == "things" or measure.already_public is not None
        kept = [spot for at in measure.keep_hidden if (spot := pointed(at, measure, figures))]
        for key, amount in amounts.items():
            if amount.number is not None:
                self.counts[_named(id, key)] = int(amount.number)
                if is_shown:
                    self.fixed.add(_named(id, key))
                elif any(spot.holds(key) for spot in kept):
                    self.already.add(_named(id, key))
            elif amount.gap is Gap.SUPPRESSED and not is_shown:
                self.already.add(_named(id, key))
        wrong = {one.key for one in sums(measure, figures) if not one.agrees}
        self.sums += [one for total, one in _sums(id, measure, amounts) if total not in wrong]

    def _join(self, id: str, measures: Mapping[str, Measure]) -> None:
        """The total of one is the total of the other."""
        other = measures[id].same_total_as or ""
        if other not in measures:
            return
        mine, yours = (tuple(str(one.total) for one in measures[each].by) for each in (id, other))
        for key in list(self.counts):
            if key[0] == id and key[2:] == mine and (theirs := (other, key[1], *yours)) in self.counts:
                self.sums.append(disclosure.Sum(key, (theirs,)))

    @property
    def hidden(self) -> frozenset[disclosure.Key]:
        return disclosure.hidden(self.counts, self.sums, self.threshold, self.already, self.fixed)

    @property
    def given_away(self) -> list[disclosure.GivenAway]:
        hidden = self.hidden
        shown = {key: count for key, count in self.counts.items() if key not in hidden}
        return disclosure.given_away(shown, hidden, self.sums, self.threshold)


def _sums(id: str, measure: Measure, amounts: Mapping[Key, Amount]) -> Iterator[tuple[Key, disclosure.Sum]]:
    for when, parts in amounts:
        for level, division in enumerate(measure.by):
            if division.total and parts[level] == division.total:
                inside = [(when, (*parts[:level], name, *parts[level + 1 :])) for name in division.parts]
                if all(key in amounts for key in inside):
                    total = (when, parts)
                    yield total, disclosure.Sum(_named(id, total), tuple(_named(id, key) for key in inside))


def _named(id: str, key: Key) -> disclosure.Key:
    return (id, key[0], *key[1])
