"""A copy can be unpacked into any folder: Windows refuses a path that is too long, without saying why."""

from collections.abc import Iterator
from pathlib import PurePosixPath

from publishing.bundling.bundles import PAGES
from publishing.problems import Place, Problem
from publishing.site import Site
from publishing.writing.outline import slug

MOST = 119
DAY = "-2026-11-21"


def length_problems_in_copies(site: Site) -> Iterator[Problem]:
    """The longest folder of a copy is that of a report."""
    years = [report.cover.address.strip("/").rpartition("/")[2] for report in site.reports.values()]
    name = slug(site.board.short_name)
    tops = [(len(f"{name}{DAY}/{PAGES}/"), "")]
    tops += [(len(f"{name}-annual-report-{year}{DAY}/{PAGES}/"), f"docs/annual-reports/{year}/") for year in years]
    for path in sorted(site.paths):
        for before, folder in tops:
            if path.startswith(folder or "docs/") and (long := before + len(_in_copy(path)) - MOST) > 0:
                yield Problem(
                    Place(path),
                    f"in a copy of the site this path has {long} {'character' if long == 1 else 'characters'} too many "
                    "for some computers. Shorten the name of the file or of a folder.",
                )
                break


def _in_copy(path: str) -> str:
    inside = path.removeprefix("docs/")
    if not inside.endswith(".md"):
        return inside
    page = PurePosixPath(inside)
    return str(page.parent / "index.html") if page.stem == "index" else f"{inside.removesuffix('.md')}/index.html"
