"""What was asked names only what there is, and says of itself nothing that cannot be true."""

from collections.abc import Iterator
from functools import partial

from publishing.front_door.schema import Facts
from publishing.kinds.case_review import CaseReview
from publishing.plans.action_meant import action_problems
from publishing.plans.walking import actions_of
from publishing.problems import Level, Place, Problem
from publishing.recommendations.numbers import shared_id_problems
from publishing.recommendations.recommendation import Asked, Recommendation
from publishing.reports.told_in import told_in_problems
from publishing.site import Site


def asked_problems(site: Site) -> Iterator[Problem]:
    known = {f"{period}/{one.id}" for period, plan in site.plans.items() for one in actions_of(plan)}
    unread = {path for path in site.paths if path.startswith("data/plans/")} - {
        f"data/plans/{period}.yml" for period in site.plans
    }
    everything = list(_everything(site))
    yield from shared_id_problems(
        (one.id, facts.place(name, index, "id"))
        for facts, name, index, one in everything
        if isinstance(one, Recommendation)
    )
    for facts, name, index, one in everything:
        place = partial(facts.place, name, index)
        yield from _state_problems(one, place)
        if before := next((other for other in getattr(facts, name)[:index] if other.says == one.says), None):
            of = f"recommendation {before.id}" if isinstance(before, Recommendation) else "a point above"
            yield Problem(place("says"), f"these are also the words of {of}. Delete one of the two, or change it.")
        yield from told_in_problems(one.reported, partial(place, "reported"), site)
        if not unread:  # or what is in them would seem to be missing
            yield from action_problems(one.actions, partial(place, "actions"), known)
        if isinstance(one, Recommendation) and not one.is_tied:
            yield Problem(
                place("id"),
                f"recommendation {one.id} is tied to nothing: no action answers it, and no paragraph tells what came of it. When one does, name it under actions: or reported:.",
                Level.REMIND,
            )


def _everything(site: Site) -> Iterator[tuple[Facts, str, int, Asked]]:
    reviews = [page.fields for page in site.pages if isinstance(page.fields, CaseReview)]
    for facts in (*reviews, *site.scrutiny.values()):
        for name in ("recommendations", "to_improve"):
            for index, one in enumerate(getattr(facts, name, ())):
                yield facts, name, index, one


def _state_problems(one: Asked, place: "partial[Place]") -> Iterator[Problem]:
    """Done and refused are claims: a reader is told what was done, or why not."""
    if one.state in ("done", "under way", "not accepted") and not one.came_of_it:
        what = "why not" if one.state == "not accepted" else "what was done"
        yield Problem(place("state"), f"it is {one.state}, and nothing says {what}. Write it after came_of_it:.")
    if one.came_of_it and one.state == "not told":
        yield Problem(
            place("came_of_it"),
            "this says what came of it, but not how far it is. Write state: planned, under way, done or not accepted above it.",
        )
