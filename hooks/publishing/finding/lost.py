"""A field that names a page that is not there is answered with the page that was probably meant."""

import posixpath
import re
from collections.abc import Collection
from urllib.parse import urlsplit

from publishing.front_door.file_names import in_small_letters
from publishing.front_door.showing import shown
from publishing.kinds import is_made
from publishing.nearest import suggestion
from publishing.site import Site
from publishing.titles import same_title

RELATIVE = re.compile(r"^(?:\.\.?/)+")  # as a link is written, from the page's own folder


def no_page(written: str, site: Site, besides: str = "") -> str:
    """By its address, by its name alone, or by a slip of the finger; a page that is not public is never named."""
    public = sorted(uri for uri in site.public_uris if uri != besides)
    stem = RELATIVE.sub("", urlsplit(written).path.strip("/").removeprefix("docs/"))
    stem = stem.removesuffix(".html").removesuffix(".md").removesuffix("/index")
    named = [uri for uri in public if _name(uri) == stem.rpartition("/")[2]] or _titled(written, site, public)
    meant = next((uri for uri in (f"{stem}.md", f"{stem}/index.md") if uri in public), None)
    beside = [uri for uri in named if posixpath.dirname(uri) == posixpath.dirname(besides)] if "/" in besides else []
    meant = meant or next((only[0] for only in (named, beside) if len(only) == 1), None)
    if meant:
        return f"there is no page {shown(written)} in docs/. Write the page's file: {meant}"
    if len(named) > 1:
        return f"there is no page {shown(written)} in docs/. Write one of these: {', '.join(named[:6])}"
    return f"there is no page {shown(written)} in docs/. {suggestion(written, [uri for uri in public if not is_made(uri)])}"


def _titled(written: str, site: Site, public: Collection[str]) -> list[str]:
    """The pages with this title, or with one that begins so: Bulletin 8 is "Bulletin 8: November 2026"."""
    pages = [page for page in site.public if page.uri in public and "." not in written]
    title, called = same_title(written), in_small_letters(written)
    begin = [page.uri for page in pages if same_title(page.fields.title.partition(":")[0]) == title]
    return list(dict.fromkeys([*begin, *(uri for uri in public if " " not in written and _name(uri) == called)]))


def _name(uri: str) -> str:
    return uri.removesuffix("/index.md").removesuffix(".md").rpartition("/")[2]
