"""A row that says whose it is names an agency that is known, so that it is shown on the right page."""

from collections.abc import Collection, Iterator, Mapping

from publishing.front_door.showing import shown
from publishing.measures.measure import Measure
from publishing.nearest import suggestion
from publishing.problems import Place, Problem
from publishing.reports.appendices import Attendance, Membership
from publishing.site import Site


def tie_problems(site: Site, agencies: Collection[str]) -> Iterator[Problem]:
    """Every file that can say whose a row is."""
    if site.attendance:
        yield from attendance_ties(site.attendance, agencies)
    if site.membership:
        yield from membership_ties(site.membership, agencies)
    yield from measure_ties(site.measures, agencies)


def attendance_ties(attendance: Attendance, agencies: Collection[str]) -> Iterator[Problem]:
    """Each row of attendance that is tied is tied to an agency of the board's list."""
    for index, one in enumerate(attendance.agencies):
        yield from _unknown(one.of, attendance.place("agencies", index, "of"), agencies)


def membership_ties(membership: Membership, agencies: Collection[str]) -> Iterator[Problem]:
    """Each member that is tied is tied to an agency of the board's list."""
    for field in ("members", "others"):
        for index, one in enumerate(getattr(membership, field)):
            yield from _unknown(one.of, membership.place(field, index, "of"), agencies)


def measure_ties(measures: Mapping[str, Measure], agencies: Collection[str]) -> Iterator[Problem]:
    """Each part that is an agency's is a part of the measure, named once, and the agency is known."""
    for measure in measures.values():
        tied = measure.on_agency_pages.parts if measure.on_agency_pages else ()
        parts = [part for division in measure.by for part in division.parts]
        seen = set[str]()
        for index, one in enumerate(tied):
            place = measure.place("on_agency_pages", "parts", index, "part")
            if not parts:
                yield Problem(place, "this measure is not divided, so it has no parts to show on the pages of agencies. Write under by: what its figures are divided by, or delete on_agency_pages:.")  # fmt: skip
            elif one.part not in parts:
                yield Problem(place, f"there is no part {shown(one.part)} under by:. {suggestion(one.part, parts)}")
            elif one.part in seen:
                yield Problem(place, f"{shown(one.part)} is tied to an agency already. Delete one of the two.")
            seen.add(one.part)
            yield from _unknown(one.of, measure.place("on_agency_pages", "parts", index, "of"), agencies)


def _unknown(of: str | None, place: Place, agencies: Collection[str]) -> Iterator[Problem]:
    if of is not None and of not in agencies:
        yield Problem(place, f"{shown(of)} is not in data/agencies.yml. {suggestion(of, agencies)}")
