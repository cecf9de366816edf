"""A link inside the site leads to a page, a heading or a picture that readers may see."""

import posixpath
from collections.abc import Iterator
from urllib.parse import unquote

from publishing.front_door.showing import shown
from publishing.groups.parts_made import parts_made
from publishing.kinds import is_made
from publishing.life.states import State
from publishing.nearest import nearest
from publishing.page import Page
from publishing.problems import Place, Problem
from publishing.site import Site
from publishing.writing.almost_headings import is_told_there, line_of_a_heading_to_be
from publishing.writing.almost_paths import from_the_top, may_be_named, meant_for_another_folder, way
from publishing.writing.body import Body
from publishing.writing.linking import path_from
from publishing.writing.meant_otherwise import meant_otherwise

MANY_FILES = 300


def inside_problems(target: str, place: Place, body: Body, site: Site) -> Iterator[Problem]:
    """The path leads from this file to another of docs/, and its anchor exists there."""
    path, _, anchor = target.partition("#")
    if sentence := _wrong_path(path, body, site):
        yield Problem(place, sentence)
        return
    there = site.bodies.get(path_from(body, path)) if path else body
    if there is None or there.excesses or there.path in site.unread:
        return
    page = site.by_uri.get(there.path.removeprefix("docs/"))
    if page:
        here = site.by_uri.get(body.path.removeprefix("docs/"))
        if path and not public_in_time(page, here, site):
            yield Problem(place, f"'{path}' is not public yet. Delete the link until it is.")
            return
    made = {*(page.anchors if page else ()), *site.labels_of(there.path), *_made_anchors(page, site)}
    if ("#" in target) and _is_missing(anchor, there) and anchor not in made:
        line = line_of_a_heading_to_be(anchor, there)
        if line is None or not is_told_there(line, there):
            yield Problem(place, _no_anchor(anchor, path, there, line))


def _made_anchors(page: Page | None, site: Site) -> set[str]:
    return {id for _, id, _ in parts_made(page, site)} if page else set()


def _wrong_path(path: str, body: Body, site: Site) -> str | None:
    if not path:
        return None
    if path.startswith("/"):
        return f"'{path}' starts at the top of the web server, where this site may not be. Write the way from this file: {way(body, _guess(path, site))}"
    if "?" in path:
        return f"a question mark in '{path}' leads nowhere in this site. Delete it and what follows."
    there = path_from(body, path)
    if there not in site.bodies and meant_for_another_folder(path, body, site):
        return None
    if there.startswith("docs/.."):
        meant = posixpath.normpath(there)
        instead = f" Write {way(body, meant)}" if meant in site.bodies and may_be_named(meant, body, site) else ""
        return f"'{path}' leads out of docs/, and nothing there is published.{instead}"
    if there in site.bodies or there in site.images:
        return None
    if there in site.attachments:
        return _take_with_you(path, there, body, site)
    return _missing(path, there, body, site)


def _take_with_you(path: str, there: str, body: Body, site: Site) -> str:
    """A link in a sentence says neither how large a file is nor what kind of thing."""
    owner = next((page for page in site.pages if _owns(page, there)), None)
    if owner and owner.path != body.path and may_be_named(owner.path, body, site):
        return f"{shown(path)} is a file to download, and belongs to another page. Link to the list there, which says its kind and size: {way(body, owner.path)}#attachments"
    if owner and owner.path == body.path:
        return f"{shown(path)} is listed at the end of this page, with its kind and size. To speak of it here, link there: #attachments"
    return f"{shown(path)} is a file to download. Name it under attachments: at the top of the page, which lists it at the end with its kind and size; to speak of it here, link there: #attachments"


def _owns(page: Page, path: str) -> bool:
    folder = posixpath.dirname(page.path)
    return any(posixpath.join(folder, one.file) == path for one in page.fields.attachments)


def _missing(path: str, there: str, body: Body, site: Site) -> str:
    if path in body.anchors:
        return f"there is no file '{path}' here, but a heading of this page has that address. Write #{path}"
    if sentence := meant_otherwise(path):
        return sentence
    stem = there.removesuffix(".html").removesuffix(".htm").removesuffix("/")
    for file in (f"{stem}.md", f"{stem}/index.md", f"{posixpath.dirname(stem)}/{posixpath.basename(stem).lower()}.md"):
        if file in site.bodies and may_be_named(file, body, site):
            return f"'{path}' is not the name of a file. Write the page's file: {way(body, file)}"
    if top := from_the_top(path, body, site):
        return f"the way to a page starts at this file, not at the top of docs/. In place of '{path}' write {way(body, top)}"
    alike = _alike(there, body, site)
    best = nearest(there, [file for file in alike if not is_made(file.removeprefix("docs/"))]) or nearest(there, alike)
    hint = (
        f"The nearest is {way(body, best)}"
        if best
        else "Write the way from this file to the other, for example ../about/index.md"
    )
    return f"there is no file '{path}' here. {hint}"


def _alike(there: str, body: Body, site: Site) -> list[str]:
    """Files to compare with: all of a small site; of a large one those whose own name begins or ends the same."""
    files = [file for file in [*site.bodies, *sorted(site.images)] if may_be_named(file, body, site)]
    if len(files) <= MANY_FILES:
        return files
    name = posixpath.basename(there)
    return [file for file in files if posixpath.basename(file)[:4] == name[:4]][:MANY_FILES]


def _guess(path: str, site: Site) -> str | None:
    stem = (
        f"docs{path.removeprefix('/docs')}".rstrip("/").removesuffix(".md").removesuffix(".html").removesuffix("/index")
    )
    return next((file for file in (f"{stem}.md", f"{stem}/index.md") if file in site.bodies), None)


def public_in_time(there: Page, here: Page | None, site: Site) -> bool:
    """Whether the other page is public whenever this one is; a draft may link to anything."""
    if site.answers(there) or here is None or here.state(site.now) is State.DRAFT:
        return True
    if there.state(site.now) is State.DRAFT or not there.fields.embargo:
        return False
    return bool(here.fields.embargo and here.fields.embargo >= there.fields.embargo)


def _is_missing(anchor: str, there: Body) -> bool:
    return unquote(anchor) not in there.anchors


def _no_anchor(anchor: str, path: str, there: Body, line: int | None) -> str:
    where = path or "this page"
    if not anchor:
        return "there is nothing after # in this address. Write the address of a heading, or delete the sign."
    if line:
        return f"{where} has the words of '#{anchor}' on line {line}, but not as a heading. Write ## and a space before them there."
    best = nearest(anchor, there.anchors)
    if best:
        return f"{where} has no heading with the address '{anchor}'. The nearest is #{best}"
    if there.headings:
        return f"{where} has no heading with the address '{anchor}'. It has: {', '.join(f'#{heading.id}' for heading in there.headings[:8])}"
    return f"{where} has no headings to link to. Delete #{anchor}"
