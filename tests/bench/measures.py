"""Measures of many figures that say nothing: the same ones at every run."""

import random
from pathlib import Path

PARTS = [f"Agency {letter}" for letter in "ABCDEFGHIJKLMNOPQRST"]
YEARS = range(2006, 2018)
WORDS = """\
title: Measure number {number} of many
summary: What is said of measure {number} in one sentence.
definition: What is counted, and how.
kind: count
of: people
unit: children
area: Medway
each: financial year
themes: [how-we-work]
source: {{document: A list of many figures, where: p. 1, published: May 2018}}
published: 2018-05-01
by:
  - name: Agency
    parts: [{parts}]
    total: All agencies
values:
"""


def write_measures(root: Path, number: int) -> None:
    """So many measures of 20 parts in 12 years, with nothing small enough to be hidden."""
    dice = random.Random(number)
    for count in range(1, number + 1):
        lines = [WORDS.format(number=count, parts=", ".join(PARTS))]
        for year in YEARS:
            lines.append(f"  {year}-{(year + 1) % 100:02}:\n")
            lines += [f"    {part}: {dice.randint(40, 60)}\n" for part in PARTS]
        (root / "data/measures" / f"many-{count}.yml").write_text("".join(lines), encoding="utf-8")
