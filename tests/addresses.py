"""A small board's pages in memory, and what its readers find at each address."""

from dataclasses import dataclass, field
from datetime import datetime
from functools import cache
from urllib.parse import urljoin

from publishing.clock import from_text
from publishing.commands.verify import board_of
from publishing.front_door.groups import shape_of
from publishing.front_door.schema import read_facts
from publishing.front_door.strict_yaml import read
from publishing.lasting.aliases import aliases
from publishing.lasting.answering import answer_problems
from publishing.lasting.erased import erasures
from publishing.lasting.promised import promises
from publishing.lasting.redirects import file_of, redirects, way
from publishing.lasting.rules import lasting_problems
from publishing.lasting.written import Redirects
from publishing.page import Page, read_page
from publishing.site import Site
from publishing.verifying.finished import Finished
from tests.project import ROOT

BOARD = board_of(ROOT)
assert BOARD
SITE = BOARD.site
START = from_text("2026-01-01T09:30")


@dataclass
class Written:
    """A file of a page, as somebody left it."""

    title: str = "A page"
    headings: tuple[str, ...] = ("who", "what")
    old: tuple[str, ...] = ()
    more: tuple[str, ...] = ()  # lines of fields

    @property
    def text(self) -> str:
        old = [f"old_addresses: [{', '.join(self.old)}]"] if self.old else []
        fields = [f"title: {self.title}", "summary: Words.", "published: 2018-01-24", "audiences: [public]"]
        parts = "\n\n".join(f"## {heading}\n\nWords." for heading in self.headings)
        return "\n".join(["---", *fields, *old, *self.more, "---", "", parts, ""])


@dataclass
class Board:
    """What is in docs/ and data/ at one minute."""

    now: datetime = START
    pages: dict[str, Written] = field(
        default_factory=lambda: {"index": Written(), "one": Written(), "about/index": Written()}
    )
    deleted: dict[str, Written] = field(default_factory=dict)
    lines: list[str] = field(default_factory=list)

    def site(self, promised: str) -> Site:
        pages = [page for name, one in self.pages.items() if (page := _page(f"docs/{name}.md", one.text))]
        site = Site(self.now, data={"board": BOARD}, pages=pages, promised=promised)
        if self.lines and (file := _redirects("\n".join(["redirects:", *self.lines, ""]))):
            site.data["redirects"] = file
        return site


@cache
def _page(path: str, text: str) -> Page | None:
    page, _, problems = read_page(text, path)
    assert page, problems
    return page


@cache
def _redirects(text: str) -> Redirects | None:
    value, places, _ = read(text, "data/redirects.yml", shape=shape_of(Redirects))
    return read_facts(Redirects, value, places)[0]


def finished(site: Site) -> dict[str, Finished]:
    """What make site would put on the internet, as far as addresses go."""
    found: dict[str, Finished] = {}
    names = aliases(site)
    for page in site.public:
        ids = page.body.anchors | {one.old for one in names.get(page.address, ()) if one.new in page.body.anchors}
        found[file_of(page.address)] = Finished(file_of(page.address), (), frozenset(ids), {})
    for page in site.retired:
        found[file_of(page.address)] = Finished(file_of(page.address), (), frozenset(), {}, "", False)
    for old, new in redirects(site).items():
        assert file_of(old) not in found, f"{old} forwards and is a page"
        found[file_of(old)] = Finished(file_of(old), (), frozenset(), {}, "", False, way(old, new))
    return found


def made_or_told(site: Site) -> tuple[dict[str, Finished], list[str]]:
    """What make site makes, or what it says."""
    if told := [str(problem) for problem in lasting_problems(site) if problem.stops]:
        return {}, told
    made, erased = finished(site), erasures(site.redirects, SITE)
    lost = answer_problems(promises(site.promised), made, site.now.date(), erased, SITE)
    return made, [str(problem) for problem in lost]


def answers(address: str, part: str, made: dict[str, Finished]) -> bool:
    """As a browser finds out, which knows nothing of our rules."""
    url = SITE + address
    for _ in range(5):
        page = made.get(file_of(url.removeprefix(SITE)))
        if page is None:
            return False
        if not page.forwards_to:
            return not part or part in page.ids or not page.is_to_be_found
        url = urljoin(url, page.forwards_to)
    return False
