"""Who can lead an action: a group of the board, an agency, or whoever the plan itself names besides."""

import re
from collections.abc import Iterator

from publishing.closed_lists import Choices
from publishing.front_door.choices import is_one, meant
from publishing.front_door.showing import shown
from publishing.nearest import suggestion
from publishing.plans.plan import Plan
from publishing.plans.walking import actions_of
from publishing.problems import Problem
from publishing.reports.structure import Structure

BETWEEN = re.compile(r"\s+and\s+|\s*[;/&+]\s*|\s+")


def lead_names(plan: Plan, groups: Structure | None, agencies: Choices | None) -> dict[str, str]:
    """Every id with its name; what the plan says itself counts least."""
    found = {one.id: one.name for one in plan.others}
    return found | _listed(groups, agencies)


def _listed(groups: Structure | None, agencies: Choices | None) -> dict[str, str]:
    found = {one.id: one.name for one in agencies.choices} if agencies else {}
    return found | ({one.id: one.name for one in groups.groups} if groups else {})


def _who(lead: str, names: dict[str, str]) -> str:
    """The id of whoever was named, or of each who was; or where to look for it."""
    several = [meant(part, names) for part in BETWEEN.split(lead)]
    if len(several) > 1 and all(several) and not is_one(lead, names):
        return f"Write a comma between them: {', '.join(filter(None, several))}"
    if one := meant(lead, names):
        return f"Write {one}." if is_one(lead, names) else f"Did you mean {one}?"
    return f"{suggestion(lead, names)} Groups are in data/structure.yml and agencies in data/agencies.yml; for anyone else, add a line to others: at the top of this file."


def lead_problems(plan: Plan, groups: Structure | None, agencies: Choices | None) -> Iterator[Problem]:
    """Each lead is known, once; and an id says only one thing."""
    names, elsewhere = lead_names(plan, groups, agencies), _listed(groups, agencies)
    used: set[str] = set()
    for written in actions_of(plan):
        for index, lead in enumerate(written.action.leads):
            place = written.place("leads", index)
            if lead not in names:
                yield Problem(place, f"there is no group or agency {shown(lead)}. {_who(lead, names)}")
            elif lead in written.action.leads[:index]:
                yield Problem(place, f"{shown(lead)} stands here twice. Delete one.")
            used |= {lead, meant(lead, names) or lead}
    for index, other in enumerate(plan.others):
        place = plan.place("others", index, "id")
        if other.id in elsewhere:
            yield Problem(
                place,
                f"{shown(other.id)} is {elsewhere[other.id]} already, a group or an agency. Delete this line, or give it another id.",
            )
        elif other.id in [one.id for one in plan.others[:index]]:
            yield Problem(place, f"{shown(other.id)} stands in others: twice. Give each its own id.")
        elif other.id not in used:
            yield Problem(place, f"{shown(other.id)} leads no action of this plan. Delete this line.")
