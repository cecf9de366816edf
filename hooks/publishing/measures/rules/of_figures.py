"""A clerk's slip in a figure is told before anyone reads it: which file, which line, which row and column."""

from collections.abc import Callable, Iterator

from publishing.front_door.showing import shown
from publishing.measures.adding_up import sums
from publishing.measures.amounts import british
from publishing.measures.measure import Measure
from publishing.measures.pointing import at, pointed, spots
from publishing.measures.reading.figures import Figures
from publishing.measures.rules.bands import band_problems
from publishing.measures.rules.changes import change_problems, period_problems
from publishing.measures.rules.elsewhere import comparator_problems
from publishing.measures.rules.of_divisions import sum_among_parts_problems
from publishing.measures.rules.percentages import percentage_problems, whole_problems
from publishing.measures.rules.remarks import break_problems, remark_problems, target_problems
from publishing.problems import Level, Problem

Rule = Callable[[Measure, Figures], Iterator[Problem]]
HIGHEST_THRESHOLD = 50
MOST_YEARS = 5


def shape_problems(measure: Measure, figures: Figures) -> Iterator[Problem]:
    """A rate says per what, a percentage of what; and a threshold hides small numbers only."""
    if measure.kind in ("rate", "percentage") and not measure.base:
        example = "per 10,000 children under 18" if measure.kind == "rate" else "of all contacts"
        yield Problem(
            measure.place("kind"), f"a {measure.kind} needs to say of what. Add a line, for example: base: {example}"
        )
    if measure.base and measure.kind in ("count", "money"):
        yield Problem(
            measure.place("base"),
            f"base: is for a rate or a percentage, and this file says kind: {measure.kind}. Delete the line, or change kind:.",
        )
    if measure.threshold < 2:
        yield Problem(
            measure.place("threshold"),
            "a threshold below 2 hides nothing. Write 5; small numbers that the board itself has published are shown by already_public:.",
        )
    if measure.threshold > HIGHEST_THRESHOLD:
        yield Problem(
            measure.place("threshold"),
            f"a threshold of {measure.threshold:,} would hide every number below it. Write 5, or a number up to {HIGHEST_THRESHOLD}.",
        )
    if figures.amounts and not any(one.number is not None for one in figures.amounts.values()):
        yield Problem(
            measure.place("values"),
            "there is not one number here, so readers are shown an empty table. Leave the file out until there is one.",
            Level.REMIND,
        )


def due_problems(measure: Measure, figures: Figures) -> Iterator[Problem]:
    """The next figures come after these, and within a few years."""
    due = measure.next_due
    if due and due <= measure.published:
        yield Problem(
            measure.place("next_due"),
            f"the next figures cannot be due on {due}, when these were published on {measure.published}. Check the two years.",
        )
    elif due and due.year - measure.published.year > MOST_YEARS:
        yield Problem(
            measure.place("next_due"),
            f"the next figures would be due {due.year - measure.published.year} years after these. Check the year.",
        )


def total_problems(measure: Measure, figures: Figures) -> Iterator[Problem]:
    """A total that its parts do not come to is a slip, unless the file says that the source is like this."""
    said = spots(measure.differs, measure, figures)
    for one in sums(measure, figures):
        if not one.agrees and not any(spot.holds(one.key) for spot in said):
            yield Problem(
                figures.place(one.key),
                f"the figure for {figures.in_words(one.key)} is {british(one.stated, measure.kind)}, and its parts come to {british(one.parts, measure.kind)}. Check each against the source. If the source says both, add under differs: a line '- at: {at(one.key)}' with says: and what readers should know.",
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


RULES: tuple[Rule, ...] = (
    shape_problems,
    due_problems,
    comparator_problems,
    sum_among_parts_problems,
    total_problems,
    needless_problems,
    remark_problems,
    break_problems,
    target_problems,
    band_problems,
    percentage_problems,
    whole_problems,
    change_problems,
    period_problems,
)
