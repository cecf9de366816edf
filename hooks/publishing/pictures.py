"""A picture is public when a public page shows it or leads to it, and has no other reason to be there."""

from collections.abc import Iterator

from publishing.front_door.images import START_AND_END
from publishing.nearest import nearest
from publishing.problems import Place, Problem
from publishing.site import Site
from publishing.writing.body import Body
from publishing.writing.linking import Links, path_from


def public_pictures(site: Site) -> set[str]:
    """The paths of all pictures of public pages."""
    return {path for page in site.public for path in _pictures(page.body)} if site.images else set()


def picture_problems(site: Site) -> Iterator[Problem]:
    """Every picture is on a page; one that cannot be read might be the page."""
    if not site.images or site.unread or any(body.excesses for body in site.bodies.values()):
        return
    on_pages = {path for body in site.bodies.values() for path in _pictures(body)}
    meant = {nearest(path, site.images) for path in on_pages - site.images if path.endswith(tuple(START_AND_END))}
    for path in sorted(site.images - on_pages - meant):  # a slip in its name is told on its page
        yield Problem(Place(path), "no page shows this picture. Show it on a page, or delete the file.")


def _pictures(body: Body) -> Iterator[str]:
    for link in Links(body).found:
        yield path_from(body, link.target.partition("#")[0])
