"""A page of this site is linked by its file, so that the link works in every copy of the site."""

import posixpath
from urllib.parse import unquote, urlsplit

from publishing.site import Site

EXAMPLE = "../about/index.md"


def page_of_this_site(target: str, site: Site) -> str | None:
    """What an address in full says of this site's pages: the address within the site, or a file of the repository."""
    there, ours = urlsplit(target), urlsplit(site.board.site)
    if _plain(there.hostname) == _plain(ours.hostname) and f"{there.path}/".startswith(ours.path):
        return unquote(there.path[len(ours.path) :])
    repository = (site.board.repository or "").rstrip("/")
    _, found, path = target.partition(f"{repository}/blob/") if repository else ("", "", "")
    return path.partition("/docs/")[2].partition("#")[0] if found and "/docs/" in path else None


def way_to(path: str, here: str, site: Site) -> str:
    """The way from one file to the file of an address, if that is public."""
    stem = path.strip("/").removesuffix("index.html").removesuffix(".md").removesuffix("/index").strip("/")
    for uri in (f"{stem}.md", f"{stem}/index.md".lstrip("/")):
        if site.public_page(uri):
            return posixpath.relpath(f"docs/{uri}", posixpath.dirname(here))
    return EXAMPLE


def _plain(host: str | None) -> str:
    return (host or "").removeprefix("www.")
