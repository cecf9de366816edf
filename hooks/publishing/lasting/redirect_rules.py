"""An old address is one that no page has, that one line claims, and from which the way ends at a page."""

from collections.abc import Iterator

from publishing.front_door.showing import shown
from publishing.kinds import is_made
from publishing.lasting.aliases import is_of_parts
from publishing.lasting.as_written import as_address, same_for_all
from publishing.lasting.redirects import Claim, claims, followed, new_address
from publishing.nearest import suggestion
from publishing.problems import Place, Problem
from publishing.site import Site

NOT_FOUND_PAGE = "404.html"


def redirect_problems(site: Site) -> Iterator[Problem]:
    """Every rule, asked of pages and of data/redirects.yml."""
    yield from _unreadable(site)
    pages = {same_for_all(page.address): page.path for page in site.pages} | {NOT_FOUND_PAGE: ""}
    first: dict[str, Claim] = {}
    for claim in claims(site):
        if not claim.old or claim.key in pages:
            yield Problem(claim.place, _has_a_page(claim, pages.get(claim.key, "")))
        elif claim.key in first:
            yield Problem(
                claim.place,
                f"{shown(claim.written)} also leads on from {_where(first[claim.key].place)}. An address can lead to one page: delete one of the two.",
            )
        else:
            first[claim.key] = claim
    yield from _ends(first, pages, site)


def _unreadable(site: Site) -> Iterator[Problem]:
    """What cannot be the address of a page, with what to write."""
    address = site.board.site
    for page in site.pages:
        for index, written in enumerate(page.fields.old_addresses):
            if wrong := as_address(written, address).wrong:
                yield Problem(page.fields.place("old_addresses", index), wrong)
    file = site.redirects
    for index, line in enumerate(file.redirects if file else ()):
        if file and not is_of_parts(line):
            for name, written in (("old", line.old), ("new", line.new)):
                is_file = name == "new" and written.strip().endswith(".md")
                if not is_file and (wrong := as_address(written, address).wrong):
                    yield Problem(file.place("redirects", index, name), wrong)


def _has_a_page(claim: Claim, path: str) -> str:
    if path in ("", "docs/index.md"):
        return f"{shown(claim.written)} is the address of {'the home page' if not claim.old else 'the page that says that nothing was found'}, which stays. Delete this line."
    if claim.page and claim.page.path == path:
        return f"{shown(claim.written)} is the address that this page has now. Delete this line."
    return f"{shown(claim.written)} is an address that a page has: {path}. Delete this line, or rename that page."


def _ends(first: dict[str, Claim], pages: dict[str, str], site: Site) -> Iterator[Problem]:
    """The way from each old address ends, and at a page."""
    addresses = {page.address for page in site.pages}
    for claim in first.values():
        end = followed(claim, first)
        if end is None:
            yield Problem(
                claim.place,
                f"from {shown(claim.written)} the way leads back to where it began. Write as new: the address that answers now.",
            )
        elif claim.page is None and same_for_all(end) not in pages:
            named = [f"/{page.address}" for page in site.public if not is_made(page.uri)]
            yield Problem(_place_of_new(claim, site), f"there is no page at '/{end}'. {suggestion(f'/{end}', named)}")
        elif claim.page is None and end not in addresses:
            yield Problem(
                _place_of_new(claim, site),
                f"'/{end}' differs from an address of the site in capitals. Write /{end.lower()}",
            )


def _place_of_new(claim: Claim, site: Site) -> Place:
    file = site.redirects
    for index, line in enumerate(file.redirects if file else ()):
        if file and file.place("redirects", index, "old") == claim.place:
            assert new_address(line.new, site) is not None
            return file.place("redirects", index, "new")
    return claim.place


def _where(place: Place) -> str:
    return f"line {place.line} of {place.path}"
