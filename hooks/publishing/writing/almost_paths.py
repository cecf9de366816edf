"""A path that leads nowhere from this page, and would from another, is answered with the one to type."""

import posixpath
from urllib.parse import unquote

from publishing.kinds import PUBLICATIONS, kind_of
from publishing.site import Site
from publishing.writing.body import Body
from publishing.writing.linking import path_from


def way(body: Body, file: str | None) -> str:
    return posixpath.relpath(file, posixpath.dirname(body.path)) if file else "../about/index.md, for example."


def may_be_named(file: str, body: Body, site: Site) -> bool:
    """A page that is not public yet is never suggested to another."""
    page = site.by_uri.get(file.removeprefix("docs/"))
    return file != body.path and (page is None or site.is_shown(page))


def from_the_top(path: str, body: Body, site: Site) -> str | None:
    """The page that the path leads to from docs/, or from the folder around it."""
    bare = posixpath.normpath(unquote(path))
    while bare.startswith("../"):
        bare = bare.removeprefix("../")
    files = (f"docs/{bare.removeprefix('docs/')}", f"docs/{bare.removeprefix('docs/').removesuffix('/')}/index.md")
    return next((file for file in files if file in site.bodies and may_be_named(file, body, site)), None)


def with_forward_slashes(target: str, body: Body, site: Site) -> str | None:
    """The way to type, where a path with backslashes leads to a page, from here or from docs/."""
    path = target.replace("\\", "/").partition("#")[0]
    there = path_from(body, path)
    file = there if there in site.bodies and may_be_named(there, body, site) else from_the_top(path, body, site)
    return way(body, file) if file else None


def meant_for_another_folder(path: str, body: Body, site: Site) -> bool:
    """The fields of a page in the wrong folder cannot be read; where it belongs, its links are right."""
    if body.path.removeprefix("docs/") in site.by_uri:
        return False
    name = posixpath.basename(body.path)
    own = kind_of(body.path).folder
    moved = (Body(f"docs/{kind.folder}/{name}", 1, "") for kind in PUBLICATIONS if kind.folder != own)
    return any(path_from(one, path) in {*site.bodies, *site.images} for one in moved)
