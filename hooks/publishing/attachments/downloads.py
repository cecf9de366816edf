"""What a reader is told of a file before taking it: what it is, how much it holds, how large it is, and where else to read it."""

from dataclasses import dataclass

from publishing.attachments.forgotten import path_of
from publishing.attachments.kinds import KINDS
from publishing.page import Page
from publishing.site import Site

KILOBYTE, MEGABYTE = 1_000, 1_000_000


@dataclass(frozen=True)
class Download:
    title: str
    address: str  # from the top of the site
    about: str  # 'PDF, 12 pages, 340 kB'
    page: Page | None = None  # the page that says the same
    is_here: bool = False
    because: str | None = None


def downloads(page: Page, site: Site) -> list[Download]:
    """The files of a page, in its own order."""
    found = []
    for one in page.fields.attachments:
        path = path_of(page, one.file)
        looked = site.attachments[path]
        kind = KINDS[path[path.rindex(".") :]].called
        about = ", ".join(filter(None, (kind, looked.holds, spoken_size(looked.size))))
        same = site.by_uri.get(one.page or "")
        there = same if same and site.is_shown(same) else None
        address = path.removeprefix("docs/")
        found.append(Download(one.title, address, about, there, same is page, one.no_page_because))
    return found


def spoken_size(size: int) -> str:
    """As people read it on their own computer: never nothing, and no more digits than help."""
    if size < MEGABYTE:
        return f"{max(1, round(size / KILOBYTE))} kB"
    return f"{size / MEGABYTE:.1f} MB"
