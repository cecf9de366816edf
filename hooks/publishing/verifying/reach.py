"""Nothing is published where nobody finds it: from the home page, links lead to every page."""

from collections.abc import Iterable, Iterator
from urllib.parse import urlsplit

from publishing.problems import Level, Place, Problem
from publishing.verifying.addresses import NOT_FOUND_PAGE, file_for, within_site
from publishing.verifying.finished import Finished

HOME = "index.html"


def reach_problems(pages: Iterable[Finished], address: str) -> Iterator[Problem]:
    """A reader gets to each page by links alone; of what was taken down only the old address answers."""
    by_path = {page.path: page for page in pages}
    if HOME not in by_path:
        yield Problem(Place(HOME), "the site has no home page, from which every other page is found.")
        return
    # What is taken down takes its links with it, and passing time never stops a site.
    whole = all(page.is_to_be_found or page.forwards_to for page in by_path.values())
    level = Level.STOP if whole else Level.REMIND
    for path in sorted(_never_reached(by_path, address)):
        lost = "no way leads from the home page to this one. Link to it from a page that is found."
        yield Problem(Place(path), lost, level)


def _never_reached(by_path: dict[str, Finished], address: str) -> set[str]:
    """Until all are found, which lists of everything make quick however many there are."""
    lost = {path for path, page in by_path.items() if page.is_to_be_found} - {HOME, NOT_FOUND_PAGE}
    reached, top = [HOME], urlsplit(address).path
    for path in reached:
        if not lost:
            break
        for written in by_path[path].leads_to:
            there = _file(written, path, address, top)
            if there in lost:
                lost.discard(there)
                reached.append(there)
    return lost


def _file(written: str, path: str, address: str, top: str) -> str:
    within = within_site(written, address)
    return file_for(within.partition("#")[0].partition("?")[0], path, top) or "" if within is not None else ""
