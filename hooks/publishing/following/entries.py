"""A publication as those who follow the board see it: always the same one, and new again when it is corrected."""

from dataclasses import dataclass
from datetime import date, datetime, time

from publishing.clock import LONDON
from publishing.life.lifetimes import newest_in_place_of
from publishing.life.retiring import as_shown
from publishing.life.states import State
from publishing.page import Page
from publishing.site import Site


@dataclass(frozen=True)
class Entry:
    """What the templates of the feeds ask."""

    page: Page
    state: State
    newer: Page | None  # what took its place
    state_of_newer: State | None
    id: str
    link: str
    published: str
    updated: str
    summary: str
    kind: str
    themes: list[tuple[str, str]]  # id and name


def newest_change_first(site: Site) -> list[Entry]:
    """Every publication that may leave a trace."""
    moments = {page.uri: (_published(page), _updated(page, site)) for page in site.publications}
    newest = sorted(site.publications, key=lambda page: moments[page.uri][::-1], reverse=True)
    return [_entry(page, site, *moments[page.uri]) for page in newest]


def _entry(page: Page, site: Site, published: datetime, updated: datetime) -> Entry:
    newer = newest_in_place_of(page, site)
    note = getattr(page.fields, "content_note", None)
    return Entry(
        page,
        state=site.state(page),
        newer=as_shown(newer, site) if newer else None,
        state_of_newer=site.state(newer) if newer else None,
        id=known_as(page.address, site),
        link=site.board.site + page.address,
        published=published.isoformat(),
        updated=updated.isoformat(),
        summary=f"Before you read: {note} {page.fields.summary}" if note else page.fields.summary,
        kind=getattr(site.board.words, page.kind.id),
        themes=[(theme.id, theme.name) for theme in site.themes.choices if theme.id in page.fields.themes],
    )


def known_as(address: str, site: Site) -> str:
    """By what a feed reader knows a thing: it stays when the title changes, and when the site moves."""
    return (site.board.first_site or site.board.site) + address


def midnight(day: date) -> datetime:
    """A day as a moment: its first in London."""
    return datetime.combine(day, time(), LONDON)


def _published(page: Page) -> datetime:
    """The minute of its embargo, where that is when it could first be read."""
    fields = page.fields
    if fields.embargo and fields.embargo.date() >= fields.published:
        return fields.embargo
    return midnight(fields.published)


def _updated(page: Page, site: Site) -> datetime:
    return max(_published(page), midnight(site.changed(page)))
