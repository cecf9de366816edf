"""What is told of a meeting can be true: it has been, its day is one of those with attendance, and a month means one meeting."""

from collections.abc import Iterator
from datetime import date

from publishing.front_door.showing import shown
from publishing.groups.addresses import groups_by_id, top_of
from publishing.groups.meetings import Meeting, Meetings, Message
from publishing.groups.messages_shown import occasion_at, step_named
from publishing.groups.naming_rules import still_to_come, unknown, unread
from publishing.plans.action_meant import action_problems
from publishing.problems import Problem
from publishing.site import Site
from publishing.spoken import listed, spoken

Path = tuple[str | int, ...]


def meeting_problems(found: Meetings, site: Site) -> Iterator[Problem]:
    yield from _group_problems(found, site)
    yield from _same_meeting(found, top_of(site))
    for at, one in enumerate(found.without_a_day):
        yield from still_to_come(one.years, found.place("without_a_day", at, "years"), site)
    for at, meeting in enumerate(found.meetings):
        path: Path = ("meetings", at)
        yield from still_to_come(meeting.when, found.place(*path, "when"), site)
        yield from _day_problems(meeting, path, found, site)
        if not meeting.messages:
            yield Problem(found.place(*path, "messages"), "nothing is told of this meeting. Write a message, or delete it: a day with attendance is listed by itself.")  # fmt: skip
        for index, message in enumerate(meeting.messages):
            yield from _message_problems(message, meeting, (*path, "messages", index), found, site)


def _group_problems(found: Meetings, site: Site) -> Iterator[Problem]:
    groups = {id: one.name for id, one in groups_by_id(site).items()}
    for field in ("meetings", "without_a_day"):
        for at, one in enumerate(getattr(found, field)):
            if one.of and not unread(site, "structure"):
                yield from unknown(one.of, groups, "group", "structure", found.place(field, at, "of"))


def _same_meeting(found: Meetings, top: str) -> Iterator[Problem]:
    """A meeting stands once; and a month is not told of beside a day of it."""
    for index, one in enumerate(found.meetings):
        for before in found.meetings[:index]:
            if (before.of or top) != (one.of or top):
                continue
            place = found.place("meetings", index, "when")
            if before.when.written == one.when.written:
                yield Problem(place, f"{one.when} stands here twice. Put what is told of it together.")
            elif _inside(before, one) or _inside(one, before):
                day = min(before.when, one.when, key=lambda time: time.last - time.first)
                yield Problem(place, f"{day} is in this list too. If both are one meeting, put what is told of it there, with dated: and the month.")  # fmt: skip


def _inside(one: Meeting, other: Meeting) -> bool:
    return other.when.first <= one.when.first and one.when.last <= other.when.last


def _day_problems(meeting: Meeting, path: Path, found: Meetings, site: Site) -> Iterator[Problem]:
    """Between the first and the last day with attendance, the board met on those days alone."""
    days = _days(site)
    if not _is_of_the_board(meeting, site) or not days:
        return
    when, place = meeting.when, found.place(*path, "when")
    if when.first == when.last:
        if days[0] <= when.first <= days[-1] and when.first not in days:
            near = min(days, key=lambda day: abs(day - when.first))
            yield Problem(place, f"the board did not meet on {when}, as data/attendance.yml has it. The nearest day there is {near.isoformat()}.")  # fmt: skip
    elif within := [day for day in days if when.first <= day <= when.last]:
        instead = " or ".join(day.isoformat() for day in within)
        yield Problem(place, f"data/attendance.yml has the day of this meeting. Write when: {instead} and, under each message, dated: {when.written}")  # fmt: skip
    elif days[0] <= when.first and when.last <= days[-1]:
        yield Problem(place, f"the board did not meet in {when}, as data/attendance.yml has it. Its days are {listed([day.isoformat() for day in days])}.")  # fmt: skip


def _is_of_the_board(meeting: Meeting, site: Site) -> bool:
    return meeting.of in (None, top_of(site))


def _days(site: Site) -> list[date]:
    return sorted(site.attendance.meetings) if site.attendance else []


def _message_problems(one: Message, meeting: Meeting, path: Path, found: Meetings, site: Site) -> Iterator[Problem]:
    place = found.place(*path)
    if one.step:
        if one.says or one.kind or one.dated:
            yield Problem(place, "a step of a plan has its words and its date in the plan. Delete kind:, says: and dated: here, or step:.")  # fmt: skip
        yield from _step_problems(one, meeting, path, found, site)
        return
    if not one.says or not one.kind:
        missing = "kind" if one.says else "says"
        example = "kind: decided" if one.says else "says: The board agreed a plan."
        yield Problem(place, f"{missing}: is missing. Write for example {example}")
    if one.dated and not (one.dated.first <= meeting.when.first and meeting.when.last <= one.dated.last):
        yield Problem(found.place(*path, "dated"), f"{one.dated} is not when this meeting was, which is {meeting.when}. Change the one that is wrong.")  # fmt: skip
    elif one.dated:
        yield from _which_of_two(one, meeting, path, found, site)


def _which_of_two(one: Message, meeting: Meeting, path: Path, found: Meetings, site: Site) -> Iterator[Problem]:
    """Where the group met twice in the time that the paper gives, nobody can tell at which."""
    assert one.dated
    top = top_of(site)
    met = [other.when for other in found.meetings if (other.of or top) == (meeting.of or top)]
    days = {when.first for when in met if when.first == when.last}
    days |= set(_days(site)) if _is_of_the_board(meeting, site) else set()
    there = sorted(day for day in days if one.dated.first <= day <= one.dated.last)
    if len(there) > 1:
        yield Problem(found.place(*path, "dated"), f"in {one.dated} it met on {listed([spoken(day) for day in there])}, and the paper does not say at which. Put this under without_a_day:, with the years.")  # fmt: skip


def _step_problems(one: Message, meeting: Meeting, path: Path, found: Meetings, site: Site) -> Iterator[Problem]:
    assert one.step
    plans = {action.id: action for plan in site.plans_now.values() for action in plan.actions}
    named, place = step_named(one.step, site), found.place(*path, "step", "action")
    period = one.step.action.partition("/")[0]
    if one.step.action not in plans and (period in site.plans or f"data/plans/{period}.yml" not in site.paths):
        yield from action_problems((one.step.action,), lambda _: place, plans)
    elif one.step.action not in plans:
        return  # the plan's own mistakes are told first
    elif not named:
        count = len(plans[one.step.action].steps)
        yield Problem(found.place(*path, "step", "number"), f"this action has {count} steps, and {shown(one.step.number)} is none of them. Count them from the top, beginning with 1.")  # fmt: skip
    elif not occasion_at(named[1], meeting.when):
        times = [str(each.done or each.due) for each in named[1].step.occasions]
        said = f"it is dated {listed(times)}" if times else "it has no date"
        yield Problem(found.place(*path, "step", "number"), f"no time of this step is in {meeting.when}: {said}. Name another step, or put this under the right meeting.")  # fmt: skip
