"""Which template shows a page: by its state, by what it says it shows, and by where it lives."""

from collections.abc import Iterator

from publishing.finding.publications import index_of
from publishing.finding.themes import theme_of
from publishing.finding.whereabouts import HOME, audience_of
from publishing.kinds import PAGE
from publishing.life.states import State
from publishing.page import Page
from publishing.problems import Problem
from publishing.site import Site

SHOWING = {
    "contacts": "contact.html",
    "accessibility statement": "accessibility.html",
    "publications": "publications.html",
    "a to z": "a_to_z.html",
    "themes": "themes.html",
    "glossary": "glossary.html",
    "search": "search.html",
    "copies": "take_away.html",
    "publishing": "publishing.html",
    "fields of a measure": "measure_fields.html",
    "groups": "groups.html",
    "people": "people.html",
    "meetings": "meetings.html",
    "relationships": "relationships.html",
    "voice": "answers.html",
    "challenges": "answers.html",
    "risks": "answers.html",
}


def template(site: Site, page: Page) -> str:
    if site.state(page) is State.RETIRED:
        return "tombstone.html"
    if page.uri == HOME:
        return "home.html"
    if page.fields.shows:
        return SHOWING[page.fields.shows]
    if audience_of(site, page):
        return "audience.html"
    if theme_of(page):
        return "theme.html"
    if kind := index_of(page):
        return kind.index
    return "section.html" if page.is_index and page.kind is PAGE else page.kind.template


def shows_problems(site: Site) -> Iterator[Problem]:
    """What a page shows has one page, and that is a page for it: no publication, list or audience loses its own look."""
    first: dict[str, str] = {}
    hidden = [page for page in site.pages if not site.is_shown(page)]
    for page in [*sorted(site.public, key=lambda page: page.path), *hidden]:
        shows = page.fields.shows
        if not shows:
            continue
        place = page.fields.place("shows")
        if page.kind is not PAGE or index_of(page) or theme_of(page) or audience_of(site, page) or page.uri == HOME:
            yield Problem(
                place,
                "a page of this folder has a look of its own, which shows: would take away. Delete this line, or put it on a page that is only for that.",
            )
        elif shows in first:
            yield Problem(place, f"{first[shows]} shows the {shows} already. Delete this line.")
        elif site.is_shown(page):
            first[shows] = page.path
