"""A measure as a clerk types it, for tests that change one thing in it."""

from publishing.front_door.schema import read_facts
from publishing.front_door.strict_yaml import read
from publishing.measures.making_public import publish
from publishing.measures.measure import Measure
from publishing.measures.published import Published
from publishing.measures.reading.figures import figures

TOP = """\
title: Incidents
summary: How many incidents there were.
definition: Incidents that were recorded in the year.
kind: count
of: things
unit: incidents
area: Medway
each: financial year
themes: [how-we-work]
source: {document: Annual report 2017-18, where: paragraph 3.1, published: September 2018}
published: 2026-11-21
"""
BY_RISK = """\
by:
  - name: Risk
    parts: [High, Low]
    total: All risks
"""
BY_RISK_AND_AGE = f"""\
{BY_RISK}\
  - name: Age
    parts: [Children, Adults]
    total: All ages
"""


def measure(more: str, **changed: str) -> Measure:
    """The measure with more lines, and with other values in the lines it has."""
    lines = [_changed(line, changed) for line in TOP.splitlines()]
    text = "\n".join([*lines, more])
    value, places, slips = read(text, "data/measures/incidents.yml")
    found, mistakes = read_facts(Measure, value, places)
    assert found, [*slips, *mistakes]
    return found


def _changed(line: str, changed: dict[str, str]) -> str:
    name = line.partition(":")[0]
    return f"{name}: {changed[name]}" if name in changed else line


def published(more: str, **changed: str) -> Published:
    one = measure(more, **changed)
    return publish("incidents", one, figures(one))
