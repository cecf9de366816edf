"""The dates of a page are in an order that can be true."""

from collections.abc import Iterator
from datetime import datetime, timedelta

from publishing.kinds import OF_PLANS, OF_TRAINING, SCRUTINY
from publishing.page import Page
from publishing.problems import Level, Problem

HOME = "index.md"


def date_problems(page: Page, now: datetime) -> Iterator[Problem]:
    """A page is not published in the future by accident, nor updated before it was published."""
    fields, today = page.fields, now.date()
    if is_too_early(page, now):
        waiting = (
            ""
            if page.kind in (*OF_PLANS, *OF_TRAINING, SCRUTINY)
            else f"; if it is right, add embargo: {fields.published} 09:30"
        )
        yield Problem(
            fields.place("published"),
            f"published {fields.published} is still to come, but nothing holds the page back. Correct the date, for example to {today}{waiting}.",
        )
        return  # nothing else can be before or after a day that is a slip
    if fields.updated and fields.updated < fields.published:
        yield Problem(
            fields.place("updated"),
            f"updated {fields.updated} is before published {fields.published}. Correct one of the two.",
        )
    to_come = fields.updated and fields.updated > max(today, fields.embargo.date() if fields.embargo else today)
    if to_come and page.kind not in OF_PLANS:  # which say it of told:
        yield Problem(
            fields.place("updated"), f"updated {fields.updated} is still to come. Write the day of the change."
        )
    if fields.review_by and fields.review_by <= fields.published:
        yield Problem(
            fields.place("review_by"),
            f"review_by {fields.review_by} is not after published {fields.published}. Give a later day.",
        )
    elif fields.review_by and fields.review_by < today:
        yield Problem(
            fields.place("review_by"),
            f"this page was due for review by {fields.review_by}. Read it again, then write a new date.",
            Level.REMIND,
        )
    yield from _diary_problems(page)
    if page.uri == HOME:
        yield from _home_problems(page)
    yield from _embargo_problems(page, now)


def is_too_early(page: Page, now: datetime) -> bool:
    """Whether a day to come is told, and nothing holds the page back until then."""
    return page.fields.published > now.date() and page.state(now).is_public


def _home_problems(page: Page) -> Iterator[Problem]:
    """The page that every other leads to is always there."""
    for name in ("draft", "embargo", "withdrawn", "superseded_by", "retain_until"):
        if getattr(page.fields, name):
            yield Problem(
                page.fields.place(name),
                "the home page cannot be held back or taken away: every other page leads to it. Delete this line.",
            )


def _diary_problems(page: Page) -> Iterator[Problem]:
    """A day to keep free was still to come when the page was published."""
    for index, day in enumerate(getattr(page.fields, "diary", ())):
        if day.date < page.fields.published:
            yield Problem(
                page.fields.place("diary", index, "date"),
                f"the day {day.date} was over when this was published, {page.fields.published}, so nobody could keep it free. Correct one of the two, or tell of it in an article.",
            )


def _embargo_problems(page: Page, now: datetime) -> Iterator[Problem]:
    embargo, place = page.fields.embargo, page.fields.place("embargo")
    if not embargo or page.fields.draft:
        return
    if embargo > now and embargo.date() < page.fields.published:
        yield Problem(
            place,
            f"the embargo ends on {embargo:%Y-%m-%d}, before the page is published, {page.fields.published}. Make the two dates the same.",
        )
    if embargo > now + timedelta(days=365):
        yield Problem(
            place,
            f"the embargo ends more than a year from now, {embargo:%Y-%m-%d %H:%M}. Check the year.",
            Level.REMIND,
        )
    if embargo > now and embargo.weekday() >= 5:
        yield Problem(
            place,
            f"the embargo ends on a {embargo:%A}, when nobody may be at work to answer. Check the day.",
            Level.REMIND,
        )
