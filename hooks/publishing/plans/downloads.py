"""A plan to take away: a spreadsheet with a row for each date of each step, and all that the plan says for programs."""

import csv
import io
from collections.abc import Iterator, Mapping

from publishing.attachments.downloads import spoken_size
from publishing.downloads.as_csv import ENCODING
from publishing.downloads.cells import text
from publishing.downloads.exact_json import Told, exact_json
from publishing.downloads.offered import Download
from publishing.plans.plan import Effect, Priority, Step
from publishing.plans.standing import ActionOn
from publishing.plans.told import PlanOn
from publishing.reports.told_in import paragraphs_named
from publishing.site import Site

COLUMNS = (
    "priority", "priority_name", "outcome", "action", "what", "leads", "progress", "confidence", "source_says",
    "step", "begins", "due", "done", "throughout", "standing", "effect_shown", "effect_hoped_for",
)  # fmt: skip


def files_of(site: Site) -> dict[str, bytes]:
    """Of the plans that can be read at this minute."""
    shown = [one for one in site.plans_now.values() if site.public_page(one.uri)]
    made = {f"{one.address}plan.csv": plan_csv(one) for one in shown if one.actions}
    return made | {f"{one.address}plan.json": plan_json(one, site) for one in shown}


def downloads_of(period: str, made: Mapping[str, bytes]) -> list[Download]:
    offered = (f"plans/{period}/plan.{ending}" for ending in ("csv", "json"))
    return [
        Download(address, address.rpartition(".")[2].upper(), spoken_size(len(made[address])))
        for address in offered
        if address in made
    ]


def plan_csv(plan: PlanOn) -> bytes:
    out = io.StringIO(newline="")
    writer = csv.writer(out, lineterminator="\r\n")
    writer.writerow(COLUMNS)
    for row in _rows(plan):
        writer.writerow([text(row.get(name, "")) for name in COLUMNS])
    return out.getvalue().encode(ENCODING)


def _rows(plan: PlanOn) -> Iterator[dict[str, str]]:
    """An action without steps has a row too."""
    for one in plan.actions:
        action = one.action
        alike = {
            "priority": one.priority.number,
            "priority_name": one.priority.name,
            "outcome": one.outcome.aim,
            "action": action.number,
            "what": action.what,
            "leads": "; ".join(one.leads),
            "progress": action.progress,
            "confidence": action.confidence or "",
            "source_says": "; ".join(action.stated),
            "effect_shown": "; ".join(effect.says for effect in one.shown_effects),
            "effect_hoped_for": "; ".join(effect.says for effect in one.hopes),
        }
        dates = [date for step in one.steps for date in _dates(step.step, [each.standing for each in step.dates])]
        yield from (alike | date for date in dates or [{}])


def _dates(step: Step, standings: list[str]) -> Iterator[dict[str, str]]:
    times = step.occasions or (None,)
    for one, standing in zip(times, standings, strict=True):
        yield {
            "step": step.what,
            "begins": step.begins.written if step.begins else "",
            "due": one.due.written if one and one.due else "",
            "done": one.done.written if one and one.done else "",
            "throughout": step.throughout.written if step.throughout else "",
            "standing": str(standing),
        }


def plan_json(plan: PlanOn, site: Site) -> bytes:
    said, board = plan.plan, site.board
    told: dict[str, Told] = {
        "plan": plan.period,
        "title": said.title,
        "summary": said.summary,
        "source": {"document": said.source.document, "where": said.source.where, "published": said.source.published},
        "publisher": board.name,
        "page": board.site + plan.address,
        "told_until": said.told.isoformat(),
        "ends": said.until.last.isoformat(),
        "meanings": {str(colour): says for colour, says in said.meanings.items()},
        "notes": said.notes,
        "reviewed": said.reviewed,
        "priorities": [_priority(one, site) for one in said.priorities],
        "outcomes": [
            {
                "priority": priority.number,
                "number": one.number,
                "aim": one.aim,
                "effect": [_effect(each) for each in one.effect],
            }
            for priority in said.priorities
            for one in priority.outcomes
        ],
        "actions": [_action(one, site) for one in plan.actions],
    }
    return exact_json(told)


def _priority(one: Priority, site: Site) -> dict[str, Told]:
    told: dict[str, Told] = {
        "number": one.number,
        "name": one.name,
        "aim": one.aim,
        "done": one.did,
        "to_come": one.to_come,
        "reported_in": [site.board.site + there.address for there in paragraphs_named(one.reported, site)],
        "cannot_be_read_for_sure": one.broken,
    }
    return {name: value for name, value in told.items() if value not in (None, (), [])}


def _action(one: ActionOn, site: Site) -> dict[str, Told]:
    action = one.action
    told: dict[str, Told] = {
        "id": one.id,
        "priority": {"number": one.priority.number, "name": one.priority.name, "aim": one.priority.aim},
        "outcome": {"number": one.outcome.number, "aim": one.outcome.aim},
        "number": action.number,
        "what": action.what,
        "leads": one.leads,
        "success": action.success,
        "progress": action.progress,
        "confidence": action.confidence,
        "source_says": action.stated,
        "over_and_not_told_to_be_finished": one.is_unfinished,
        "stopped_because": action.stopped_because,
        "goes_on_in": action.carried_to,
        "steps": [
            {"what": step.step.what, "dates": list(_dates(step.step, [each.standing for each in step.dates]))}
            for step in one.steps
        ],
        "effect": [_effect(each) for each in action.effect],
        "reported_in": [site.board.site + there.address for there in paragraphs_named(action.reported, site)],
        "before": [
            {"date": each.date.isoformat(), "progress": each.progress, "confidence": each.confidence, "says": each.says}
            for each in action.updates
        ],
        "cannot_be_read_for_sure": action.broken,
    }
    return {name: value for name, value in told.items() if value not in (None, (), [])}


def _effect(one: Effect) -> dict[str, Told]:
    return {"kind": one.kind, **({"whom": one.whom} if one.whom else {}), "says": one.says}
