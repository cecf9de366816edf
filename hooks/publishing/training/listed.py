"""The list of courses: under headings, and with each what is known of it before anybody opens its page."""

import re
from collections.abc import Iterator
from dataclasses import dataclass

from publishing.page import Page
from publishing.site import Site
from publishing.spoken import listed
from publishing.training.figures import figures_of
from publishing.training.of_the_board import who_runs_courses
from publishing.training.pages import ROLES, ROLES_TITLE, uri_of
from publishing.training.training import Course, Part

EMPTY = set("a an and about at course courses for in is it make makes of on or people session sessions that the there this to training where which who with".split())  # fmt: skip
ALIKE = 5  # letters at the beginning: child and children, aware and awareness


@dataclass(frozen=True)
class Listed:
    course: Course
    page: Page
    says: str  # nothing where the name has said it already
    known: list[str]


@dataclass(frozen=True)
class ListedPart:
    id: str
    name: str
    says: str
    courses: list[Listed]


def parts_of_list(site: Site) -> list[ListedPart]:
    """In the order of the file; courses that stand in no part come last, under whoever runs them."""
    training = site.training
    if not training:
        return []
    found = [_part(part, f"courses--{part.id}", training.courses_in(part.id), site) for part in training.parts]
    names, others = who_runs_courses(site), training.courses_in(None)
    for id in dict.fromkeys(one.by[0] for one in others):
        part = Part.model_construct(id=id, name=names.get(id, id), says=None)
        found.append(_part(part, f"by--{id}", [one for one in others if one.by[0] == id], site))
    return [one for one in found if one.courses]


def _part(part: Part, id: str, courses: list[Course], site: Site) -> ListedPart:
    """Who runs a course is said where the others of its part are run by somebody else."""
    differ = len({one.by for one in courses}) > 1
    shown = [(one, page) for one in courses if (page := site.public_page(uri_of(one.id)))]
    return ListedPart(id, part.name, part.says or "", [_listed(one, page, part, differ, site) for one, page in shown])


def headings_of(site: Site) -> list[tuple[str, str]]:
    """Of the first page of training, each with its address: what its contents lead to."""
    found = [("training--courses", "Courses"), *((one.id, one.name) for one in parts_of_list(site))]
    if site.training and site.training.roles and site.public_page(ROLES):
        found.insert(0, ("training--roles", ROLES_TITLE))
    found.append(("training--next", "What is next"))
    return [*found, ("training--notes", "More about the training")] if site.training and site.training.notes else found


def _listed(one: Course, page: Page, part: Part, differ: bool, site: Site) -> Listed:
    says = "" if is_echo(one.says, f"{one.name} {part.name}") else one.says
    return Listed(one, page, says, list(_known(one, part, differ, site)))


def _known(course: Course, part: Part, differ: bool, site: Site) -> Iterator[str]:
    """Nothing of what no source says."""
    runs = listed([who_runs_courses(site).get(one, one) for one in course.by])
    said = (
        ("By", runs if differ else ""),
        ("For", course.whom),
        ("Level", course.level),
        ("Length", course.length),
        ("Form", "" if is_echo(course.form or "", part.name) else course.form),
        ("Cost", course.cost),
        ("Held since", course.begins and str(course.begins)),
        ("Held until", course.ends and str(course.ends)),
    )
    yield from (f"{name}: {value.rstrip('.')}." for name, value in said if value)
    # A share says nothing without the name of its measure, which the page of the course has.
    yield from (
        f"{one.when}: {one.words} {one.unit}." for one in figures_of(course.figures, site) if "%" not in one.words
    )


def is_echo(says: str, name: str) -> bool:
    """Whether a sentence has no word that the name has not: it tells a reader nothing."""
    return _telling(says) <= _telling(name)


def _telling(text: str) -> set[str]:
    words = re.findall(r"[^\W_]+", text.casefold())
    return {word[:ALIKE] for word in words if word not in EMPTY}
