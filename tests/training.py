"""A small list of training as a clerk types it, for tests that change one thing in it."""

from datetime import datetime
from pathlib import Path

from publishing.checking import check
from publishing.clock import from_text
from publishing.front_door.schema import read_facts
from publishing.front_door.strict_yaml import read
from publishing.site import Site
from publishing.training.of_the_board import events_of
from publishing.training.sessions import session_problems
from publishing.training.training import Training

FILE = Path(__file__).parent / "training_files/small.yml"
TEXT = FILE.read_text(encoding="utf-8")
NOW = from_text("2026-12-01T09:00")


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


def said_of_sessions(*changes: tuple[str, str]) -> list[str]:
    return [one.sentence for one in session_problems(training(*changes))]


def said(root: Path, *changes: tuple[str, str]) -> list[str]:
    """Everything that is said of the list in a small site."""
    (root / "data/training.yml").write_text(spoilt(*changes), encoding="utf-8")
    _, problems = check(root, NOW)
    return [one.sentence for one in problems if one.place.path == "data/training.yml"]


def site_at(root: Path, now: datetime, *changes: tuple[str, str]) -> Site:
    (root / "data/training.yml").write_text(spoilt(*changes), encoding="utf-8")
    found, problems = check(root, now)
    assert [str(one) for one in problems if one.stops] == []
    return found


__all__ = ["NOW", "TEXT", "events_of", "said", "said_of_sessions", "site_at", "spoilt", "training"]
