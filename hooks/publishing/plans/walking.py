"""Each action of a plan, with where it stands in its file."""

from collections.abc import Iterator
from dataclasses import dataclass

from publishing.plans.plan import Action, Outcome, Plan, Priority
from publishing.problems import Place


@dataclass(frozen=True)
class Written:
    plan: Plan
    priority: Priority
    outcome: Outcome
    action: Action
    path: tuple[str | int, ...]

    def place(self, *more: str | int) -> Place:
        return self.plan.place(*self.path, *more)

    @property
    def id(self) -> str:
        return f"{self.priority.number}/{self.action.number}"


def actions_of(plan: Plan) -> Iterator[Written]:
    for one, priority in enumerate(plan.priorities):
        for number, outcome in enumerate(priority.outcomes):
            for at, action in enumerate(outcome.actions):
                path = ("priorities", one, "outcomes", number, "actions", at)
                yield Written(plan, priority, outcome, action, path)
