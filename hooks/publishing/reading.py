"""Everything under docs/ and data/ is read once, before anything is made of it."""

from collections.abc import Callable
from datetime import datetime
from pathlib import Path

from publishing.attachments.kinds import ENDINGS
from publishing.attachments.looking import look_into
from publishing.attachments.signing import names_of_ours
from publishing.attachments.words import text_of
from publishing.choosing import choices_of
from publishing.data_files import DATA_FILES
from publishing.front_door.characters import character_problems
from publishing.front_door.choices import NO_LISTS, choice_problems
from publishing.front_door.file_names import KINDS, left_by_a_computer, name_problems
from publishing.front_door.folder import files
from publishing.front_door.groups import names_of_fields, shape_of
from publishing.front_door.images import START_AND_END, image_problems
from publishing.front_door.lost_fields import swallowed
from publishing.front_door.schema import Facts, read_facts
from publishing.front_door.source_text import MOST_BYTES, decode, too_large
from publishing.front_door.strict_yaml import read
from publishing.lasting.promised import FILE as PROMISED
from publishing.measures.measure import Measure
from publishing.measures.reading.slipped import empty_problems, without_those_of_figures
from publishing.measures.showing import pages as measure_pages
from publishing.nearest import suggestion
from publishing.out_of_place import missing_problems, stray_problems
from publishing.page import read_page
from publishing.plans import pages as plan_pages
from publishing.plans.plan import Plan
from publishing.problems import Place, Problem
from publishing.reports import questions, whole
from publishing.scrutiny import pages as scrutiny_pages
from publishing.scrutiny.scrutiny import Scrutiny
from publishing.site import Site
from publishing.training import pages as training_pages
from publishing.writing.body import Body

Progress = Callable[[int, int], None]
OF_EACH: dict[str, type[Facts]] = {
    "measures": Measure,
    "plans": Plan,
    "scrutiny": Scrutiny,
}  # folders of data/ with a file for each


def read_site(root: Path, now: datetime, progress: Progress | None = None) -> tuple[Site, list[Problem]]:
    """Everything under docs/ and data/, and everything that keeps it from being read."""
    site = Site(now)
    problems: list[Problem] = []
    for folder, read_one in (("data", _read_facts), ("docs", _read_document)):
        paths, unusable = files(root, folder)
        if PROMISED in paths:  # no file of facts: make publish-addresses writes it
            paths.remove(PROMISED)
            site.promised = (root / PROMISED).read_text(encoding="utf-8", errors="replace")
        problems += [*unusable, *name_problems(paths)]
        site.paths += paths
        # The lists that measures choose from stand at the top of data/.
        for number, path in enumerate(sorted(paths, key=_depth) if folder == "data" else paths, start=1):
            if path.endswith(KINDS[folder]) and not left_by_a_computer(path.rpartition("/")[2]):
                problems += read_one(site, root, path)
            if progress:
                progress(number, len(paths))
    written = list(site.bodies)
    problems += [
        one
        for made in (measure_pages, plan_pages, scrutiny_pages, training_pages, questions, whole)
        for one in made.written_problems(written)
    ]
    made = [measure_pages.page_of(id, measure) for id, measure in site.measures.items()]
    for page in [
        *made,
        *plan_pages.pages_of(site.plans),
        *scrutiny_pages.pages_of(site.scrutiny),
        *training_pages.pages_of(site.training),
    ]:
        site.pages.append(page)
        site.bodies[page.path] = page.body
    for page in [*questions.pages_of(site.pages), *whole.pages_of(site.pages)]:
        if page.path not in site.bodies:  # written by somebody, which is told above
            site.pages.append(page)
            site.bodies[page.path] = page.body
    return site, [*problems, *missing_problems(root), *stray_problems(root)]


def _depth(path: str) -> int:
    return path.count("/")


def _read_facts(site: Site, root: Path, path: str) -> list[Problem]:
    text, problems = _text(site, root, path)
    name = path.removeprefix("data/").removesuffix(".yml")
    folder, _, own = name.partition("/")
    kind = OF_EACH.get(folder) if own else DATA_FILES.get(name)
    if kind is None:
        unread = f"nothing reads a file called '{name}.yml'. {suggestion(name, DATA_FILES)}"
        return [*problems, Problem(Place(path), unread)]
    if text is None:
        return problems
    value, places, unreadable = read(text, path, shape=shape_of(kind))
    if folder in OF_EACH and (empty := empty_problems(value, path)):
        return [*problems, *(unreadable or empty)]
    found, mistakes = read_facts(kind, value, places, lists=choices_of(site) if kind is Scrutiny else NO_LISTS)
    if isinstance(found, Measure):
        unreadable = without_those_of_figures(unreadable, found)
    if folder in OF_EACH:
        mistakes += choice_problems(value, places, kind, choices_of(site), {mistake.place for mistake in mistakes})
    if isinstance(found, Measure):
        site.measures[own] = found
    elif isinstance(found, Plan):
        site.plans[own] = found
    elif isinstance(found, Scrutiny):
        site.scrutiny[own] = found
    elif found:
        site.data[name] = found
    if value is not None:
        told = {problem.place.line for problem in unreadable}
        mistakes += (one.problem for one in swallowed(text, places, names_of_fields(kind), told, remarks=False))
    return [*problems, *unreadable, *mistakes]


def _read_document(site: Site, root: Path, path: str) -> list[Problem]:
    if path.endswith(tuple(START_AND_END)):
        site.images.add(path)
        data, problem = _bytes(root, path)
        return [problem] if problem else list(image_problems(path, data))
    if path.endswith(ENDINGS):
        data, problem = _bytes(root, path)
        site.attachments[path] = looked = look_into(path, data, names_of_ours(site))
        site.sources[path] = "" if problem else text_of(root / path)
        return [problem] if problem else list(looked.problems)
    text, problems = _text(site, root, path)
    if text is None:
        site.unread.add(path)
        site.bodies[path] = Body(path, 1, "")
        return problems
    page, body, mistakes = read_page(text, path, choices_of(site))
    site.bodies[path] = body
    if page:
        site.pages.append(page)
    return [*problems, *mistakes]


def _text(site: Site, root: Path, path: str) -> tuple[str | None, list[Problem]]:
    if (size := (root / path).stat().st_size) > MOST_BYTES:
        return None, [too_large(size, path)]
    data, problem = _bytes(root, path)
    if problem:
        return None, [problem]
    text, problems = decode(data, path)
    if text is not None:
        site.sources[path] = text
    return text, [*problems, *(character_problems(text, path) if text is not None else ())]


def _bytes(root: Path, path: str) -> tuple[bytes, Problem | None]:
    try:
        return (root / path).read_bytes(), None
    except OSError as error:
        return b"", Problem(
            Place(path),
            f"the file cannot be opened ({error.strerror}). Ask whoever keeps the computer, or save it again.",
        )
