"""What the pages of training ask for."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from publishing.finding.marks import marks
from publishing.kinds import OF_TRAINING
from publishing.page import Page
from publishing.site import Site
from publishing.training.calendars import ALL, calendar_of, offered
from publishing.training.events import Event, divided
from publishing.training.figures import figures_of
from publishing.training.listed import parts_of_list
from publishing.training.of_the_board import who_runs_courses
from publishing.training.pages import DATES, HUB, ROLES, uri_of
from publishing.training.told import Told, told_in
from publishing.training.training import Course, Need, Role

NEXT = 5  # on the first page of training
HOWS = ("must", "given to all", "offered", "wanted")  # the most binding first


@dataclass(frozen=True)
class NeedOn:
    """What a role needs, with the page of the course and where that is told."""

    need: Need
    course: Course | None
    page: Page | None
    told: list[Told]

    @property
    def name(self) -> str:
        return self.course.name if self.course else self.need.other or ""


@dataclass(frozen=True)
class RoleOn:
    role: Role
    needs: list[NeedOn]


def training_page(site: Site, page: Page, events: list[Event], made: Mapping[str, bytes]) -> dict[str, Any]:
    """By its file; nothing for pages that are not of training."""
    if page.kind not in OF_TRAINING and page.uri != HUB:
        return {}
    return {"of_training": True, **_own(site, page, events, made)}


def _own(site: Site, page: Page, events: list[Event], made: Mapping[str, bytes]) -> dict[str, Any]:
    if page.uri == HUB:
        to_come = divided(events, site.now).to_come
        return {
            **_lists(site),
            "dates_page": site.public_page(DATES),
            "next_dates": to_come[:NEXT],
            "more_dates": len(to_come) > NEXT,
        }
    if page.uri == DATES:
        return {"dates": divided(events, site.now), "calendar": offered(ALL, made)}
    if page.uri == ROLES:
        return {"roles": roles_of(site), "marks": dict(zip(HOWS, marks(), strict=False))}
    return _course(site, page, events, made)


def _lists(site: Site) -> dict[str, Any]:
    """Roles first, because that is what people come for."""
    notes = [(name, getattr(site.training, name)) for name in ("leaves_out", "notes")] if site.training else []
    return {
        "roles": roles_of(site),
        "roles_page": site.public_page(ROLES),
        "parts_of_list": parts_of_list(site),
        **{f"training_{name}": [(one.says, list(told_in(one.told, site))) for one in found] for name, found in notes},
    }


def _course(site: Site, page: Page, events: list[Event], made: Mapping[str, bytes]) -> dict[str, Any]:
    assert site.training
    course = next(one for one in site.training.courses if uri_of(one.id) == page.uri)
    own = [event for event in events if event.course == course.id]
    roles = [(one.role, need) for one in roles_of(site) for need in one.needs if need.course is course]
    return {
        "course": course,
        "runs": [who_runs_courses(site).get(one, one) for one in course.by],
        "dates": divided(own, site.now),
        "calendar": offered(calendar_of(course.id), made),
        "for_roles": roles,
        "roles_page": site.public_page(ROLES),
        "figures": list(figures_of(course.figures, site)),
        "told": list(told_in(course.told, site)),
    }


def roles_of(site: Site) -> list[RoleOn]:
    if not site.training:
        return []
    known = site.training.by_id
    return [
        RoleOn(
            role,
            [
                NeedOn(
                    one,
                    known.get(one.course or ""),
                    site.public_page(uri_of(one.course)) if one.course else None,
                    list(told_in(one.told, site)),
                )
                for one in role.needs
            ],
        )
        for role in site.training.roles
    ]
