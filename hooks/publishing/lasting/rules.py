"""Every rule about addresses that last, in the order in which a writer meets them."""

from collections.abc import Iterator

from publishing.lasting.aliases import alias_problems
from publishing.lasting.erased import erased_problems
from publishing.lasting.promised import promise_problems
from publishing.lasting.redirect_rules import redirect_problems
from publishing.problems import Problem
from publishing.site import Site


def lasting_problems(site: Site) -> Iterator[Problem]:
    if "board" in site.data:  # which says where the site lives
        yield from redirect_problems(site)
        yield from alias_problems(site)
        yield from erased_problems(site)
    yield from promise_problems(site.promised)
