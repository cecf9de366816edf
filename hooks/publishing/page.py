"""A page: the fields at its top, typed, and the text below them, each with its place in the file."""

import re
from dataclasses import dataclass
from datetime import date, datetime

from publishing.front_door.choices import NO_LISTS, Lists, choice_problems
from publishing.front_door.front_matter import split
from publishing.front_door.groups import names_of_fields, shape_of
from publishing.front_door.lost_fields import fallen, swallowed, without
from publishing.front_door.schema import read_facts
from publishing.front_door.strict_yaml import read
from publishing.kinds import NUMBERED, Kind, PageFields, fields_of_other_kinds, kind_of
from publishing.life.states import State, state_of
from publishing.problems import Place, Problem
from publishing.reports.numbering import paragraphs
from publishing.writing.body import Body


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
    def kind(self) -> Kind:
        return kind_of(self.path)

    @property
    def number(self) -> int:
        """Its number in a series; 0 where its kind has none."""
        return int(getattr(self.fields, "number", 0) or getattr(self.fields, "issue", 0))

    @property
    def first_seen(self) -> date:
        """The day from which it can be read."""
        embargo = self.fields.embargo
        return max(self.fields.published, embargo.date()) if embargo else self.fields.published

    @property
    def anchors(self) -> set[str]:
        """What a link can lead to besides headings."""
        files = {"attachments"} if self.fields.attachments else set()
        numbers = {one.number for one in paragraphs(self.body)} if self.kind in NUMBERED else set()
        return files | numbers | {one.id for one in getattr(self.fields, "recommendations", ())}

    @property
    def is_index(self) -> bool:
        return self.uri.endswith("/index.md")

    def state(self, now: datetime) -> State:
        return state_of(self.fields, now)


def address_of(uri: str) -> str:
    return re.sub(r"(^|/)index/$", r"\1", f"{uri.removesuffix('.md')}/")


def read_page(text: str, path: str, lists: Lists = NO_LISTS) -> tuple[Page | None, Body, list[Problem]]:
    """The page, its body even where its fields cannot be read, and everything wrong with the fields."""
    halves = split(text, path)
    if halves.fields is None:
        return None, halves.body, halves.problems
    kind = kind_of(path).fields
    value, places, unreadable = read(halves.fields, path, halves.first_line, shape_of(kind))
    lost = list(fallen(halves.body, kind.model_fields))
    if value is not None:
        told = {problem.place.line for problem in unreadable}
        lost += swallowed(halves.fields, places, names_of_fields(kind), told, remarks=True)
    places.start = Place(path, halves.opening)
    places.lost |= frozenset(name for one in lost for name in one.names)
    fields, mistakes = read_facts(kind, value, places, fields_of_other_kinds(path), lists)
    mistakes += choice_problems(value, places, kind, lists, {mistake.place for mistake in mistakes})
    body = without(halves.body, lost)
    page = Page(path, fields, body) if fields else None
    return page, body, [*halves.problems, *unreadable, *mistakes, *(one.problem for one in lost)]
