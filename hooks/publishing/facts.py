"""A figure is written once, in data/, and a page names it by its path: {{ board.name }}."""

import html
import re
from collections.abc import Collection, Iterator, Mapping
from datetime import date

from publishing.front_door.schema import Facts
from publishing.nearest import suggestion
from publishing.problems import Place, Problem
from publishing.spoken import spoken
from publishing.writing.body import Body

BRACES = re.compile(r"\{\{(?P<inside>[^{}\n]*)\}\}|(?P<open>\{\{)|\{(?P<sign>%)")
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
                yield from _paths(f"{path}.{id}", item)
    elif isinstance(value, date):
        yield path, spoken(value)
    elif isinstance(value, str | int) and not isinstance(value, bool):
        yield path, str(value)


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
        if found["sign"]:
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


def _path_problems(path: str, place: Place, facts: Mapping[str, str]) -> Iterator[Problem]:
    if not PATH.fullmatch(path):
        yield Problem(
            place,
            f"'{path}' is not the path of a fact; nothing is worked out here. Write names with dots between them, for example {{{{ board.name }}}}.",
        )
    elif path not in facts:
        yield Problem(place, f"there is no fact called '{path}'. {suggestion(path, facts)}")
