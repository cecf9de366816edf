"""A small list of training as a clerk types it, for tests that change one thing in it."""

from datetime import datetime
from pathlib import Path

from publishing.checking import check
from publishing.clock import from_text
from publishing.front_door.schema import read_facts
from publishing.front_door.strict_yaml import read
from publishing.site import Site
from publishing.training.calendars import calendar_files
from publishing.training.of_the_board import events_of
from publishing.training.training import Training

TEXT = (Path(__file__).parent / "training_files/small.yml").read_text(encoding="utf-8")
NOW = from_text("2026-12-01T09:00")
BULLETIN = """---
title: "{title}"
summary: What is new.
published: 2026-11-{number}
audiences: [professionals]
themes: [neglect]
to_do: Keep the day free.
issue: {number}
diary:
  - {{date: {day}, what: {what}, where: Chatham}}
{more}---

## News

Words.
"""


def spoilt(*changes: tuple[str, str]) -> str:
    """The list with each text in place of another that is there."""
    text = TEXT
    for before, after in changes:
        assert before in text, before
        text = text.replace(before, after, 1)
    return text


def training(*changes: tuple[str, str]) -> Training:
    value, places, slips = read(spoilt(*changes), "data/training.yml")
    found, mistakes = read_facts(Training, value, places)
    assert found, [*slips, *mistakes]
    return found


def said(root: Path, *changes: tuple[str, str]) -> list[str]:
    """Everything that stops, of what is said of the list in a small site."""
    (root / "data/training.yml").write_text(spoilt(*changes), encoding="utf-8")
    _, problems = check(root, NOW)
    return [one.sentence for one in problems if one.place.path == "data/training.yml" and one.stops]


def site_at(root: Path, now: datetime, *changes: tuple[str, str]) -> Site:
    (root / "data/training.yml").write_text(spoilt(*changes), encoding="utf-8")
    found, problems = check(root, now)
    told = ("data/training.yml", "docs/bulletins/")  # some pages of the small site are newer than some of these minutes
    assert [str(one) for one in problems if one.stops and one.place.path.startswith(told)] == []
    return found


def calendars(site: Site) -> dict[str, bytes]:
    return calendar_files(site, events_of(site))


def bulletin(root: Path, number: int, day: str, what: str, more: str = "") -> None:
    """One that tells of a day."""
    text = BULLETIN.format(number=number, day=day, what=what, more=more, title=f"Bulletin {number}: news")
    path = root / f"docs/bulletins/2026-{number}.md"
    path.parent.mkdir(exist_ok=True)
    path.write_text(text, encoding="utf-8")
