"""Training that is told holds together: courses, roles, runners, figures and paragraphs are there, each once."""

from collections.abc import Iterator

from publishing.front_door.showing import shown
from publishing.problems import Problem
from publishing.site import Site
from publishing.training.courses import course_problems, no_course, told_problems
from publishing.training.pages import TAKEN
from publishing.training.sessions import session_problems
from publishing.training.training import Need, Training
from publishing.words.in_writing import parts_of_facts
from publishing.writing.contact_links import known_numbers, national
from publishing.writing.telephones import NUMBER

Step = str | int


def training_problems(site: Site) -> Iterator[Problem]:
    training = site.training
    if not training:
        return
    yield from _id_problems(training)
    if training.updated < training.published:
        yield Problem(training.place("updated"), f"updated {training.updated} is before published {training.published}. Correct one of the two.")  # fmt: skip
    for index, course in enumerate(training.courses):
        yield from course_problems(course, index, training, site)
    for index, role in enumerate(training.roles):
        for number, need in enumerate(role.needs):
            path = ("roles", index, "needs", number)
            yield from _need_problems(need, path, training)
            yield from told_problems(need.told, path, training, site)
    for field in ("leaves_out", "notes"):
        for index, note in enumerate(getattr(training, field)):
            yield from told_problems(note.told, (field, index), training, site)
    yield from session_problems(training)
    if "contacts" in site.data:
        yield from _telephone_problems(training, site)


def _id_problems(training: Training) -> Iterator[Problem]:
    """Each course, role and session has an id of its own, and no course stands where another page is."""
    for field, what in (("courses", "course"), ("parts", "part"), ("roles", "role"), ("sessions", "session")):
        first: dict[str, int] = {}
        for index, one in enumerate(getattr(training, field)):
            place = training.place(field, index, "id")
            if first.setdefault(one.id, place.line) != place.line:
                yield Problem(place, f"the id {shown(one.id)} is also on line {first[one.id]}. Give each {what} its own.")  # fmt: skip
            if field == "courses" and one.id in TAKEN:
                yield Problem(place, f"{shown(one.id)} is the name of another page of training. Give the course a longer id, for example {one.id}-course.")  # fmt: skip
    names: dict[str, int] = {}
    for index, course in enumerate(training.courses):
        place = training.place("courses", index, "name")
        if names.setdefault(course.name.casefold(), place.line) != place.line:
            yield Problem(place, f"the name {shown(course.name)} is also on line {names[course.name.casefold()]}, and readers could not tell the two apart. Give each course its own.")  # fmt: skip


def _need_problems(need: Need, path: tuple[Step, ...], training: Training) -> Iterator[Problem]:
    """A need is a course of the list, or else is named."""
    if need.course and need.other:
        yield Problem(training.place(*path, "other"), "this need has a course and another name. Delete the one that is not meant.")  # fmt: skip
    elif not need.course and not need.other:
        yield Problem(training.place(*path), "this need names no training. Write course: and the id of a course, or other: and what it is called.")  # fmt: skip
    elif need.course and need.course not in training.by_id:
        yield Problem(training.place(*path, "course"), no_course(need.course, training))


def _telephone_problems(training: Training, site: Site) -> Iterator[Problem]:
    """Nobody is rung through a course, and a number in it may be one person's own."""
    known = known_numbers(site)
    for part in parts_of_facts(training):
        if any(national(found[0]) not in known for found in NUMBER.finditer(part.text)):
            yield Problem(part.place(0), "a telephone number stands here that is not in data/contacts.yml. Delete it, or add it there if it is a service's.")  # fmt: skip
