"""Readers who follow the board are told what is new by a program of their own: of everything, of a kind, of a theme."""

from dataclasses import dataclass
from functools import cached_property

from publishing.finding.themes import page_of
from publishing.finding.whereabouts import HOME, publications_hub
from publishing.following.entries import Entry, known_as, midnight, newest_change_first
from publishing.kinds import FOLLOWED
from publishing.page import Page
from publishing.site import Site

MOST_ENTRIES = 50
EVERYTHING = "publications/"  # also where no page gathers everything
SAYS = "Each entry says in a few sentences what is new or corrected, and leads to the page itself."


@dataclass(frozen=True)
class Feed:
    """What those who follow one page are told; the templates ask it."""

    site: Site
    page: Page  # it belongs to this page, and is found from it
    folder: str
    entries: list[Entry]

    @property
    def atom(self) -> str:
        return f"{self.folder}feed.xml"

    @property
    def json(self) -> str:
        return f"{self.folder}feed.json"

    @property
    def id(self) -> str:
        return known_as(self.folder, self.site)

    @property
    def title(self) -> str:
        board = self.site.board
        return f"{self.page.fields.title} – {board.name}{' (demonstration)' if board.demonstration else ''}"

    @property
    def says(self) -> str:
        return f"{SAYS} {self.site.board.demonstration or ''}".strip()

    @property
    def updated(self) -> str:
        """One without entries is as old as its page."""
        return self.entries[0].updated if self.entries else midnight(self.site.changed(self.page)).isoformat()


@dataclass(frozen=True)
class Feeds:
    """Every feed of the site, and which of them a page leads to."""

    site: Site

    @cached_property
    def everything(self) -> Feed | None:
        page = publications_hub(self.site) or self.site.public_page(HOME)
        return self._feed(page, EVERYTHING, self._entries) if page else None

    @cached_property
    def of_kinds(self) -> dict[str, Feed]:
        return {
            kind.id: self._feed(page, page.address, [one for one in self._entries if one.page.kind is kind])
            for kind in FOLLOWED
            if (page := self.site.public_page(f"{kind.folder}/index.md"))
        }

    @cached_property
    def of_themes(self) -> dict[str, Feed]:
        return {
            theme: self._feed(page, page.address, [one for one in self._entries if theme in one.page.fields.themes])
            for theme in self.site.themes.ids
            if (page := self.site.public_page(page_of(theme)))
        }

    @cached_property
    def by_page(self) -> dict[str, Feed]:
        """Each feed by the page that explains it."""
        every = [*self.of_kinds.values(), *self.of_themes.values()]
        return {feed.page.uri: feed for feed in ([self.everything, *every] if self.everything else every)}

    def near(self, page: Page) -> list[Feed]:
        """What a feed reader that is given a page's address offers: what belongs to it, then everything."""
        found = [self.by_page.get(page.uri), self.of_kinds.get(page.kind.id)]
        if any(found) or page.uri == HOME:
            found.append(self.everything)
        return list({feed.folder: feed for feed in found if feed}.values())

    @property
    def told(self) -> dict[str, Entry]:
        """Each entry of any feed, once, by its id."""
        return {entry.id: entry for feed in self.by_page.values() for entry in feed.entries}

    @cached_property
    def _entries(self) -> list[Entry]:
        return newest_change_first(self.site)

    def _feed(self, page: Page, folder: str, entries: list[Entry]) -> Feed:
        return Feed(self.site, page, folder, entries[:MOST_ENTRIES])
