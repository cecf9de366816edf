"""Every month of a calendar has one band, so that its shade means what the key says."""

from collections.abc import Iterator
from itertools import pairwise

from publishing.front_door.showing import shown
from publishing.measures.measure import Measure
from publishing.measures.pointing import spots
from publishing.measures.reading.figures import Figures
from publishing.problems import Problem


def band_problems(measure: Measure, figures: Figures) -> Iterator[Problem]:
    """Bands follow each other from the smallest, without a gap and without a number in two."""
    wrong = False
    for number, band in enumerate(measure.bands):
        if band.most is not None and band.most < band.least:
            yield Problem(
                measure.place("bands", number, "most"),
                f"{band.name} ends at {band.most}, before it begins at {band.least}. Write least: {band.most} and most: {band.least}.",
            )
            return
        if band.name in [other.name for other in measure.bands[:number]]:
            yield Problem(
                measure.place("bands", number, "name"),
                f"{shown(band.name)} is here a second time. Give each band a name of its own.",
            )
    for number, (before, after) in enumerate(pairwise(measure.bands), start=1):
        if before.most is None:
            sentence = (
                f"{before.name} has no end, so nothing is left for {after.name}. Write most: {after.least - 1} for {before.name}."
                if after.least > before.least
                else f"{after.name} is smaller than {before.name}. Put the band of the smallest numbers first."
            )
        elif after.least < before.least:
            sentence = f"{after.name} is smaller than {before.name}. Put the band of the smallest numbers first."
        elif after.least <= before.most:
            sentence = f"{after.least} would be {before.name} and {after.name}. Write least: {before.most + 1}."
        elif after.least > before.most + 1:
            sentence = f"no band has the numbers from {before.most + 1} to {after.least - 1}. Write least: {before.most + 1}, or add a band."
        else:
            continue
        wrong = True
        yield Problem(measure.place("bands", number, "least"), sentence)
    if measure.bands and not wrong:
        yield from _outside(measure, figures)


def _outside(measure: Measure, figures: Figures) -> Iterator[Problem]:
    """A figure that is in no band, and of which nothing is said."""
    told = spots((*measure.notes, *measure.differs), measure, figures)
    for key, one in figures.amounts.items():
        number = None if any(spot.holds(key) for spot in told) else one.number
        if number is not None and not any(
            band.least <= number <= (band.most if band.most is not None else number) for band in measure.bands
        ):
            yield Problem(
                figures.place(key),
                f"the figure for {figures.in_words(key)} is {number}, and no band under bands: has it. Check the figure against the source, or say under notes: that the source has no band for it.",
            )
