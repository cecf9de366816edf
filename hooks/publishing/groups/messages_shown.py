"""What is told of a meeting, and how exactly: a month is not a day, and a plan is not a deed."""

from dataclasses import dataclass

from publishing.groups.addresses import Named
from publishing.groups.cited import cited
from publishing.groups.meetings import Message, PlannedStep
from publishing.plans.dated import Dated, Standing
from publishing.plans.standing import ActionOn, StepOn
from publishing.plans.times import Time
from publishing.site import Site


@dataclass(frozen=True)
class MessageOn:
    label: str
    says: str
    besides: str  # how exactly it is dated, or how it stands
    told_in: list[Named]
    is_planned: bool


def step_named(named: PlannedStep, site: Site) -> tuple[ActionOn, StepOn] | None:
    plan = site.plans_now.get(named.action.partition("/")[0])
    action = next((one for one in plan.actions if one.id == named.action), None) if plan else None
    return (action, action.steps[named.index]) if action and 0 <= named.index < len(action.steps) else None


def occasion_at(step: StepOn, when: Time) -> Dated | None:
    """The time of a step that falls into that of a meeting."""
    for one, said in zip(step.step.occasions, step.dates, strict=False):
        time = one.done or one.due
        if time and time.first <= when.last and when.first <= time.last:
            return said
    return None


def message_on(one: Message, when: Time, site: Site) -> MessageOn | None:
    if one.step:
        found = step_named(one.step, site)
        said = occasion_at(found[1], when) if found else None
        return _planned(found[0], found[1], said, site) if found and said else None
    besides = f"The paper says only {one.dated}." if one.dated else ""
    label = (one.kind or "heard").capitalize()
    return MessageOn(label, one.says or "", besides, cited(one, site), one.kind == "planned")


def _planned(action: ActionOn, step: StepOn, said: Dated, site: Site) -> MessageOn | None:
    plan = site.plans_now[action.plan]
    if not site.public_page(plan.uri):
        return None
    there = Named(
        f"{plan.plan.title}, priority {action.priority.number}, action {action.action.number}", plan.address_of(action)
    )
    is_done = said.standing is Standing.DONE
    besides = f"{said.says} {said.besides}".strip()
    return MessageOn("Done" if is_done else "Planned", step.step.what, besides, [there], not is_done)
