"""Where each group, office, meeting and partner board can be read of: every name of one leads there."""

from dataclasses import dataclass

from publishing.groups.group import AboutGroup
from publishing.page import Page
from publishing.site import Site

SHOWS = ("groups", "people", "meetings", "relationships")  # what a page shows, and the file it is made of


@dataclass(frozen=True)
class Named:
    """A name, and where it leads; '' where no page that readers may see has it."""

    name: str
    address: str = ""


def page_showing(site: Site, shows: str) -> Page | None:
    return next((page for page in site.public if page.fields.shows == shows), None)


def part_of_page(site: Site, shows: str, anchor: str) -> str:
    page = page_showing(site, shows)
    return f"{page.address}#{anchor}" if page else ""


def groups_by_id(site: Site) -> dict[str, AboutGroup]:
    """Those of the structure, and those that only other papers tell of."""
    found = site.structure
    return {one.id: one for one in (*found.groups, *found.elsewhere)} if found else {}


def top_of(site: Site) -> str:
    """The id of the group that reports to nobody: the board's main meeting."""
    groups = site.structure.groups if site.structure else ()
    return next((one.id for one in groups if not one.reports_to), "board")


def group_named(site: Site, id: str) -> Named:
    group = groups_by_id(site).get(id)
    return Named(group.name, part_of_page(site, "groups", group.anchor)) if group else Named(id)


def office_named(site: Site, id: str) -> Named:
    office = site.people.offices.get(id) if site.people else None
    return Named(office.name, part_of_page(site, "people", id)) if office else Named(id)


def body_named(site: Site, id: str) -> Named:
    body = site.relationships.by_id.get(id) if site.relationships else None
    return Named(body.name, part_of_page(site, "relationships", id)) if body else Named(id)


def partner_named(site: Site, name: str) -> Named:
    """A board by its name, as groups that are shared have it."""
    found = site.relationships.bodies if site.relationships else ()
    body = next((one for one in found if name in (one.name, *one.also_named)), None)
    return Named(name, part_of_page(site, "relationships", body.id) if body else "")


def agency_named(site: Site, name: str, id: str | None) -> Named:
    """An agency, with its page in the newest report that has one."""
    pages = (page for one in site.reports.values() for page in one.agencies)
    page = next((page for page in pages if id and getattr(page.fields, "agency", "") == id), None)
    return Named(name, page.address if page else "")
