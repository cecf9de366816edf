"""Training that is told holds together: courses, roles, runners, figures and paragraphs are there, each once."""

from collections.abc import Iterator

from publishing.front_door.choices import is_one, meant
from publishing.front_door.showing import shown
from publishing.nearest import suggestion
from publishing.problems import Problem
from publishing.site import Site
from publishing.training.of_the_board import who_runs_courses
from publishing.training.pages import TAKEN
from publishing.training.sessions import session_problems
from publishing.training.told import lost
from publishing.training.training import Course, Need, Training
from publishing.words.in_writing import parts_of_facts
from publishing.writing.contact_links import known_numbers, national
from publishing.writing.telephones import NUMBER

Step = str | int


def training_problems(site: Site) -> Iterator[Problem]:
    training = site.training
    if not training:
        return
    yield from _id_problems(training)
    for index, course in enumerate(training.courses):
        yield from _course_problems(course, index, training, site)
    for index, role in enumerate(training.roles):
        for number, need in enumerate(role.needs):
            path = ("roles", index, "needs", number)
            yield from _need_problems(need, path, training)
            yield from _told_problems(need.told, path, training, site)
    yield from session_problems(training)
    if "contacts" in site.data:
        yield from _telephone_problems(training, site)


def _id_problems(training: Training) -> Iterator[Problem]:
    """Each course, role and session has an id of its own, and no course stands where another page is."""
    for field, what in (("courses", "course"), ("roles", "role"), ("sessions", "session")):
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


def _course_problems(course: Course, index: int, training: Training, site: Site) -> Iterator[Problem]:
    path: tuple[Step, ...] = ("courses", index)
    if not any(_unread(f"data/{name}.yml", site) for name in ("structure", "agencies")):
        for number, one in enumerate(course.by):
            yield from _runner_problems(one, course.by[:number], (*path, "by", number), training, site)
    for number, figure in enumerate(course.figures):
        yield from _figure_problems(figure, course.figures[:number], (*path, "figures", number), training, site)
    yield from _told_problems(course.told, path, training, site)
    if course.begins and course.ends and course.ends.last < course.begins.first:
        yield Problem(training.place(*path, "ends"), f"it ends {course.ends}, before it begins, {course.begins}. One of the two is wrong.")  # fmt: skip


def _runner_problems(
    one: str, before: tuple[str, ...], path: tuple[Step, ...], training: Training, site: Site
) -> Iterator[Problem]:
    names = who_runs_courses(site)
    if one not in names:
        likely = meant(one, names)
        help = f"{'Write' if is_one(one, names) else 'Did you mean'} {likely}{'.' if is_one(one, names) else '?'}" if likely else suggestion(one, names)  # fmt: skip
        yield Problem(training.place(*path), f"there is no group or agency {shown(one)}. {help} Groups are in data/structure.yml and agencies in data/agencies.yml.")  # fmt: skip
    elif one in before:
        yield Problem(training.place(*path), f"{shown(one)} stands here twice. Delete one.")


def _figure_problems(
    one: str, before: tuple[str, ...], path: tuple[Step, ...], training: Training, site: Site
) -> Iterator[Problem]:
    """A number is never typed here, and what is named is a figure of a measure."""
    figures = [fact for fact in site.facts if fact.partition(".")[0] in site.numbers]
    bare = one.strip("{} ")
    if one in before:
        yield Problem(training.place(*path), f"{shown(one)} stands here twice. Delete one.")
    elif one in figures or one.partition(".")[0] in _measures_unread(site):
        return
    elif bare in figures:
        yield Problem(training.place(*path), f"the path of a figure stands here without curly brackets. Write {bare}")
    elif one.replace(",", "").isdigit():
        yield Problem(training.place(*path), f"{shown(one)} is a number. Write it in a file of data/measures/, and here its path, for example training-attendance.2017-18.safer-recruitment")  # fmt: skip
    else:
        same = [fact for fact in figures if fact.startswith(f"{bare.partition('.')[0]}.")]
        yield Problem(training.place(*path), f"there is no figure {shown(one)} in data/measures/. {suggestion(bare, same or figures)}")  # fmt: skip


def _need_problems(need: Need, path: tuple[Step, ...], training: Training) -> Iterator[Problem]:
    """A need is a course of the list, or else is named."""
    if need.course and need.other:
        yield Problem(training.place(*path, "other"), "this need has a course and another name. Delete the one that is not meant.")  # fmt: skip
    elif not need.course and not need.other:
        yield Problem(training.place(*path), "this need names no training. Write course: and the id of a course, or other: and what it is called.")  # fmt: skip
    elif need.course and need.course not in training.by_id:
        yield Problem(training.place(*path, "course"), no_course(need.course, training))


def no_course(written: str, training: Training) -> str:
    names = {one.id: one.name for one in training.courses}
    likely = meant(written, names)
    return f"there is no course {shown(written)} under courses:. {f'Did you mean {likely}?' if likely else suggestion(written, names)}"


def _told_problems(told: tuple[str, ...], path: tuple[Step, ...], training: Training, site: Site) -> Iterator[Problem]:
    for index, one in enumerate(told):
        place = training.place(*path, "told", index)
        if one in told[:index]:
            yield Problem(place, f"{shown(one)} stands here twice. Delete one.")
        elif sentence := lost(one, site):
            yield Problem(place, sentence)


def _telephone_problems(training: Training, site: Site) -> Iterator[Problem]:
    """Nobody is rung through a course, and a number in it may be one person's own."""
    known = known_numbers(site)
    for part in parts_of_facts(training):
        if any(national(found[0]) not in known for found in NUMBER.finditer(part.text)):
            yield Problem(part.place(0), "a telephone number stands here that is not in data/contacts.yml. Delete it, or add it there if it is a service's.")  # fmt: skip


def _unread(path: str, site: Site) -> bool:
    return path in site.paths and path.removeprefix("data/").removesuffix(".yml") not in site.data


def _measures_unread(site: Site) -> set[str]:
    """Figures of a file that could not be read are no mistake of the course."""
    there = {path.removeprefix("data/measures/").removesuffix(".yml") for path in site.paths if path.startswith("data/measures/")}  # fmt: skip
    return there - set(site.numbers)
