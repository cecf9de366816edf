"""Everything the board wrote, read once and strictly: what a site is made of."""

from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import datetime
from functools import cached_property
from pathlib import Path
from typing import TypeVar

from publishing import facts as facts_of
from publishing.accessibility import Accessibility
from publishing.board import Board
from publishing.closed_lists import Choices
from publishing.contacts import Contacts
from publishing.folder import files, image_problems, name_problems
from publishing.nearest import suggestion
from publishing.page import Page, State, read_page
from publishing.problems import Place, Problem
from publishing.schema import Facts, read_facts
from publishing.source_text import character_problems, decode
from publishing.strict_yaml import read
from publishing.writing.body import Body

DATA_FILES: dict[str, type[Facts]] = {
    "board": Board,
    "contacts": Contacts,
    "audiences": Choices,
    "themes": Choices,
    "accessibility": Accessibility,
}
AnyFacts = TypeVar("AnyFacts", bound=Facts)
Progress = Callable[[int, int], None]


@dataclass
class Site:
    """The board's facts and pages at one minute. Templates ask it; it decides."""

    now: datetime
    data: dict[str, Facts] = field(default_factory=dict)
    pages: list[Page] = field(default_factory=list)
    bodies: dict[str, Body] = field(default_factory=dict)  # by path; also of pages whose fields cannot be read
    images: list[str] = field(default_factory=list)
    show_drafts: bool = False

    def _facts(self, name: str, kind: type[AnyFacts]) -> AnyFacts:
        found = self.data[name]
        assert isinstance(found, kind)
        return found

    @property
    def board(self) -> Board:
        return self._facts("board", Board)

    @property
    def contacts(self) -> Contacts:
        return self._facts("contacts", Contacts)

    @property
    def audiences(self) -> Choices:
        return self._facts("audiences", Choices)

    @property
    def themes(self) -> Choices:
        return self._facts("themes", Choices)

    @property
    def accessibility(self) -> Accessibility:
        return self._facts("accessibility", Accessibility)

    @cached_property
    def by_uri(self) -> dict[str, Page]:
        return {page.uri: page for page in self.pages}

    @cached_property
    def by_section(self) -> dict[str, list[Page]]:
        """The public pages of each folder, the newest first."""
        found: dict[str, list[Page]] = {}
        for page in self.public:
            if page.uri != "index.md":
                found.setdefault(page.section, []).append(page)
        return found

    @cached_property
    def facts(self) -> dict[str, str]:
        """Every fact that a page can name, by its path."""
        found: dict[str, str] = {}
        for name in sorted(self.data):
            found |= facts_of.paths(name, self.data[name])
        return found

    def is_shown(self, page: Page) -> bool:
        return self.show_drafts or page.state(self.now) is State.LIVE

    @cached_property
    def public(self) -> list[Page]:
        """The pages that may leave a trace, the newest first."""
        shown = [page for page in self.pages if self.is_shown(page)]
        by_title = sorted(shown, key=lambda page: page.fields.title.casefold())
        return sorted(by_title, key=lambda page: page.fields.updated or page.fields.published, reverse=True)


def read_site(root: Path, now: datetime, progress: Progress | None = None) -> tuple[Site, list[Problem]]:
    """Everything under docs/ and data/, and everything that keeps it from being read."""
    site = Site(now)
    problems: list[Problem] = []
    for folder, read_one in (("data", _read_data), ("docs", _read_document)):
        paths, unusable = files(root, folder)
        problems += [*unusable, *name_problems(paths)]
        for number, path in enumerate(paths, start=1):
            problems += read_one(site, root, path)
            if progress:
                progress(number, len(paths))
    problems += [
        _no_file(name) for name in DATA_FILES if name not in site.data and not (root / f"data/{name}.yml").is_file()
    ]
    return site, problems


def _no_file(name: str) -> Problem:
    return Problem(
        Place(f"data/{name}.yml"),
        "the file is missing. Every board needs it: copy it from the demonstration and change it.",
    )


def _read_data(site: Site, root: Path, path: str) -> list[Problem]:
    if not path.endswith(".yml"):
        return []
    text, problems = _text(root, path)
    name = path.removeprefix("data/").removesuffix(".yml")
    if name not in DATA_FILES:
        return [
            *problems,
            Problem(Place(path), f"nothing reads a file called '{name}.yml'. {suggestion(name, DATA_FILES)}"),
        ]
    if text is None:
        return problems
    value, places, unreadable = read(text, path)
    if unreadable:
        return [*problems, *unreadable]
    found, mistakes = read_facts(DATA_FILES[name], value, places)
    if found:
        site.data[name] = found
    return [*problems, *mistakes]


def _read_document(site: Site, root: Path, path: str) -> list[Problem]:
    if path.endswith((".png", ".jpg", ".jpeg")):
        site.images.append(path)
        return list(image_problems(path, (root / path).read_bytes()))
    if not path.endswith(".md"):
        return []
    text, problems = _text(root, path)
    if text is None:
        site.bodies[path] = Body(path, 1, "")
        return problems
    page, body, mistakes = read_page(text, path)
    site.bodies[path] = body
    if page:
        site.pages.append(page)
    return [*problems, *mistakes]


def _text(root: Path, path: str) -> tuple[str | None, list[Problem]]:
    text, problems = decode((root / path).read_bytes(), path)
    return text, [*problems, *(character_problems(text, path) if text is not None else ())]
