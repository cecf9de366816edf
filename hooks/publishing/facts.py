"""A figure is written once, in data/, and a page names it by its path: {{ board.name }}."""

import html
import re
from collections.abc import Collection, Iterator, Mapping
from datetime import date

from publishing.front_door.schema import Facts
from publishing.nearest import nearest, suggestion
from publishing.problems import Place, Problem
from publishing.spoken import spoken
from publishing.writing.body import Body

BRACES = re.compile(
    r"(?P<many>\{{3,}[^{}\n]*\}{2,}|\{\{[^{}\n]*\}{3,})|\{\{(?P<inside>[^{}\n]*)\}\}|(?P<open>\{\{)|\{(?P<sign>%)"
)
PATH = re.compile(r"[a-z0-9_-]+(?:\.[a-z0-9_-]+)+")


def paths(name: str, facts: Facts) -> dict[str, str]:
    """The facts of one file that are a word, a number or a date, by their paths."""
    return dict(_paths(name, facts))


def _paths(path: str, value: object) -> Iterator[tuple[str, str]]:
    if isinstance(value, Facts):
        for name in type(value).model_fields:
            yield from _paths(f"{path}.{name}", getattr(value, name))
    elif isinstance(value, tuple):
        for item in value:
            if id := getattr(item, "id", None):
                yield from _paths(f"{_without_the_list(path)}.{id}", item)
    elif isinstance(value, date):
        yield path, spoken(value)
    elif isinstance(value, str | int) and not isinstance(value, bool):
        yield path, str(value)


def _without_the_list(path: str) -> str:
    """contacts.office, not contacts.contacts.office: a file that is one list has no need to name it."""
    file, _, name = path.partition(".")
    return file if name in (file, "choices") else path


def filled_in(body: Body, facts: Mapping[str, str]) -> str:
    """The text with each path replaced by its fact; code is left as it was typed."""
    pieces, end = [], 0
    for found in BRACES.finditer(body.prose):
        pieces += [body.text[end : found.start()], _as_prose(facts[found["inside"].strip()])]
        end = found.end()
    return "".join([*pieces, body.text[end:]])


MARKDOWN_SIGN = re.compile(r"([\\`*_{}\[\]()#+\-.!|:~=^])")


def _as_prose(fact: str) -> str:
    """A fact is words: nothing in it may turn into Markdown or HTML."""
    return MARKDOWN_SIGN.sub(lambda sign: f"&#{ord(sign[1])};", html.escape(fact, quote=False))


def fact_problems(body: Body, facts: Mapping[str, str], unread: Collection[str] = ()) -> Iterator[Problem]:
    """What stands in double curly brackets is the path of a fact, and nothing else is ever worked out.

    A path into a file that could not be read is not a mistake of the page.
    """
    for found in BRACES.finditer(body.prose):
        place = body.place(found.start())
        if found["many"]:
            yield Problem(
                place, f"a fact has two curly brackets on each side. Write {{{{ {found['many'].strip('{} ')} }}}}."
            )
        elif found["sign"]:
            yield Problem(
                place,
                f"'{{{found['sign']}' starts a command of a template, and pages have none. Delete it, or put it between `backticks` to show it.",
            )
        elif found["open"]:
            yield Problem(
                place,
                "two curly brackets open here and are not closed. Write the path of a fact, for example {{ board.name }}.",
            )
        elif found["inside"].strip().partition(".")[0] not in unread:
            yield from _path_problems(found["inside"].strip(), place, facts)


ALMOST = re.compile(rf"(?<!\[)\[[ ]*(?P<path>{PATH.pattern})[ ]*\](?![(\[:\]])")


def almost_fact_problems(body: Body, facts: Mapping[str, str]) -> Iterator[Problem]:
    """The path of a fact between square brackets was meant as the fact."""
    for found in ALMOST.finditer(body.prose) if "[" in body.prose else ():
        path = found["path"]
        if path in facts:
            yield Problem(
                body.place(found.start()), f"to show a fact write two curly brackets on each side: {{{{ {path} }}}}."
            )


def _path_problems(path: str, place: Place, facts: Mapping[str, str]) -> Iterator[Problem]:
    if path in facts:
        return
    if meant := _in_other_letters(path, facts):
        yield Problem(
            place, f"the path of a fact is written in small letters, with hyphens and dots. Write {{{{ {meant} }}}}."
        )
    elif its_own := sorted(fact for fact in facts if path and fact.startswith(f"{path}.")):
        yield Problem(
            place, f"'{path}' has more than one fact, so say which. Write for example {{{{ {its_own[-1]} }}}}."
        )
    elif not PATH.fullmatch(path):
        yield Problem(
            place,
            f"'{path}' is not the path of a fact; nothing is worked out here. Write names with dots between them, for example {{{{ board.name }}}}.",
        )
    else:
        yield Problem(place, f"there is no fact called '{path}'. {_nearest(path, facts)}")


MOST_FILES = 12  # a longer list helps nobody
FILE_OF_DATA = re.compile(r"^(?:data[/.])?(?:measures[/.])?(?P<file>[^./]+)(?:\.yml)?(?=\W)")


def _in_other_letters(path: str, facts: Mapping[str, str]) -> str | None:
    """The same path with capitals, spaces, slashes or long dashes, as a title or a spreadsheet has them."""
    plain = _letters(FILE_OF_DATA.sub(r"\g<file>", path))
    found = [fact for fact in facts if _letters(fact) == plain]
    return found[0] if len(found) == 1 else None


def _letters(path: str) -> str:
    return re.sub(r"[^a-z0-9]+", "-", path.lower()).strip("-")


def _nearest(path: str, facts: Mapping[str, str]) -> str:
    """Of the same file, where there is one; a number is never suggested for a name of another file."""
    file = path.partition(".")[0]
    same = [fact for fact in facts if fact.startswith(f"{file}.")]
    if same:
        return suggestion(path, same)
    files = {fact.partition(".")[0] for fact in facts}
    if (meant := nearest(file, files, 0.85)) and f"{meant}{path.removeprefix(file)}" in facts:
        return f"Did you mean '{meant}{path.removeprefix(file)}'?"
    if len(files) > MOST_FILES:
        return "A fact is one of those in data/, for example {{ board.name }}. Type the words themselves instead."
    return f"It starts with the name of a file in data/: {', '.join(sorted(files))}."
