"""Which bundles a site has, and which of its files are in each."""

from collections.abc import Collection, Iterator

from publishing.bundling.bundles import Wanted
from publishing.bundling.copying import is_copied
from publishing.reports.report import folder_of
from publishing.site import Site
from publishing.words.chosen import page_of_words
from publishing.writing.outline import slug

SEARCHING = "assets/search"


def wanted(site: Site, paths: Collection[str]) -> Iterator[Wanted]:
    """Of all files that the finished site has."""
    files = frozenset(path for path in paths if is_copied(path))
    name = slug(site.board.short_name) or "site"
    yield Wanted(name, "The whole site", files, "index.html")
    also = {page.address for page in (page_of_words(site), site.public_page(site.contacts.page or "")) if page}
    for report in site.reports.values():
        folder = f"{folder_of(report.cover.uri)}/"
        year = folder.strip("/").rpartition("/")[2]
        inside = {
            path
            for path in files
            if path.startswith((folder, *also)) or (path.startswith("assets/") and not path.startswith(SEARCHING))
        }
        yield Wanted(
            f"{name}-annual-report-{year}",
            f"The annual report {year}",
            frozenset(inside),
            f"{report.cover.address}index.html",
            year,
            f"{report.whole}index.html",
        )
