"""Where old addresses lead now: what pages and data/redirects.yml say, followed to the end."""

import posixpath
from collections.abc import Iterator
from dataclasses import dataclass
from urllib.parse import quote

from publishing.lasting.as_written import as_address, same_for_all
from publishing.page import Page, address_of
from publishing.problems import Place
from publishing.site import Site


@dataclass(frozen=True)
class Claim:
    """Somebody says where an old address leads."""

    place: Place
    written: str
    old: str
    new: str  # the address of the page, or what a line names: an address that may be an old one itself
    page: Page | None = None  # the page that says it of itself

    @property
    def key(self) -> str:
        return same_for_all(self.old)


def claims(site: Site) -> Iterator[Claim]:
    """Every one that can be read, of pages first; publishing.lasting.redirect_rules tells of the others."""
    for page in site.pages:
        for index, written in enumerate(getattr(page.fields, "old_addresses", ())):
            if old := as_address(written, site.board.site).address:
                yield Claim(page.fields.place("old_addresses", index), written, old, page.address, page)
    file = site.redirects
    for index, line in enumerate(file.redirects if file else ()):
        read, new = as_address(line.old, site.board.site), new_address(line.new, site)
        if file and read.address and new is not None:
            yield Claim(file.place("redirects", index, "old"), line.old, read.address, new)


def new_address(written: str, site: Site) -> str | None:
    """Where a line leads: by its address, or by the file of the page."""
    text = written.strip()
    if text.endswith(".md"):
        return address_of(text.removeprefix("/").removeprefix("docs/"))
    read = as_address(text, site.board.site)
    return None if read.wrong else read.address


def followed(claim: Claim, by_key: dict[str, Claim]) -> str | None:
    """The address at the end of all the ways; none where they go in a circle."""
    new, seen = claim.new, {claim.key}
    while (key := same_for_all(new)) in by_key:
        if key in seen:
            return None
        seen.add(key)
        new = by_key[key].new
    return new


def redirects(site: Site) -> dict[str, str]:
    """Each old address with the one that answers now; of what leads to a page that is not public yet, nothing."""
    if "board" not in site.data:
        return {}
    by_key = {claim.key: claim for claim in claims(site)}
    answering = {page.address for page in site.pages if site.answers(page)}
    ends = {claim.old: followed(claim, by_key) for claim in by_key.values()}
    return {old: new for old, new in sorted(ends.items()) if new in answering}


def file_of(address: str) -> str:
    """The file that answers at an address."""
    return address if address.endswith(".html") else f"{address}index.html"


def way(old: str, new: str) -> str:
    """From an old address to the new one, wherever the site lives."""
    return quote(f"{posixpath.relpath(new or '.', posixpath.dirname(file_of(old)) or '.')}/")
