"""A part of a page that got another name still answers to the one that people have."""

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace

from publishing.front_door.showing import shown
from publishing.lasting.as_written import as_address, same_for_all
from publishing.lasting.redirects import Claim, claims, followed, new_address
from publishing.lasting.written import Redirect
from publishing.nearest import suggestion
from publishing.problems import Place, Problem
from publishing.site import Site

PART = re.compile(r"[A-Za-z0-9][A-Za-z0-9._:-]*")


@dataclass(frozen=True)
class Alias:
    """Two names for one place."""

    place: Place
    address: str  # of the page that answers now
    old: str
    new: str


def is_of_parts(line: Redirect) -> bool:
    return "#" in line.old and "#" in line.new


def aliases(site: Site) -> dict[str, list[Alias]]:
    """The old names of the parts of each page, by its address, each with the name that it has now."""
    by_page: dict[str, dict[str, Alias]] = {}
    for one in _read(site):
        if isinstance(one, Alias):
            by_page.setdefault(one.address, {})[one.old] = one
    return {
        address: [replace(one, new=_newest(one, ours) or one.new) for one in ours.values()]
        for address, ours in by_page.items()
    }


def alias_problems(site: Site) -> Iterator[Problem]:
    """Both names are of parts of one page, and each old name leads to one."""
    first: dict[tuple[str, str], Alias] = {}
    for one in _read(site):
        if isinstance(one, Problem):
            yield one
        elif before := first.get((one.address, one.old)):
            yield Problem(
                one.place, f"'#{one.old}' also leads on from line {before.place.line}. Delete one of the two."
            )
        else:
            first[one.address, one.old] = one
    for one in first.values():
        if _newest(one, {old: alias for (address, old), alias in first.items() if address == one.address}) is None:
            yield Problem(
                one.place,
                f"from '#{one.old}' the way leads back to where it began. Write as new: the name that the part has now.",
            )


def _newest(alias: Alias, ours: dict[str, Alias]) -> str | None:
    seen, new = {alias.old}, alias.new
    while new in ours:
        if new in seen:
            return None
        seen.add(new)
        new = ours[new].new
    return None if new in seen else new


def _read(site: Site) -> Iterator[Alias | Problem]:
    by_key = {claim.key: claim for claim in claims(site)}
    addresses = {page.address for page in site.pages}
    file = site.redirects
    for index, line in enumerate(file.redirects if file else ()):
        if file and is_of_parts(line):
            place, there = file.place("redirects", index, "old"), file.place("redirects", index, "new")
            yield _alias(line, place, there, by_key, addresses, site)


def _alias(
    line: Redirect, place: Place, there: Place, by_key: dict[str, Claim], addresses: set[str], site: Site
) -> Alias | Problem:
    ends = []
    for written, at in ((line.old, place), (line.new, there)):
        page, _, part = written.partition("#")
        if page and not page.strip().endswith(".md") and (wrong := as_address(page, site.board.site).wrong):
            return Problem(at, wrong)
        if not PART.fullmatch(part.strip()):
            return Problem(at, f"{shown(written)} names no part of a page. Write after the # what the address of the part has there.")  # fmt: skip
        ends.append((_end(new_address(page, site) or "", by_key), part.strip()))
    (old_page, old), (new_page, new) = ends
    if line.new.strip().startswith("#"):
        new_page = old_page
    if new_page not in addresses:
        return Problem(there, f"there is no page at '/{new_page}'. {suggestion(f'/{new_page}', _named(site))}")
    if old_page != new_page:
        return Problem(
            place,
            f"'/{old_page}' and '/{new_page}' are two pages, and a part can only lead to another of the same page. Leave a heading on the old page, with {{: #{old} }} at the end of its line, and under it a link to the new place.",
        )
    return Alias(place, new_page, old, new)


def _end(address: str, by_key: dict[str, Claim]) -> str:
    claim = by_key.get(same_for_all(address))
    return followed(claim, by_key) or "" if claim else address


def _named(site: Site) -> list[str]:
    return [f"/{page.address}" for page in site.public]
