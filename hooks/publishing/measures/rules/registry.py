"""Every rule about figures, in one list."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from publishing.measures.hiding import given_away_problems, kept_problems
from publishing.measures.rules import together
from publishing.measures.rules.links import link_problems
from publishing.measures.rules.naming import file_name_problems
from publishing.measures.rules.of_divisions import division_problems
from publishing.measures.rules.of_figures import RULES
from publishing.measures.showing.blocks import drawn_problems
from publishing.problems import Problem

if TYPE_CHECKING:
    from publishing.site import Site


def measure_problems(site: Site) -> Iterator[Problem]:
    for id, measure in site.measures.items():
        read = site.figures[id]
        # Where the division itself is wrong, whatever is said of its figures would mislead.
        if divided := list(division_problems(measure)):
            yield from divided
            continue
        yield from read.problems
        for rule in RULES:
            yield from rule(measure, read)
        yield from drawn_problems(measure.chart, site.numbers[id], measure.place("chart"))
    yield from file_name_problems(site.measures)
    yield from link_problems(site.measures, site.figures)
    for compare in (
        together.share_problems,
        together.same_problems,
        together.total_problems,
        given_away_problems,
    ):
        yield from compare(site.measures, site.figures)
    yield from kept_problems(site.measures, site.figures, site.hidden)
