"""What readers would ask, and where each finds the answer."""

from dataclasses import dataclass
from pathlib import Path

import yaml

SORTS = ("exact", "stem", "slip", "prefix", "acronym", "expansion", "synonym", "natural", "number")


@dataclass(frozen=True)
class Question:
    ask: str
    sort: str
    answers: tuple[str, ...]  # addresses, with the id of a place where the answer is one place of a long page


def questions(file: Path) -> list[Question]:
    """All of one file, in its own order; every value as it was typed, for 3.20 is no number here."""
    written = yaml.load(file.read_text(encoding="utf-8"), Loader=yaml.BaseLoader)
    return [Question(each["ask"], each["sort"], tuple(each["answers"])) for each in written]
