"""How an action stood before is told in the order of its days, and ends before the day of which the file tells."""

from collections.abc import Iterator

from publishing.plans.walking import Written
from publishing.problems import Problem
from publishing.spoken import spoken


def update_problems(written: Written) -> Iterator[Problem]:
    days = [one.date for one in written.action.updates]
    for index, day in enumerate(days):
        place = written.place("updates", index, "date")
        if day in days[:index]:
            yield Problem(place, f"{spoken(day)} stands here twice. Make one account of the two.")
        elif index and day < days[index - 1]:
            yield Problem(
                place,
                f"{spoken(day)} is not after {spoken(days[index - 1])}. Put the oldest first.",
            )
        if day >= written.plan.told:
            yield Problem(
                place,
                f"{spoken(day)} is no earlier day: told: at the top says that this file tells of {spoken(written.plan.told)}. What holds on that day stands in the action itself, and here how it was before.",
            )
