"""A picture is public when a public page shows it, and has no other reason to be there."""

import posixpath
from collections.abc import Iterator
from urllib.parse import unquote

from publishing.page import Page
from publishing.problems import Place, Problem
from publishing.site import Site
from publishing.writing.linking import Links


def public_pictures(site: Site) -> set[str]:
    """The paths of all pictures that public pages show."""
    return {path for page in site.public for path in _shown_by(page)} if site.images else set()


def picture_problems(site: Site) -> Iterator[Problem]:
    """Every picture is shown by a page."""
    shown = {path for page in site.pages for path in _shown_by(page)} if site.images else set()
    for path in site.images:
        if path not in shown:
            yield Problem(Place(path), "no page shows this picture. Show it on a page, or delete the file.")


def _shown_by(page: Page) -> Iterator[str]:
    for link in Links(page.body).found:
        if link.is_image:
            yield posixpath.normpath(posixpath.join(posixpath.dirname(page.path), unquote(link.target)))
