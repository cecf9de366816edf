"""What a result says of a page, and what a page is found by beside its text."""

from dataclasses import dataclass, field
from datetime import date

from publishing.kinds import (
    AGENCY_REPORT,
    ANNUAL_REPORT,
    CHAPTER,
    COMMITTEE_REPORT,
    MEASURE,
    OF_PLANS,
    OF_TRAINING,
    PAGE,
    PLAN_TABLE,
    PUBLICATIONS,
    QUESTION,
    SCRUTINY,
    SUMMARY,
    WHOLE_REPORT,
    Kind,
)
from publishing.life.states import State
from publishing.page import Page
from publishing.reports.of_the_board import part_of
from publishing.scrutiny.over_time import NAMES, looked_on
from publishing.searching.passages import Passage
from publishing.site import Site

# The more official first: so stand, of results that answer equally well, those of the board's own words about a thing.
OFFICIAL: tuple[Kind, ...] = (
    *reversed(PUBLICATIONS), ANNUAL_REPORT, SUMMARY, CHAPTER, AGENCY_REPORT, QUESTION, COMMITTEE_REPORT, SCRUTINY, *OF_PLANS, *OF_TRAINING, MEASURE, PAGE,
)  # fmt: skip
TRUST = {MEASURE: 85}  # of a hundred: figures on a page of their own are found by their text as well
FOR_STAFF, TRUST_FOR_STAFF, TRUST_WHEN_OVER = "publish/", 50, 60


@dataclass(frozen=True)
class Record:
    address: str
    title: str
    summary: str
    kind: str  # as readers are told it
    day: date
    other_names: tuple[str, ...] = ()
    found_by: tuple[str, ...] = ()  # its kind, day, themes, for whom
    rank: tuple[int, int] = (0, 0)  # the more official first, then the newer
    state: str = "live"
    trust: int = 100  # of a hundred: what readers come for less often counts for less
    passages: list[Passage] = field(default_factory=list)


def is_found(page: Page) -> bool:
    """A whole report, or a plan as a table, is found by its parts."""
    return page.kind not in (WHOLE_REPORT, PLAN_TABLE)


def record(page: Page, site: Site, passages: list[Passage]) -> Record:
    fields, day = page.fields, site.changed(page)
    kind = kind_name(page, site)
    of = part_of(page, site.reports) or ""
    themes = [one.name for one in site.themes.choices if one.id in fields.themes]
    audiences = [one.name for one in site.audiences.choices if one.id in fields.audiences]
    number = f"{kind} {page.number}" if page.number else ""
    months = {f"{one:%B %Y}" for one in (fields.published, day)}
    state = site.state(page)
    return Record(
        page.address,
        f"{fields.title} – {of}" if of else fields.title,
        fields.summary,
        kind,
        day,
        fields.also_called,
        (kind, number, of, *sorted(months), *themes, *audiences),
        (OFFICIAL.index(page.kind) + page.uri.startswith(FOR_STAFF), -day.toordinal()),
        state.value,
        _trust(page, state),
        passages,
    )


def _trust(page: Page, state: State) -> int:
    if state in (State.WITHDRAWN, State.SUPERSEDED):
        return TRUST_WHEN_OVER
    return TRUST_FOR_STAFF if page.uri.startswith(FOR_STAFF) else TRUST.get(page.kind, 100)


def kind_name(page: Page, site: Site) -> str:
    """The word on screen for its kind."""
    if page.kind in (CHAPTER, AGENCY_REPORT, QUESTION):
        return site.board.words.annual_report
    if page.kind in OF_PLANS:
        return site.board.words.plan
    if found := looked_on(site, page):
        return NAMES[found.sort]
    if page.kind in OF_TRAINING:
        return site.board.words.training
    return str(getattr(site.board.words, page.kind.id, "Figures"))
