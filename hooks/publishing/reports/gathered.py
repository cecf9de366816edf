"""What is known of an agency is gathered on its page: seats, attendance, money, training, recommendations."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date

from publishing.measures.measure import OnAgencyPages
from publishing.measures.periods import Period
from publishing.measures.published import Published, Shown
from publishing.page import Page
from publishing.recommendations.asked import AskedOn, asked_of
from publishing.reports.appendices import AgencyAtMeetings, Came, Member
from publishing.reports.report import Report
from publishing.site import Site

PARTS = {
    "seats": ("Its seats on the board", "its seats"),
    "attendance": ("Its attendance at the board's meetings", "its attendance"),
    "money": ("What it paid towards the board", "its money"),
    "training": ("Its training", "its training"),
    "recommended": ("What reviews asked of it", "what was asked of it"),
}


@dataclass(frozen=True)
class AtMeetings:
    """A row of the table of attendance, in words."""

    row: AgencyAtMeetings
    came: dict[Came, list[date]]  # the meetings of each word, in their order
    printed: list[tuple[date, str]]


@dataclass(frozen=True)
class Figure:
    """One published figure of an agency, with what readers must know of it."""

    measure: Published
    page: Page
    part: str
    period: Period
    shown: Shown
    remarks: list[str]


@dataclass(frozen=True)
class Gathered:
    seats: list[tuple[Member, bool]]  # each with whether it is listed apart from the members
    attendance: list[AtMeetings]
    money: list[Figure]
    training: list[Figure]
    recommended: list[AskedOn]
    kept: tuple[str, ...] = ()  # the parts that this site has of any agency

    @property
    def parts(self) -> list[tuple[str, str]]:
        """Of which something is known, each by its id and its heading."""
        return [(part, heading) for part, (heading, _) in PARTS.items() if getattr(self, part)]

    @property
    def unknown(self) -> list[str]:
        """What readers would look for and not find."""
        return [words for part, (_, words) in PARTS.items() if part in self.kept and not getattr(self, part)]


def gathered(site: Site, report: Report | None, agency: str) -> Gathered:
    """Of the year of this report alone; recommendations stand until they are met, so they have no year."""
    return Gathered(
        list(_seats(site, report, agency)),
        list(_attendance(site, report, agency)),
        list(_figures(site, report, agency, "money")),
        list(_figures(site, report, agency, "training")),
        asked_of(site, agency),
        tuple(_kept(site)),
    )


def _kept(site: Site) -> Iterator[str]:
    """Recommendations are not among them: where there is none, none was made, and no more need be said."""
    if site.membership:
        yield "seats"
    if site.attendance:
        yield "attendance"
    yield from {one.on_agency_pages.under for one in site.measures.values() if one.on_agency_pages}


def _seats(site: Site, report: Report | None, agency: str) -> Iterator[tuple[Member, bool]]:
    members = site.membership
    if members and report and report.tells_of(members.date):
        yield from ((one, False) for one in members.members if one.of == agency)
        yield from ((one, True) for one in members.others if one.of == agency)


def _attendance(site: Site, report: Report | None, agency: str) -> Iterator[AtMeetings]:
    table = site.attendance
    if not table or not report or not all(map(report.tells_of, table.meetings)):
        return
    for row in table.agencies:
        if row.of == agency:
            came: dict[Came, list[date]] = {}
            for word, day in zip(row.came, table.meetings, strict=bool(row.came)):
                came.setdefault(word, []).append(day)
            yield AtMeetings(row, came, list(zip(table.meetings, row.printed, strict=bool(row.printed))))


def _figures(site: Site, report: Report | None, agency: str, under: str) -> Iterator[Figure]:
    # Sums of money stand before the shares that they are.
    for id, measure in sorted(site.measures.items(), key=lambda one: one[1].kind != "money"):
        tied = measure.on_agency_pages
        page = site.public_page(site.numbers[id].uri)
        if report and page and tied and tied.under == under:
            yield from _of_measure(site.numbers[id], page, tied, report, agency)


def _of_measure(one: Published, page: Page, tied: OnAgencyPages, report: Report, agency: str) -> Iterator[Figure]:
    """What may be shown of it, part by part, in the year of the report."""
    parts = [each.part for each in tied.parts if each.of == agency]
    for period in (each for each in one.periods if _is_within(each, report)):
        for part in parts:
            for key in ((period.id, column) for column in _columns(one, part)):
                if shown := one.at(key):
                    says = [remark.says for remark in one.remarks if remark.spot.holds(key) and remark.spot.parts]
                    yield Figure(one, page, ", ".join(key[1]), period, shown, says)


def _columns(one: Published, part: str) -> list[tuple[str, ...]]:
    """Those of a part; where there is one for the whole of it, that one alone."""
    found = [column for column in one.columns if part in column]
    whole = [c for c in found if all(name == part or one.is_sum(level, name) for level, name in enumerate(c))]
    return whole or found


def _is_within(period: Period, report: Report) -> bool:
    first, last = report.fields.period.first, report.fields.period.last
    return first.year * 12 + first.month - 1 <= period.begins and period.ends <= last.year * 12 + last.month
