"""The files of the board itself hold together, and with each other."""

from collections.abc import Iterator

from publishing.groups.group_rules import about_group_problems
from publishing.groups.known_rules import source_problems, telephone_problems
from publishing.groups.meeting_rules import meeting_problems
from publishing.groups.naming_rules import unread
from publishing.groups.people_rules import people_problems
from publishing.groups.relationship_rules import looked_problems, relationship_problems
from publishing.problems import Problem
from publishing.site import Site


def group_problems(site: Site) -> Iterator[Problem]:
    if site.structure:
        yield from about_group_problems(site.structure, site)
    if site.people:
        yield from people_problems(site.people, site)
    if site.meetings:
        yield from meeting_problems(site.meetings, site)
    if site.relationships:
        yield from relationship_problems(site.relationships, site)
    yield from looked_problems(site)
    for facts in (site.structure, site.people, site.meetings, site.relationships):
        if facts:
            yield from source_problems(facts, site)
            if not unread(site, "contacts"):
                yield from telephone_problems(facts, site)
