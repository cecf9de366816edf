"""What the pages of the board itself ask for."""

from typing import Any

from publishing.groups.addresses import SHOWS
from publishing.groups.meetings_shown import meetings_on, without_a_day
from publishing.groups.parts_made import NOTES, WITHOUT_A_DAY, for_what, parts_made, years
from publishing.groups.people_shown import OfficeOn
from publishing.groups.relationships_shown import RelationshipsOn
from publishing.groups.shown import notes_on, sections
from publishing.page import Page
from publishing.site import Site
from publishing.writing.outline import slug


def made_page(site: Site, page: Page) -> dict[str, Any]:
    """Nothing, but for the pages that show a file of data/."""
    if page.fields.shows not in SHOWS:
        return {}
    own = {"groups": _groups, "people": _people, "meetings": _meetings, "relationships": _relationships}
    return {
        "of_groups": True,
        "made_parts": parts_made(page, site),
        "notes_name": NOTES,
        **own[page.fields.shows](site),
    }


def _groups(site: Site) -> dict[str, Any]:
    return {"group_sections": sections(site), "group_notes": list(notes_on(site))}


def _people(site: Site) -> dict[str, Any]:
    parts = site.people.parts if site.people else ()
    offices = [(one.name, slug(one.name), [OfficeOn(office, site) for office in one.offices]) for one in parts]
    return {"people_parts": offices, "for_what": for_what}


def _meetings(site: Site) -> dict[str, Any]:
    pages = (report.appendix("attendance") for report in site.reports.values())
    return {
        "meetings": meetings_on(site),
        "meeting_years": years(site),
        "without_a_day": without_a_day(site),
        "without_a_day_name": WITHOUT_A_DAY,
        "attendance_page": next((page for page in pages if page), None),
    }


def _relationships(site: Site) -> dict[str, Any]:
    return {"relationships": RelationshipsOn(site.relationships, site) if site.relationships else None}
