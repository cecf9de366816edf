"""One press opens a new page in the browser, with all that its kind asks for already in it."""

from dataclasses import dataclass
from urllib.parse import urlencode

from publishing.kinds import PAGE, PUBLICATIONS, Kind
from publishing.site import Site
from publishing.starting.pages import starting_text
from publishing.starting.unfinished import NAME_ME

BRANCH = "main"


@dataclass(frozen=True)
class NewPage:
    """A kind of page, and the address that opens one in the repository's editor."""

    kind: Kind
    address: str

    @property
    def on_paper(self) -> str:
        """Where it is, without what is already in it."""
        return self.address.partition("?")[0]


def new_pages(site: Site) -> list[NewPage]:
    """None where data/board.yml names no repository, or one that is not on GitHub and has no such addresses."""
    repository = (site.board.repository or "").rstrip("/")
    if "github" not in repository:
        return []
    return [NewPage(kind, f"{repository}/new/{BRANCH}/{_folder(kind)}?{_filled(kind, site)}") for kind in _KINDS]


_KINDS = (*PUBLICATIONS, PAGE)


def _folder(kind: Kind) -> str:
    return f"docs/{kind.folder}".rstrip("/")


def _filled(kind: Kind, site: Site) -> str:
    return urlencode({"filename": f"{NAME_ME}.md", "value": starting_text(kind, site)}, safe="/,;()")
