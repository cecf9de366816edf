"""Whoever is named in an entry, with the way to a group of the board, called a group where its name does not say so."""

import re

from publishing.answering.entry import Answering
from publishing.answering.fact import SILENT, Fact, joined
from publishing.answering.links import Link
from publishing.answering.names import names_in
from publishing.groups.addresses import group_named, groups_by_id
from publishing.site import Site

SAYS_WHAT_IT_IS = re.compile(r"group|panel|board|executive|committee", re.IGNORECASE)


def whose(ids: tuple[str, ...], file: Answering, site: Site) -> tuple[Link, ...]:
    """Each by its name; none where nobody is named."""
    names, groups = names_in(file, *site.who_can_lead), groups_by_id(site)
    return tuple(
        Link(_as_a_group(names[id]), group_named(site, id).address) if id in groups else Link(names[id]) for id in ids
    )


def of_whom(name: str, people: tuple[Link, ...], missing: str, cell: str = SILENT) -> Fact:
    return Fact(name, joined(people), missing, cell=cell)


def _as_a_group(name: str) -> str:
    """Learning Lessons group, but Executive and Case File Audit Group."""
    return name if SAYS_WHAT_IT_IS.search(name) else f"{name} group"
