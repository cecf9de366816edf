"""The headings that pages made of these facts have, each an address: a link to one is as good as to a page's own."""

from publishing.groups.addresses import SHOWS
from publishing.groups.meetings_shown import meetings_on, without_a_day
from publishing.groups.shown import sections
from publishing.page import Page
from publishing.site import Site
from publishing.writing.outline import slug

WITHOUT_A_DAY = "Decided, on no day that is told"
NOTES = "Before you rely on this list"
Parts = list[tuple[int, str, str]]  # each heading: how deep, its address, its words


def parts_made(page: Page, site: Site) -> Parts:
    return (
        {"groups": _groups, "people": _people, "meetings": _meetings, "relationships": _relationships}[
            page.fields.shows or ""
        ](site)
        if page.fields.shows in SHOWS
        else []
    )


def _groups(site: Site) -> Parts:
    if not site.structure:
        return []
    name = site.structure.headings.reports
    found: Parts = [(2, slug(name), name)]
    for one in sections(site):
        found.append((2, one.id, one.name))
        found += [(3, each.group.anchor, each.group.heading) for each in one.groups if each.group.anchor != one.id]
    return found + ([(2, "groups--to-know", NOTES)] if site.structure.notes else [])


def _people(site: Site) -> Parts:
    found: Parts = []
    for part in site.people.parts if site.people else ():
        found.append((2, slug(part.name), part.name))
        for office in part.offices:
            found.append((3, office.id, office.name))
            if office.is_for:
                found.append((4, for_what(office.name)[0], for_what(office.name)[1]))
    return found


def for_what(office: str) -> tuple[str, str]:
    says = f"What the {office} is for"
    return slug(says), says


def _meetings(site: Site) -> Parts:
    found: Parts = [(2, f"year-{one}", str(one)) for one in years(site)]
    found += [(3, one.anchor, one.title) for one in meetings_on(site)]
    found += [(2, "without-a-day", WITHOUT_A_DAY)] if without_a_day(site) else []
    return found + ([(2, "meetings--to-know", NOTES)] if site.meetings and site.meetings.notes else [])


def years(site: Site) -> list[int]:
    return list(dict.fromkeys(one.when.first.year for one in meetings_on(site)))


def _relationships(site: Site) -> Parts:
    if not (found := site.relationships):
        return []
    return [
        *((2, one.id, one.name) for one in found.protocols),
        (2, "other-boards-and-partnerships", "Other boards and partnerships"),
        *((3, one.id, one.name) for one in found.bodies),
        (2, "who-held-the-board-to-account", "Who held the board to account"),
        (2, "what-others-said-of-the-board", "What others found"),
    ]
