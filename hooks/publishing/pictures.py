"""A picture is public when a public page shows it or leads to it, and has no other reason to be there."""

import posixpath
import re
from collections.abc import Iterator

from publishing.front_door.images import START_AND_END
from publishing.problems import Place, Problem
from publishing.site import Site
from publishing.writing.body import Body
from publishing.writing.images import nearest_picture
from publishing.writing.linking import Links, path_from

PICTURE = re.compile(r"[^\s/()<>\"]+\.(?:png|jpe?g)")


def public_pictures(site: Site) -> set[str]:
    """The paths of all pictures of public pages."""
    return {path for page in site.public for path in _pictures(page.body)} if site.images else set()


def picture_problems(site: Site) -> Iterator[Problem]:
    """Every picture is on a page; one that cannot be read might be the page."""
    if not site.images or site.unread or any(body.excesses for body in site.bodies.values()):
        return
    on_pages = {path for body in site.bodies.values() for path in _pictures(body)}
    lost = {path for path in on_pages - site.images if path.endswith(tuple(START_AND_END))}
    meant = {nearest_picture(path, site.images) for path in lost}
    if not (unseen := sorted(site.images - on_pages - meant)):
        return
    names = {posixpath.basename(path) for path in lost} | set().union(*map(_unreadable, site.bodies.values()))
    for path in unseen:
        if posixpath.basename(path) in names:
            continue  # a slip in its name, its folder or its link is told on its page
        yield Problem(Place(path), "no page shows this picture. Show it on a page, or delete the file.")


def _unreadable(body: Body) -> set[str]:
    """The names of pictures in links that cannot be read."""
    spans = Links(body).unreadable if "](" in body.marks else []
    return {name for start, end in spans for name in PICTURE.findall(body.text[start:end])}


def _pictures(body: Body) -> Iterator[str]:
    for link in Links(body).found:
        yield path_from(body, link.target.partition("#")[0])
