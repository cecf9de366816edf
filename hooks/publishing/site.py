"""Everything the board wrote, read once and strictly: what a site is made of."""

from dataclasses import dataclass, field, replace
from datetime import date, datetime
from functools import cached_property

from publishing import facts as facts_of
from publishing.attachments.looked import Looked
from publishing.data_files import DataFiles
from publishing.front_door.schema import Facts
from publishing.kinds import FOLLOWED, MEASURE
from publishing.life.states import State
from publishing.measures.measure import Measure
from publishing.measures.of_the_board import MeasuresOfTheBoard
from publishing.measures.showing.blocks import named_in
from publishing.measures.showing.references import Labels, labels
from publishing.page import Page
from publishing.plans.of_the_board import PlansOfTheBoard
from publishing.plans.plan import Plan
from publishing.reports.of_the_board import Reports, report_of, reports_of
from publishing.scrutiny.scrutiny import Scrutiny
from publishing.words.found import Found, found_in
from publishing.words.in_writing import parts_of
from publishing.words.uses import Words
from publishing.writing.body import Body


@dataclass
class Site(DataFiles, MeasuresOfTheBoard, PlansOfTheBoard):
    """The board's facts and pages at one minute. Templates ask it; it decides."""

    now: datetime
    data: dict[str, Facts] = field(default_factory=dict)
    measures: dict[str, Measure] = field(default_factory=dict)  # by id
    plans: dict[str, Plan] = field(default_factory=dict)  # by the years they are named after
    scrutiny: dict[str, Scrutiny] = field(default_factory=dict)  # by the name of the file
    pages: list[Page] = field(default_factory=list)
    bodies: dict[str, Body] = field(default_factory=dict)  # by path; also of pages whose fields cannot be read
    unread: set[str] = field(default_factory=set)  # pages of which not even the text could be read
    images: set[str] = field(default_factory=set)
    attachments: dict[str, Looked] = field(default_factory=dict)  # by path
    sources: dict[str, str] = field(default_factory=dict)  # the text of every file that could be read, by path
    promised: str = ""  # the text of data/addresses.txt
    paths: list[str] = field(default_factory=list)
    previewing: bool = False  # a writer looks at it, and sees what is still to come
    labels: dict[str, Labels] = field(default_factory=dict)  # of tables and drawings, by the path of their page
    ranked_by_themes: dict[frozenset[str], list[Page]] = field(default_factory=dict)

    def as_seen(self, previewing: bool) -> "Site":
        """The same files as a writer or as the public sees them; what pages do not change is worked out only once."""
        other = replace(self, previewing=previewing, labels={}, ranked_by_themes={})
        other.__dict__ |= {
            name: self.__dict__[name]
            for name in ("figures", "hidden", "numbers", "facts", "words", "words_on")
            if name in self.__dict__
        }
        return other

    @cached_property
    def by_uri(self) -> dict[str, Page]:
        return {page.uri: page for page in self.pages}

    @cached_property
    def uris(self) -> list[str]:
        """Every page's file inside docs/, read or not."""
        return [path.removeprefix("docs/") for path in self.bodies]

    @cached_property
    def public_uris(self) -> list[str]:
        return [page.uri for page in self.public]

    @cached_property
    def by_section(self) -> dict[str, list[Page]]:
        """The public pages of each folder, the newest first."""
        found: dict[str, list[Page]] = {}
        for page in self.public:
            if page.uri != "index.md":
                found.setdefault(page.section, []).append(page)
        return found

    @cached_property
    def words(self) -> Words | None:
        """The glossary, ready to find its words; a board may have none."""
        return Words(self.glossary) if self.glossary else None

    @cached_property
    def words_on(self) -> dict[str, list[Found]]:
        """What each page, by its path, uses of them and of short forms that are not in it."""
        pages = {page.path: page for page in self.pages}
        return {
            path: found_in(parts_of(pages.get(path), body), self.words) if self.words else []
            for path, body in self.bodies.items()
        }

    @cached_property
    def facts(self) -> dict[str, str]:
        """Every fact that a page can name, by its path."""
        found: dict[str, str] = {}
        for name in sorted(self.data):
            found |= facts_of.paths(name, self.data[name])
        for measure in self.numbers.values():
            found |= measure.paths
        return found

    def state(self, page: Page) -> State:
        """The state of a page among the others: one is superseded when its successor can be read."""
        state = page.state(self.now)
        successor = self.by_uri.get(page.fields.superseded_by or "")
        if state is State.LIVE and successor and not successor.state(self.now).is_to_come:
            return State.SUPERSEDED
        return state

    def is_shown(self, page: Page) -> bool:
        state = self.state(page)
        return state.is_public or (self.previewing and state.is_to_come)

    def answers(self, page: Page) -> bool:
        """Whether something stands at its address: the page, or the tombstone of what was public."""
        return self.is_shown(page) or self.state(page) is State.RETIRED

    def public_page(self, uri: str) -> Page | None:
        """The page of a file, when it may leave a trace."""
        page = self.by_uri.get(uri)
        return page if page and self.is_shown(page) else None

    def changed(self, page: Page) -> date:
        """The day of its last change that a reader would call one."""
        fields, state = page.fields, self.state(page)
        days = [fields.updated or fields.published, *(correction.date for correction in fields.corrections)]
        if fields.withdrawn and state is State.WITHDRAWN:
            days.append(fields.withdrawn.date)
        if state is State.SUPERSEDED and fields.superseded_by:
            days.append(self.by_uri[fields.superseded_by].first_seen)
        return max(days)

    @cached_property
    def public(self) -> list[Page]:
        """The pages that may leave a trace, the newest first."""
        shown = [page for page in self.pages if self.is_shown(page)]
        by_title = sorted(shown, key=lambda page: page.fields.title.casefold())
        return sorted(by_title, key=self.changed, reverse=True)

    @cached_property
    def publications(self) -> list[Page]:
        """What the board publishes in series: the newest first, and of one day by number and title."""
        found = [page for page in self.public if page.kind in FOLLOWED]
        in_order = sorted(found, key=lambda page: (page.number, page.fields.title.casefold()))
        return sorted(in_order, key=lambda page: page.fields.published, reverse=True)

    @cached_property
    def retired(self) -> list[Page]:
        """The pages of which only a tombstone is left."""
        return [page for page in self.pages if self.state(page) is State.RETIRED]

    @cached_property
    def reports(self) -> Reports:
        """The annual reports that can be read."""
        return reports_of(self.public)

    @cached_property
    def measures_named(self) -> dict[str, set[str]]:
        """The measures that each public page shows or tells of."""
        found = {page.uri: named_in(page.body, self.numbers) for page in self.public if page.kind is not MEASURE}
        return {uri: named for uri, named in found.items() if named}

    def labels_of(self, path: str) -> Labels:
        """What the tables and drawings of a page are called by."""
        if path not in self.labels:
            body = self.bodies.get(path)
            self.labels[path] = labels(body, self.numbers, self._labels_before(path)) if body else {}
        return self.labels[path]

    def _labels_before(self, path: str) -> list[str]:
        """Those of the chapters before this one: tables and drawings are counted through a report."""
        page = self.by_uri.get(path.removeprefix("docs/"))
        report = report_of(page, self.reports) if page else None
        if not report or page not in report.chapters:
            return []
        earlier = report.chapters[: report.chapters.index(page)]
        return [label for one in earlier for label in labels(one.body, self.numbers).values()]
