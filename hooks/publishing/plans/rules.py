"""A plan names only what there is: its numbers, leads, themes, paragraphs, and the plans that go on with it."""

import re
from collections.abc import Iterator

from publishing.finding.lost import no_page
from publishing.front_door.showing import shown
from publishing.nearest import suggestion
from publishing.plans.contradictions import contradictions
from publishing.plans.leads import lead_problems
from publishing.plans.plan import Plan
from publishing.plans.walking import Written, actions_of
from publishing.problems import Place, Problem
from publishing.reports.numbering import paragraphs
from publishing.site import Site
from publishing.spoken import spoken

PERIOD = re.compile(r"\d{4}(-\d{2})?")
PRIORITY = re.compile(r"[1-9]\d?")
ACTION = re.compile(r"[1-9]\d?\.[1-9]\d?")


def plan_problems(site: Site) -> Iterator[Problem]:
    for period, plan in site.plans.items():
        yield from _name_problems(period, plan)
        yield from _number_problems(plan)
        yield from lead_problems(plan, *site.who_can_lead)
        yield from _reported_problems(plan, site)
        yield from _carried_problems(period, plan, site)
        yield from contradictions(plan, site.now.date())
        if plan.told > site.now.date():
            yield Problem(
                plan.place("told"),
                f"{spoken(plan.told)} is still to come, and nobody can tell of it. Write the last day of which this file tells.",
            )


def _name_problems(period: str, plan: Plan) -> Iterator[Problem]:
    """The name of the file is part of its address."""
    if not PERIOD.fullmatch(period):
        yield Problem(
            Place(plan.place("title").path),
            f"a plan is named after its years, which become its address. Call this file data/plans/2026-29.yml or data/plans/2026.yml, not {period}.yml.",
        )


def _number_problems(plan: Plan) -> Iterator[Problem]:
    """A priority is 3 and its action 1.2: both are addresses. No two are alike."""
    first: dict[str, int] = {}
    for index, priority in enumerate(plan.priorities):
        place = plan.place("priorities", index, "number")
        if not PRIORITY.fullmatch(priority.number):
            yield Problem(
                place, f"{shown(priority.number)} is no number of a priority. Write it in quotation marks, as '1'."
            )
        elif first.setdefault(priority.number, place.line) != place.line:
            yield Problem(
                place, f"priority {priority.number} is also on line {first[priority.number]}. Give each its own number."
            )
    seen: dict[str, int] = {}
    for written in actions_of(plan):
        number, place = written.action.number, written.place("number")
        if not ACTION.fullmatch(number):
            yield Problem(
                place,
                f"{shown(number)} is no number of an action. Write the number of the outcome, a point and its own, in quotation marks: '{written.outcome.number}.1'.",
            )
        elif number.partition(".")[0] != written.outcome.number:
            yield Problem(
                place,
                f"action {number} stands under outcome {written.outcome.number}. Its number begins with that of its outcome.",
            )
        elif seen.setdefault(written.id, place.line) != place.line:
            yield Problem(
                place, f"action {number} of this priority is also on line {seen[written.id]}. Give each its own number."
            )


def _reported_problems(plan: Plan, site: Site) -> Iterator[Problem]:
    """Whoever follows an action to the paragraph that tells of it arrives there."""
    for written in actions_of(plan):
        for index, named in enumerate(written.action.reported):
            place = written.place("reported", index)
            uri, _, number = named.partition("#")
            page = site.by_uri.get(uri)
            numbers = [one.number for one in paragraphs(page.body)] if page else []
            if not page:
                yield Problem(place, no_page(uri, site))
            elif number not in numbers:
                yield Problem(
                    place,
                    f"there is no paragraph {shown(number)} in docs/{uri}. {suggestion(number, numbers) if numbers else 'Its paragraphs have no numbers.'}",
                )


def _carried_problems(period: str, plan: Plan, site: Site) -> Iterator[Problem]:
    """What goes on elsewhere goes on in an action that is there."""
    known = {f"{other}/{one.id}" for other, found in site.plans.items() if other != period for one in actions_of(found)}
    for written in actions_of(plan):
        if (to := written.action.carried_to) and to not in known:
            yield Problem(
                written.place("carried_to"),
                f"there is no action {shown(to)} in another plan. {_which(to, known, written)}",
            )


def _which(to: str, known: set[str], written: Written) -> str:
    if not known:
        return "There is no other plan in data/plans/."
    return f"Write the plan, the priority and the action, as in {min(known)}. {suggestion(to, known)}"
