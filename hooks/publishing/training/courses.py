"""A course names only what there is: who runs it, its themes, figures, and the paragraphs that tell of it."""

from collections.abc import Iterator

from publishing.front_door.choices import instead, is_one, meant
from publishing.front_door.showing import shown
from publishing.nearest import suggestion
from publishing.problems import Problem
from publishing.site import Site
from publishing.training.of_the_board import who_runs_courses
from publishing.training.told import lost
from publishing.training.training import Course, Training

Step = str | int


def course_problems(course: Course, index: int, training: Training, site: Site) -> Iterator[Problem]:
    path: tuple[Step, ...] = ("courses", index)
    if not any(_unread(f"data/{name}.yml", site) for name in ("structure", "agencies")):
        for number, one in enumerate(course.by):
            yield from _runner_problems(one, course.by[:number], (*path, "by", number), training, site)
    for number, figure in enumerate(course.figures):
        yield from _figure_problems(figure, course.figures[:number], (*path, "figures", number), training, site)
    yield from told_problems(course.told, path, training, site)
    for number, theme in enumerate(course.themes if "themes" in site.data else ()):
        if theme not in site.themes.ids:
            names = {one.id: one.name for one in site.themes.choices}
            yield Problem(training.place(*path, "themes", number), f"{shown(theme)} is not in data/themes.yml. {instead(theme, names)}")  # fmt: skip
    parts = {one.id: one.name for one in training.parts}
    if course.part and course.part not in parts:
        yield Problem(training.place(*path, "part"), _no_part(course.part, parts))
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


def _no_part(written: str, parts: dict[str, str]) -> str:
    likely = meant(written, parts)
    help = (
        f"Did you mean {likely}?"
        if likely
        else suggestion(written, parts)
        if parts
        else "Write parts: with its id and name, or delete this line."
    )
    return f"there is no part {shown(written)} under parts:. {help}"


def _unread(path: str, site: Site) -> bool:
    return path in site.paths and path.removeprefix("data/").removesuffix(".yml") not in site.data


def _measures_unread(site: Site) -> set[str]:
    """Figures of a file that could not be read are no mistake of the course."""
    there = {path.removeprefix("data/measures/").removesuffix(".yml") for path in site.paths if path.startswith("data/measures/")}  # fmt: skip
    return there - set(site.numbers)


def no_course(written: str, training: Training) -> str:
    names = {one.id: one.name for one in training.courses}
    likely = meant(written, names)
    return f"there is no course {shown(written)} under courses:. {f'Did you mean {likely}?' if likely else suggestion(written, names)}"


def told_problems(told: tuple[str, ...], path: tuple[Step, ...], training: Training, site: Site) -> Iterator[Problem]:
    for index, one in enumerate(told):
        place = training.place(*path, "told", index)
        if one in told[:index]:
            yield Problem(place, f"{shown(one)} stands here twice. Delete one.")
        elif sentence := lost(one, site):
            yield Problem(place, sentence)
