"""Every link within the site answers, down to the paragraph."""

import posixpath
from collections.abc import Iterable, Iterator
from pathlib import Path
from urllib.parse import unquote, urlsplit

from publishing.nearest import nearest
from publishing.problems import Problem
from publishing.verifying.element_rules import scheme
from publishing.verifying.finished import Finished, problem_at

NOT_FOUND_PAGE = "404.html"


def address_problems(folder: Path, pages: Iterable[Finished], paths: Iterable[str], address: str) -> Iterator[Problem]:
    """Each address leads to a file of the site, and what follows its # is on that page."""
    pages = list(pages)
    ids = {page.path: page.ids for page in pages}
    files = frozenset(paths)
    for page in pages:
        for written, position in page.leads_to.items():
            for sentence in _wrong_with(written, page.path, address, files, ids):
                html = (folder / page.path).read_text(encoding="utf-8", errors="replace")
                yield problem_at(page.path, html, position, sentence)


def _wrong_with(
    written: str, page: str, address: str, files: frozenset[str], ids: dict[str, frozenset[str]]
) -> Iterator[str]:
    within = within_site(written, address)
    if within is None:
        return
    place, _, part = within.partition("#")
    found = file_for(place.partition("?")[0], page, urlsplit(address).path)
    if page == NOT_FOUND_PAGE and place and not place.startswith("/"):
        yield f"'{written}' works from one folder only, and this page is shown at any address. Begin it with a '/'."
    elif found is None:
        yield f"'{written}' leads out of the site's own folder."
    elif found not in files:
        yield f"'{written}' leads to nothing: there is no {found} on the site.{_did_you_mean(found, files)}"
    elif part and part != "top" and found in ids and unquote(part) not in ids[found]:
        yield f"'{written}' leads to no place on the page: {found} has no id '{unquote(part)}'."


def within_site(written: str, address: str) -> str | None:
    """An address as one within the site; none for another site, a mailbox or a telephone."""
    if not scheme(written):
        return written
    top = urlsplit(address)
    if not top.netloc:
        return None
    if written == address.rstrip("/"):
        return top.path
    return top.path + written[len(address) :] if written.startswith(address) else None


def file_for(place: str, page: str, top: str) -> str | None:
    """The file that answers, from the top of the site; none where that is above the top."""
    if not place:
        return page
    if place.startswith("/"):
        if not f"{place}/".startswith(top):
            return None
        path = place[len(top) :]
    else:
        path = posixpath.join(posixpath.dirname(page), place)
    folder = not path or place.endswith(("/", "/.", "/..")) or place in (".", "..")
    path = posixpath.normpath(unquote(path)) if path else "."
    if path == ".." or path.startswith("../"):
        return None
    return posixpath.normpath(f"{path}/index.html") if folder else path


def _did_you_mean(found: str, files: frozenset[str]) -> str:
    best = nearest(found, files) if len(files) < 5000 else None
    return f" Did you mean {best}?" if best else ""
