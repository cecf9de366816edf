"""A page: the fields at its top, typed, and the text below them, each with its place in the file."""

import re
from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum
from typing import Literal

from publishing.front_door.fields import Date, Groups, Line, Minute, Names, Role, Title, YesNo, written
from publishing.front_door.front_matter import split
from publishing.front_door.lost_fields import fallen_problems, swallowed_problems
from publishing.front_door.schema import Facts, read_facts
from publishing.front_door.strict_yaml import read
from publishing.problems import Place, Problem
from publishing.writing.body import Body


class Acknowledgement(Facts):
    """Someone looked at a doubt and says why the page is right."""

    rule: Title = written("invisible-character")
    mark: Title = written("'3fa9c1'")
    reason: Line = written("The page shows what broken text looks like.")


# What a page has under its own words, from data/.
Shows = Literal["contacts", "accessibility statement"]


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
    shows: Shows | None = None
    draft: YesNo = False
    embargo: Minute | None = None
    acknowledge: Groups[Acknowledgement] = ()


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
    def changed(self) -> date:
        """The day of its last change that a reader would call one."""
        return self.fields.updated or self.fields.published

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
    halves = split(text, path)
    if halves.fields is None:
        return None, halves.body, halves.problems
    value, places, unreadable = read(halves.fields, path, halves.first_line)
    lost = list(fallen_problems(halves.body, PageFields.model_fields))
    if value is not None:
        told = {problem.place.line for problem in unreadable}
        lost += swallowed_problems(halves.fields, places, PageFields.model_fields, told, remarks=True)
    places.start = Place(path, halves.opening)
    fields, mistakes = read_facts(PageFields, value, places)
    page = Page(path, fields, halves.body) if fields else None
    return page, halves.body, [*halves.problems, *unreadable, *mistakes, *lost]
