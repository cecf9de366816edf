"""Who leads an action leads to the group, and the group to every action that it leads."""

from dataclasses import dataclass

from publishing.groups.addresses import Named, group_named, groups_by_id
from publishing.plans.standing import ActionOn
from publishing.plans.told import PlanOn
from publishing.site import Site


@dataclass(frozen=True)
class Led:
    """An action, as a group's own list has it."""

    plan: PlanOn
    action: ActionOn

    @property
    def address(self) -> str:
        return self.plan.address_of(self.action)


def leads_of(action: ActionOn, site: Site) -> list[Named]:
    """Each lead by the name that the plan's pages have, with the address of the group where it is one."""
    known = groups_by_id(site)
    return [
        Named(name, group_named(site, id).address if id in known else "")
        for id, name in zip(action.action.leads, action.leads, strict=True)
    ]


def led_by(group: str, site: Site) -> list[Led]:
    """Of every plan that readers may see, the newest first."""
    plans = (plan for plan in site.plans_now.values() if site.public_page(plan.uri))
    return [Led(plan, action) for plan in plans for action in plan.actions if group in action.action.leads]
