"""Nobody is named who held no public office, no time ends before it begins, and one office has one holder at a time."""

from collections.abc import Iterator
from datetime import date
from itertools import combinations

from publishing.front_door.showing import shown
from publishing.groups.naming_rules import repeated, still_to_come, unread
from publishing.groups.people import Holder, Office, People
from publishing.groups.people_shown import members_in, same_person, spoken_time
from publishing.nearest import suggestion
from publishing.problems import Problem
from publishing.site import Site
from publishing.spoken import spoken

Path = tuple[str | int, ...]


def people_problems(people: People, site: Site) -> Iterator[Problem]:
    yield from repeated(((one.id, people.place(*path, "id")) for one, path in people.placed), "office")
    for office, path in people.placed:
        for index, one in enumerate(office.holders):
            yield from _time_problems(one, people, (*path, "holders", index), site)
            yield from _name_problems(one, people, (*path, "holders", index), site)
        yield from _two_at_once(office, people, path)
        yield from _role_problems(office, people, path, site)


def _time_problems(one: Holder, people: People, path: Path, site: Site) -> Iterator[Problem]:
    """What is dated has been, in its order."""
    if not (one.since or one.until or one.seen):
        yield Problem(people.place(*path), "nothing says when. Write since: and until:, or seen: and the day of the paper, as in seen: [2015-06-30]")  # fmt: skip
    for field in ("since", "until"):
        yield from still_to_come(getattr(one, field), people.place(*path, field), site)
    for index, time in enumerate(one.seen):
        yield from still_to_come(time, people.place(*path, "seen", index), site)
        if one.since and time.last < one.since.first:
            yield Problem(people.place(*path, "seen", index), f"{time} is before {one.since}, when this time in office began. Change the one that is wrong.")  # fmt: skip
        if one.until and time.first > one.until.last:
            yield Problem(people.place(*path, "seen", index), f"{time} is after {one.until}, when this time in office ended. Change the one that is wrong.")  # fmt: skip
    if one.since and one.until and one.until.last < one.since.first:
        yield Problem(people.place(*path, "until"), f"this ends in {one.until}, before it begins in {one.since}. Change the one that is wrong.")  # fmt: skip


def _name_problems(one: Holder, people: People, path: Path, site: Site) -> Iterator[Problem]:
    """A name is printed only of those whom the board lists; nobody else's is repeated here."""
    if one.name and not unread(site, "privacy") and not _is_public(one.name, site):
        yield Problem(people.place(*path, "name"), "this name is not among office_holders: in data/privacy.yml. If the office is a public one and a published paper names its holder, add the name there. If not, delete this line: the office can stand here without a name.")  # fmt: skip


def _is_public(name: str, site: Site) -> bool:
    """With titles and letters around it, but never a part of it alone."""
    return any(set(other.split()) <= set(name.split()) for other in site.privacy.office_holders)


def _two_at_once(office: Office, people: People, path: Path) -> Iterator[Problem]:
    """A month in which one stopped and another began is no contradiction."""
    if not office.single:
        return
    for (_, one), (at, other) in combinations(enumerate(office.holders), 2):
        if one.name and other.name and not same_person(one.name, other.name) and _overlap(one, other):
            yield Problem(
                people.place(*path, "holders", at),
                f"{office.name} is one person's office, and another is here for the same time ({spoken_time(one)}; {spoken_time(other)}). Change the date that is wrong, or write single: false under the office.",
            )


def _overlap(one: Holder, other: Holder) -> bool:
    """As far as the dates are certain."""
    (first, last), (begins, ends) = _certain(one), _certain(other)
    if not first or not last or not begins or not ends:
        return False
    return (first < ends and begins < last) or (first == last == begins == ends)


def _certain(one: Holder) -> tuple[date | None, date | None]:
    """The days from the one on which it had surely begun to the one on which it surely went on."""
    starts = [one.since.last] if one.since else [time.last for time in one.seen]
    ends = [one.until.first] if one.until else [time.first for time in one.seen] or starts
    exact = [time.first for time in one.seen if time.first == time.last]
    if not one.since and not one.until:
        return (min(exact), max(exact)) if exact else (None, None)
    return (min(starts, default=None), max(ends, default=None))


def _role_problems(office: Office, people: People, path: Path, site: Site) -> Iterator[Problem]:
    """The list of members has the role; and where both name somebody for one day, it is the same person."""
    if not office.role or unread(site, "membership"):
        return
    roles = list(dict.fromkeys(one.role for one in site.membership.members)) if site.membership else []
    if office.role not in roles:
        hint = suggestion(office.role, roles) if roles else "That file is not here: delete this line."
        yield Problem(people.place(*path, "role"), f"there is no role {shown(office.role)} in data/membership.yml. {hint}")  # fmt: skip
        return
    assert site.membership
    day = site.membership.date
    for member in members_in(office, site):
        for index, one in enumerate(office.holders):
            first, last = _certain(one)
            held = first and last and first <= day <= last
            if office.single and held and one.name and not same_person(one.name, member.name or ""):
                yield Problem(people.place(*path, "holders", index), f"data/membership.yml has somebody else as {office.role} on {spoken(day)}. Change the one that is wrong.")  # fmt: skip
