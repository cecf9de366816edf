"""A page: the fields at its top, typed, and the text below them, each with its place in the file."""

import re
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from publishing.fields import Date, Line, Minute, Names, Role, Several, Title, YesNo, written
from publishing.problems import Place, Problem
from publishing.schema import Facts, read_facts
from publishing.strict_yaml import read
from publishing.writing.body import Body


class Acknowledgement(Facts):
    """Someone looked at a doubt and says why the page is right."""

    rule: Title = written("invisible-character")
    mark: Title = written("'3fa9c1'")
    reason: Line = written("The page shows what broken text looks like.")


class PageFields(Facts):
    """What every page may say about itself."""

    title: Title = written("Worried about a child")
    summary: Line = written("Who to tell, and what happens next.")
    published: Date = written("2018-01-24")
    audiences: Names = written("[public]")
    themes: Names = ()
    updated: Date | None = None
    review_by: Date | None = None
    owner: Role | None = None
    draft: YesNo = False
    embargo: Minute | None = None
    acknowledge: Several[Acknowledgement] = ()


class State(StrEnum):
    DRAFT = "draft"
    EMBARGOED = "embargoed"
    LIVE = "live"


@dataclass(frozen=True)
class Page:
    path: str  # docs/about/index.md
    fields: PageFields
    body: Body

    @property
    def uri(self) -> str:
        """The file's path inside docs/."""
        return self.path.removeprefix("docs/")

    @property
    def address(self) -> str:
        """Where the page answers, from the top of the site: '' or 'about/'."""
        return address_of(self.uri)

    @property
    def section(self) -> str:
        """The folder the page is in; an index belongs to the folder around its own."""
        parts = self.uri.split("/")[:-1]
        return "/".join(parts[:-1] if self.is_index else parts)

    @property
    def is_index(self) -> bool:
        return self.uri.endswith("/index.md")

    def state(self, now: datetime) -> State:
        if self.fields.draft:
            return State.DRAFT
        if self.fields.embargo and now < self.fields.embargo:
            return State.EMBARGOED
        return State.LIVE


def address_of(uri: str) -> str:
    return re.sub(r"(^|/)index/$", r"\1", f"{uri.removesuffix('.md')}/")


def read_page(text: str, path: str) -> tuple[Page | None, Body, list[Problem]]:
    """The page, its body even where its fields cannot be read, and everything wrong with the fields."""
    fields_text, body, problems = split(text, path)
    if fields_text is None:
        return None, body, problems
    value, places, unreadable = read(fields_text, path, first_line=2)
    if unreadable:
        return None, body, unreadable
    places.start = Place(path)
    fields, mistakes = read_facts(PageFields, value, places)
    return (Page(path, fields, body) if fields else None), body, mistakes


CLOSING = re.compile(r"^(?:-{3}|\.{3})[ \t]*$", re.MULTILINE)
ALMOST = re.compile(r"^\s*([—–-][—–\- ]*[—–-]|_{3,}|\*{3,}|={3,}|\+{3,})\s*$")
MARKDOWN_HEADING = re.compile(r"^#{2,6} ", re.MULTILINE)
THREE_HYPHENS = "three hyphens (---)"


def split(text: str, path: str) -> tuple[str | None, Body, list[Problem]]:
    """Fields and body, exactly: nothing between them is lost or read twice."""
    opening, _, rest = text.partition("\n")
    if opening.rstrip() != "---":
        return None, Body(path, 1, text), [_no_opening(text, path)]
    closing = CLOSING.search(rest)
    heading = MARKDOWN_HEADING.search(rest)
    if not closing or (heading and heading.start() < closing.start()):
        at = rest.count("\n", 0, heading.start()) + 2 if heading else rest.count("\n") + 2
        where = f"before the heading on line {at}" if heading else "under the last of them"
        body = Body(path, at, rest[heading.start() :] if heading else "")
        return (
            None,
            body,
            [
                Problem(
                    Place(path), f"the fields that open here are never closed. Add a line of {THREE_HYPHENS} {where}."
                )
            ],
        )
    line = rest.count("\n", 0, closing.start()) + 3
    return rest[: closing.start()], Body(path, line, rest[closing.end() :].removeprefix("\n")), []


def _no_opening(text: str, path: str) -> Problem:
    for number, line in enumerate(text.split("\n")[:5], start=1):
        if line.rstrip() == "---":
            return Problem(
                Place(path, number), "the fields must start on line 1. Delete everything above these three hyphens."
            )
        if line.strip() == "---":
            return Problem(
                Place(path, number),
                "there are spaces before the three hyphens. Delete them, so that the line is exactly ---.",
            )
        if ALMOST.match(line):
            return Problem(
                Place(path, number),
                f"'{line.strip()[:20]}' looks like the start of the fields, but is not {THREE_HYPHENS}. Type exactly ---; a word processor changes it.",
            )
    return Problem(
        Place(path),
        f"the page does not start with its fields. Put at the top a line of {THREE_HYPHENS}, then title: and the other fields, then {THREE_HYPHENS} again.",
    )
