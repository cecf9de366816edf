"""A session is of a course that is held then, once, on days in their order that somebody can keep free."""

from collections.abc import Iterator
from datetime import timedelta
from itertools import pairwise

from publishing.problems import Level, Problem
from publishing.spoken import spoken
from publishing.training.courses import no_course
from publishing.training.training import Course, Session, Training

FURTHEST = timedelta(days=3 * 366)
EARLY, LATE = 7, 22
APART = timedelta(days=92)


def session_problems(training: Training) -> Iterator[Problem]:
    seen: dict[tuple[object, ...], int] = {}
    for index, session in enumerate(training.sessions):
        course = training.by_id.get(session.course)
        place = training.place("sessions", index, "course")
        if not course:
            yield Problem(place, no_course(session.course, training))
        else:
            yield from _while_it_is_held(session, index, course, training)
        yield from _day_problems(session, index, training)
        same = (session.course, session.days, (session.where or "").casefold())
        if seen.setdefault(same, place.line) != place.line:
            yield Problem(place, f"the same course is on the same days in the same place on line {seen[same]}. Delete one of the two, or say in where: how they differ.")  # fmt: skip


def _while_it_is_held(session: Session, index: int, course: Course, training: Training) -> Iterator[Problem]:
    """Nobody is sent to a course before it begins or after it ended."""
    first, last = session.days[0].date, session.days[-1].date
    if course.begins and first < course.begins.first:
        yield Problem(training.place("sessions", index, "days", 0), f"{spoken(first)} is before the course begins, {course.begins}. Correct the day, or begins: of {course.id}.")  # fmt: skip
    if course.ends and last > course.ends.last:
        yield Problem(training.place("sessions", index, "days", len(session.days) - 1), f"{spoken(last)} is after the course ended, {course.ends}. Correct the day, or ends: of {course.id}.")  # fmt: skip


def _day_problems(session: Session, index: int, training: Training) -> Iterator[Problem]:
    """Each day once, the earliest first; two parts of one day do not overlap."""
    for number, (before, day) in enumerate(pairwise(session.days), start=1):
        place = training.place("sessions", index, "days", number)
        if day == before:
            yield Problem(place, f"{day} stands here twice. Delete one.")
        elif day.first_minute < before.first_minute:
            yield Problem(place, f"{day} is before {before}, which stands above it. Put the earliest first.")
        elif day.first_minute < before.over_at:
            yield Problem(place, f"{day} begins before {before} is over. Correct one of the two.")
        elif day.date - before.date > APART:
            yield Problem(place, f"{spoken(day.date)} is months after {spoken(before.date)}. Check it; if these are two sessions, write each as its own.", Level.REMIND)  # fmt: skip
    for number, day in enumerate(session.days):
        place = training.place("sessions", index, "days", number)
        if day.date - training.updated > FURTHEST:
            yield Problem(place, f"{spoken(day.date)} is more than three years after {spoken(training.updated)}, the day under updated:. Check the year.")  # fmt: skip
        if day.starts and not EARLY <= day.starts.hour < LATE:
            yield Problem(place, f"{day} begins at {day.starts:%H:%M}. Check the hour: hours go up to 23, and two in the afternoon is 14:00.", Level.REMIND)  # fmt: skip
