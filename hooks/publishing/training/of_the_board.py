"""Every date of the board as it stands at one minute, wherever it is written."""

from collections.abc import Mapping

from publishing.closed_lists import Choices
from publishing.kinds import BULLETIN, COURSE
from publishing.reports.structure import Structure
from publishing.site import Site
from publishing.training.events import Event, in_order
from publishing.training.gathered import as_one, meetings_of, sessions_of, told_of
from publishing.training.training import Training

ATTENDANCE = "/attendance.md"  # the appendix of a report that says who came


def events_of(site: Site) -> list[Event]:
    """Of pages that must wait nothing is here, not even a day."""
    if not site.training:
        return []
    pages = {page.uri: page for page in site.public if page.kind is COURSE}
    others = [*_meetings(site, site.training), *_diaries(site)]
    return in_order([*sessions_of(site.training, pages), *as_one(others)])


def _meetings(site: Site, training: Training) -> list[Event]:
    if not site.attendance:
        return []
    who = site.structure.groups[0].name if site.structure else site.board.words.board
    page = next((page for page in site.public if page.uri.endswith(ATTENDANCE)), None)
    return list(meetings_of(site.attendance, who, training.updated, page))


def _diaries(site: Site) -> list[Event]:
    bulletins = [page for page in site.public if page.kind is BULLETIN]
    return list(told_of([(page, site.state(page), site.changed(page)) for page in bulletins]))


def who_runs_courses(site: Site) -> Mapping[str, str]:
    """Groups and agencies by their ids, as far as they could be read."""
    groups, agencies = site.data.get("structure"), site.data.get("agencies")
    found = {one.id: one.name for one in agencies.choices} if isinstance(agencies, Choices) else {}
    return found | ({one.id: one.name for one in groups.groups} if isinstance(groups, Structure) else {})
