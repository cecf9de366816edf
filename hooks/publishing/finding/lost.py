"""A field that names a page that is not there is answered with the page that was probably meant."""

from urllib.parse import urlsplit

from publishing.front_door.showing import shown
from publishing.kinds import is_made
from publishing.nearest import suggestion
from publishing.site import Site


def no_page(written: str, site: Site, besides: str = "") -> str:
    """By its address, by its name alone, or by a slip of the finger; a page that is not public is never named."""
    public = sorted(uri for uri in site.public_uris if uri != besides)
    stem = (
        urlsplit(written)
        .path.strip("/")
        .removeprefix("docs/")
        .removesuffix(".html")
        .removesuffix(".md")
        .removesuffix("/index")
    )
    named = [uri for uri in public if _name(uri) == stem.rpartition("/")[2]]
    meant = next((uri for uri in (f"{stem}.md", f"{stem}/index.md") if uri in public), None)
    meant = meant or (named[0] if len(named) == 1 else None)
    if meant:
        return f"there is no page {shown(written)} in docs/. Write the page's file: {meant}"
    if len(named) > 1:
        return f"there is no page {shown(written)} in docs/. Write one of these: {', '.join(named[:6])}"
    return f"there is no page {shown(written)} in docs/. {suggestion(written, [uri for uri in public if not is_made(uri)])}"


def _name(uri: str) -> str:
    return uri.removesuffix("/index.md").removesuffix(".md").rpartition("/")[2]
