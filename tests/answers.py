"""Small files of what the board answers for, as a clerk types them, for tests that change one thing in them."""

from dataclasses import replace
from datetime import datetime
from functools import cache
from pathlib import Path

from publishing.answering.rules import answering_problems
from publishing.clock import from_text
from publishing.data_files import DATA_FILES
from publishing.front_door.groups import shape_of
from publishing.front_door.schema import read_facts
from publishing.front_door.strict_yaml import read
from publishing.problems import Problem
from publishing.reading import read_site
from publishing.site import Site
from tests.project import ROOT

FILES = Path(__file__).parent / "answer_files"
NOW = from_text("2026-12-01T09:00")


@cache
def whole_site() -> Site:
    """The real one, for its paragraphs, its agencies and its plan."""
    return read_site(ROOT, NOW)[0]


def text_of(name: str, *changes: tuple[str, str]) -> str:
    """The file with each text in place of another that is there."""
    text = (FILES / f"{name}.yml").read_text(encoding="utf-8")
    for before, after in changes:
        assert before in text, before
        text = text.replace(before, after, 1)
    return text


def site_with(name: str, text: str, now: datetime = NOW) -> tuple[Site, list[Problem]]:
    """A site with this file alone, and what keeps it from being read."""
    value, places, slips = read(text, f"data/{name}.yml", shape=shape_of(DATA_FILES[name]))
    found, mistakes = read_facts(DATA_FILES[name], value, places)
    real = whole_site()
    data = {one: facts for one, facts in real.data.items() if one not in ("voice", "challenges", "risks")}
    site = replace(real, now=now, data=data | ({name: found} if found else {}), labels={}, ranked_by_themes={})
    return site, [*slips, *mistakes]


def said_about(name: str, *changes: tuple[str, str], now: datetime = NOW) -> list[str]:
    """Every sentence, each with its line."""
    site, mistakes = site_with(name, text_of(name, *changes), now)
    return [f"{one.place.line}: {one.sentence}" for one in sorted([*mistakes, *answering_problems(site)])]
