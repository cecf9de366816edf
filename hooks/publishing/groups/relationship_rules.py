"""Every agreement, account and finding names a board that is listed, and an office that is known."""

from collections.abc import Iterator

from publishing.groups.naming_rules import repeated, still_to_come, twice, unknown, unread
from publishing.groups.relationships import Relationships
from publishing.problems import Problem
from publishing.site import Site


def relationship_problems(found: Relationships, site: Site) -> Iterator[Problem]:
    ids = [(one.id, found.place(field, at, "id")) for field in ("bodies", "protocols") for at, one in enumerate(getattr(found, field))]  # fmt: skip
    yield from repeated(ids, "board and agreement")
    bodies = {one.id: one.name for one in found.bodies}
    for field, name in (("protocols", "between"), ("accountable", "heard_by")):
        for at, one in enumerate(getattr(found, field)):
            places = [found.place(field, at, name, index) for index in range(len(getattr(one, name)))]
            yield from twice(getattr(one, name), places)
            for id, place in zip(getattr(one, name), places, strict=True):
                yield from unknown(id, bodies, "board or partnership", "relationships", place)
    offices = {id: one.name for id, one in (site.people.offices if site.people else {}).items()}
    for at, account in enumerate(found.accountable):
        if account.office and not unread(site, "people"):
            yield from unknown(account.office, offices, "office", "people", found.place("accountable", at, "office"))
    for at, protocol in enumerate(found.protocols):
        yield from still_to_come(protocol.agreed, found.place("protocols", at, "agreed"), site)


def looked_problems(site: Site) -> Iterator[Problem]:
    """Who looked is one of the boards, partnerships and inspectors that the board tells of."""
    if unread(site, "relationships"):
        return
    bodies = {one.id: one.name for one in site.relationships.bodies} if site.relationships else {}
    for one in site.scrutiny.values():
        places = [one.place("bodies", at) for at in range(len(one.bodies))]
        yield from twice(one.bodies, places)
        for id, place in zip(one.bodies, places, strict=True):
            yield from unknown(id, bodies, "board or inspector", "relationships", place)
