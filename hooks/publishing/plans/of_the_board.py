"""All of the board's plans as they stand at one minute."""

from collections.abc import Mapping
from datetime import datetime
from functools import cached_property

from publishing.closed_lists import Choices
from publishing.front_door.schema import Facts
from publishing.plans.leads import lead_names
from publishing.plans.plan import Plan
from publishing.plans.told import PlanOn, plan_on
from publishing.reports.structure import Structure


class PlansOfTheBoard:
    """Each by its years, the newest first."""

    plans: dict[str, Plan]
    data: dict[str, Facts]
    now: datetime

    @property
    def who_can_lead(self) -> tuple[Structure | None, Choices | None]:
        """The lists of groups and agencies, as far as they could be read."""
        groups, agencies = self.data.get("structure"), self.data.get("agencies")
        return (
            groups if isinstance(groups, Structure) else None,
            agencies if isinstance(agencies, Choices) else None,
        )

    @cached_property
    def plans_now(self) -> Mapping[str, PlanOn]:
        day, lists = self.now.date(), self.who_can_lead
        return {
            period: plan_on(period, self.plans[period], day, lead_names(self.plans[period], *lists))
            for period in sorted(self.plans, reverse=True)
        }
