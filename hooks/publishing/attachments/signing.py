"""Whose name may stand in a file: the board's own and those of its agencies, and no person's."""

from publishing.attachments.names import Ours, plain
from publishing.site import Site


def names_of_ours(site: Site) -> Ours:
    """Every name that is not a person's; none where the facts that say so could not be read."""
    if not {"board", "agencies"} <= site.data.keys():
        return None
    names = [site.board.name, site.board.short_name, *(agency.name for agency in site.agencies.choices)]
    return frozenset(plain(name) for name in names)
