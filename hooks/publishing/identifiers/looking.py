"""Every file of the site is looked through for what could tell who a child is."""

import hashlib
from collections.abc import Iterator, Mapping

from publishing.identifiers.glance import WORTH_ASKING, Glance
from publishing.identifiers.known import Known
from publishing.identifiers.masking import Secrets
from publishing.identifiers.names_of_files import is_review, problems_of_names
from publishing.identifiers.registry import RULES
from publishing.identifiers.rule import Found, Reads, Rule, masked
from publishing.identifiers.seen import View, as_read, as_shown, as_typed
from publishing.identifiers.surroundings import Surroundings
from publishing.identifiers.together import told_together
from publishing.problems import Level, Place, Problem

OF_A_PERSON = ("name", "full-name", "title-and-surname")
A_ROLE = "this field may name a person. Write the role instead, for example Independent Chair; a word that names nobody can be added to safe_words: in data/privacy.yml."
HAVE_LINES = (".md", ".yml")
SENTENCES = (
    "data/plans/",
    "data/scrutiny/",
    "data/training.yml",
)  # unlike other facts, these are told in sentences, as on a page
ON_ORDINARY_PAGES = tuple(rule for rule in RULES if rule.elsewhere or rule.hushed)


def identifiers_in(sources: Mapping[str, str], paths: list[str], known: Known) -> tuple[list[Problem], Secrets]:
    """What is to be put right, and the values that nobody may print."""
    problems: list[Problem] = []
    secrets = Secrets(sources)
    for path, source in sources.items():
        problems += _in_a_file(path, source, known, secrets)
    problems += problems_of_names(paths, known, secrets)
    return problems, secrets


def _in_a_file(path: str, source: str, known: Known, secrets: Secrets) -> Iterator[Problem]:
    strict = is_review(path)
    rules = list(RULES) if strict else _worth_asking(source)
    if not path.endswith(HAVE_LINES):  # nobody can answer a doubt in a file, so only what must go is said
        rules = [rule for rule in rules if rule.level(strict) is Level.STOP]
    if not rules:
        return
    views = _views(path, source, strict)
    taken, found_by, around = bytearray(len(source)), set[str](), Surroundings(source)
    for rule in rules:
        level = rule.level(strict)
        told: dict[str, list[tuple[View, Found]]] = {}
        for view, found in _asked(rule, views, known) if level or rule.hushed else ():
            found_by.add(rule.name)
            if not _take(taken, view.origin(found.start), view.origin(found.end - 1) + 1):
                continue
            value = view.text[found.start : found.end]
            if rule.secret:
                secrets.add(value, view.written(*found), names=rule.name.endswith("name"))
            if level:
                told.setdefault("" if level is Level.STOP else value.casefold(), []).append((view, found))
        for places in told.values():
            yield from _problems(rule, places, strict, around)
    if strict and path.endswith(".md"):
        yield from _together(views[Reads.WORDS][0], found_by, path)


def _worth_asking(source: str) -> list[Rule]:
    glance = Glance(source)
    return [rule for rule in ON_ORDINARY_PAGES if WORTH_ASKING[rule.name](glance)]


def _views(path: str, source: str, strict: bool) -> dict[Reads, list[View]]:
    """The ways to look at a page; the plainer the page, the fewer there are."""
    typed = as_typed(source, path)
    if not (strict or "<" in source):
        return {reads: [typed] for reads in Reads}
    words = [as_shown(source, path)]
    if "<!--" in source:
        words.append(as_read(source, path))
    return {Reads.NUMBERS: [typed, *words], Reads.WORDS: words, Reads.TARGETS: [typed]}


def _asked(rule: Rule, views: Mapping[Reads, list[View]], known: Known) -> Iterator[tuple[View, Found]]:
    for view in views[rule.reads]:
        for found in rule.find(view, known):
            yield view, found


def _take(taken: bytearray, start: int, end: int) -> bool:
    """Whether no graver rule has spoken of this place already."""
    if any(taken[start:end]):
        return False
    taken[start:end] = b"\1" * (end - start)
    return True


def _problems(rule: Rule, places: list[tuple[View, Found]], strict: bool, around: Surroundings) -> Iterator[Problem]:
    """Each place of what must go; one question, at its first place, for what may stay."""
    level = rule.level(strict)
    assert level
    if level is not Level.STOP:
        places = [(view, found) for view, found in places if not around.is_an_answer(view.line(found.start))]
    about = ""
    if level is Level.ACKNOWLEDGE:
        about = "\n".join(sorted({around.of(view.line(found.start)) for view, found in places}))
    for view, found in places if level is Level.STOP else places[:1]:
        sentence = rule.sentence.replace("{masked}", masked(view.text[found.start : found.end]))
        if rule.name in OF_A_PERSON and around.names_an_office(view.line(found.start)):
            sentence = A_ROLE
        if len(places) > 1 and level is not Level.STOP:
            sentence = f"{sentence} It is here {len(places)} times."
        place = view.place(found.start) if view.path.endswith(HAVE_LINES) else Place(view.path)
        can_answer = level is Level.ACKNOWLEDGE and place.path.endswith(".md")
        left = level if can_answer or level is not Level.ACKNOWLEDGE else _unanswered(place.path)
        yield Problem(place, sentence, left, rule.name, about if can_answer else "")


def _unanswered(path: str) -> Level:
    """What nobody can acknowledge: a plan and what somebody found need none of it, and other facts name offices and services."""
    return Level.STOP if path.startswith(SENTENCES) else Level.REMIND


def _together(shown: View, found_by: set[str], path: str) -> Iterator[Problem]:
    """Someone has put all of it side by side, and says how."""
    for parts in told_together(shown, found_by):
        mark = hashlib.sha256(shown.source.partition("\n---")[2].encode()).hexdigest()
        yield Problem(
            Place(path),
            f"this page tells {', '.join(parts[:-1])} and {parts[-1]}: together they may be enough to find a child. Take some out, or have someone who knows the case try to find the child from them.",
            Level.ACKNOWLEDGE,
            "told-together",
            f"{parts}{mark}",
        )
