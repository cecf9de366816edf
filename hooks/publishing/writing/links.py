"""Every link leads somewhere that exists and that everyone can reach."""

from collections.abc import Iterator

from publishing.problems import Problem
from publishing.site import Site
from publishing.writing.body import Body


def link_problems(body: Body, site: Site) -> Iterator[Problem]:
    yield from ()
