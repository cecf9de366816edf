"""No file lies beside the pages without a page that names it: readers would never find it."""

import posixpath
import re
from collections.abc import Iterator

from publishing.front_door.file_names import in_small_letters
from publishing.front_door.second_copies import copied_from
from publishing.nearest import nearest
from publishing.page import Page
from publishing.problems import Place, Problem
from publishing.site import Site


def path_of(page: Page, file: str) -> str:
    return posixpath.join(posixpath.dirname(page.path), file)


def leads_elsewhere(file: str) -> bool:
    return "/" in file or "\\" in file


def forgotten_problems(named: set[str], site: Site) -> Iterator[Problem]:
    """A page whose fields cannot be read may be the one that names it."""
    unread = {posixpath.dirname(path) for path in site.bodies if path.removeprefix("docs/") not in site.by_uri}
    missing = named - site.attachments.keys()
    for path in sorted(site.attachments.keys() - named - set(_told_otherwise(site))):
        folder = posixpath.dirname(path)
        if folder in unread or nearest(path, missing):
            continue
        where = _where(path, site)
        yield Problem(
            Place(path),
            f"no page names this file. {where} write attachments: and under it, each on a line of its own, '  - file: {posixpath.basename(path)}' and '    title: ' with what the link should say; or delete the file.",
        )


def _where(path: str, site: Site) -> str:
    """At the top of which page; the one that is called almost like the file, or the only one there is beside it."""
    folder, _, name = path.rpartition("/")
    pages = {
        page.uri.rpartition("/")[2].removesuffix(".md"): page.path
        for page in site.public
        if posixpath.dirname(page.path) == folder
    }
    best = nearest(posixpath.splitext(name)[0], pages) or (next(iter(pages)) if len(pages) == 1 else None)
    return f"At the top of its page, perhaps {pages[best]}," if best else "At the top of the page it belongs to"


def _told_otherwise(site: Site) -> Iterator[str]:
    """Files that a page names by the way to them, second copies, and names that do not work: what is wrong is said already."""
    for page in site.pages:
        for one in page.fields.attachments:
            if leads_elsewhere(one.file):
                yield path_of(page, re.split(r"[/\\]", one.file)[-1])
    for path in site.attachments:
        stem = posixpath.splitext(posixpath.basename(path))[0]
        if copied_from(path, site.attachments) or in_small_letters(stem) != stem:
            yield path
