"""A plan names only what there is: its numbers, leads, themes, paragraphs, and the plans that go on with it."""

import re
from collections.abc import Iterator
from functools import partial

from publishing.front_door.showing import shown
from publishing.nearest import suggestion
from publishing.plans.contradictions import contradictions
from publishing.plans.leads import lead_problems
from publishing.plans.numbers import number_problems
from publishing.plans.plan import Plan
from publishing.plans.times import years_on_end
from publishing.plans.walking import actions_of
from publishing.problems import Place, Problem
from publishing.reports.told_in import told_in_problems
from publishing.site import Site
from publishing.spoken import spoken
from publishing.writing.contact_links import known_numbers
from publishing.writing.telephones_in_facts import telephone_problems

PERIOD = re.compile(r"\d{4}(-\d{2})?")
YEARS = re.compile(r"(?<!\d)((?:19|20|21)\d\d)(?:\D{1,3}((?:\d\d){1,2}))?(?!\d)")


def plan_problems(site: Site) -> Iterator[Problem]:
    unread = {path for path in site.paths if path.removeprefix("data/").removesuffix(".yml") not in site.data}
    for period, plan in site.plans.items():
        yield from _name_problems(period, plan)
        yield from number_problems(plan)
        if not {"data/structure.yml", "data/agencies.yml"} & unread:  # or every lead would seem to be nobody
            yield from lead_problems(plan, *site.who_can_lead)
        for index, one in enumerate(plan.priorities):
            yield from told_in_problems(one.reported, partial(plan.place, "priorities", index, "reported"), site)
        for written in actions_of(plan):
            yield from told_in_problems(written.action.reported, partial(written.place, "reported"), site)
        yield from _carried_problems(period, plan, site)
        if "data/contacts.yml" not in unread:
            yield from telephone_problems(plan, known_numbers(site) if "contacts" in site.data else set())
        if plan.told <= site.now.date():
            yield from contradictions(plan, site.now.date())
        else:  # nothing of it can be judged by that day
            yield Problem(
                plan.place("told"),
                f"{spoken(plan.told)} is still to come, and nobody can tell of it. Write the last day of which this file tells.",
            )


def _name_problems(period: str, plan: Plan) -> Iterator[Problem]:
    """The name of the file is part of its address, and says the same as the plan."""
    years = years_on_end(period) if PERIOD.fullmatch(period) else None
    if not years:
        better = _better_name(period)
        yield Problem(
            Place(plan.place("title").path),
            f"a plan is named after its years, which become its address. Call this file data/plans/{better or '2026-29'}.yml{'' if better else ' or data/plans/2026.yml'}, not {period}.yml.",
        )
    elif plan.until.last.year != years.last.year:
        yield Problem(
            plan.place("until"),
            f"until: says that the plan is over in {plan.until.last.year}, and the name of this file that it is in {years.last.year}. Change the one that is wrong.",
        )


def _better_name(period: str) -> str | None:
    """The same years as they are written here."""
    found = YEARS.search(period.rpartition("/")[2])
    if not found:
        return None
    name = f"{found[1]}-{found[2][-2:]}" if found[2] and found[2] != found[1] else found[1]
    return name if years_on_end(name) else None


def _carried_problems(period: str, plan: Plan, site: Site) -> Iterator[Problem]:
    """What goes on elsewhere goes on in an action of a later plan."""
    later = {other: found for other, found in site.plans.items() if other > period}
    known = {f"{other}/{one.id}" for other, found in later.items() for one in actions_of(found)}
    for written in actions_of(plan):
        if (to := written.action.carried_to) and to not in known:
            yield Problem(
                written.place("carried_to"),
                f"there is no action {shown(to)} in a later plan. {_which(to, known)}",
            )


def _which(to: str, known: set[str]) -> str:
    if not known:
        return "There is no later plan in data/plans/: write that plan first, or delete this line."
    return f"Write the plan, the priority and the action, as in {min(known)}. {suggestion(to, known)}"
