"""A small plan as a clerk types it, for tests that change one thing in it."""

from datetime import date
from pathlib import Path

from publishing.front_door.schema import read_facts
from publishing.front_door.strict_yaml import read
from publishing.plans.contradictions import contradictions
from publishing.plans.plan import Plan
from publishing.plans.told import PlanOn, plan_on

TEXT = (Path(__file__).parent / "plan_files/small.yml").read_text(encoding="utf-8")
TODAY = date(2026, 10, 1)


def plan(*changes: tuple[str, str]) -> Plan:
    """The plan with each text in place of another that is there."""
    text = TEXT
    for before, after in changes:
        assert before in text, before
        text = text.replace(before, after, 1)
    value, places, slips = read(text, "data/plans/2026-29.yml")
    found, mistakes = read_facts(Plan, value, places)
    assert found, [*slips, *mistakes]
    return found


def told(day: date = TODAY, *changes: tuple[str, str]) -> PlanOn:
    return plan_on("2026-29", plan(*changes), day, {"chair": "Chair"})


def contradicted(*changes: tuple[str, str], day: date = TODAY) -> list[str]:
    return [one.sentence for one in contradictions(plan(*changes), day)]
