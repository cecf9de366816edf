"""Whoever follows an action to the paragraph that tells of it arrives there."""

from collections.abc import Iterator

from publishing.front_door.showing import shown
from publishing.plans.plan import Plan
from publishing.plans.walking import actions_of
from publishing.problems import Problem
from publishing.reports.named import lost_paragraph
from publishing.site import Site


def reported_problems(plan: Plan, site: Site) -> Iterator[Problem]:
    for written in actions_of(plan):
        for index, named in enumerate(written.action.reported):
            place = written.place("reported", index)
            if named in written.action.reported[:index]:
                yield Problem(place, f"{shown(named)} stands here twice. Delete one.")
            elif sentence := lost_paragraph(named, site):
                yield Problem(place, sentence)
