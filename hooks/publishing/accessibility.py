"""The accessibility statement, by the rules of the 2018 Regulations, kept under review."""

import re
from collections.abc import Iterator
from datetime import date
from typing import Literal

from publishing.front_door.fields import Date, Line, Name, Text, WebAddress, if_wanted, written
from publishing.front_door.schema import Facts
from publishing.front_door.showing import shown
from publishing.problems import Level, Problem

Status = Literal["fully compliant", "partially compliant", "not compliant"]
REVIEW_EVERY_DAYS = 365
CRITERION = re.compile(r"\d\.\d\.\d{1,2} \S", re.ASCII)


class Failure(Facts):
    """One thing that does not meet the standard."""

    what: Line = written("The chart of referrals has no text alternative.", "what does not meet the standard")
    criterion: Name = written("1.1.1 Non-text content", "the success criterion, its number first")
    effect: Line = written("People who use a screen reader miss the figures.", "whom it shuts out, and from what")
    alternative: Line | None = if_wanted("what they can use instead", "The figures are in the table below it.")
    mended_by: Date = written("2019-03-31", "the day by which it will be mended")


class Burden(Facts):
    what: Line = written("The recordings of meetings before 2017 have no captions.", "what is left as it is")
    assessment: Text = written(
        "Captioning would cost more than the year's training budget, and the minutes say the same.",
        "why mending it would be too much",
    )


class OutOfScope(Facts):
    what: Line = written("Documents published before 23 September 2018", "what the regulations leave out")
    why: Line = written("They are not needed for a service that is running now.", "why they leave it out")


class Accessibility(Facts):
    status: Status = written("partially compliant", "how far the site meets the standard")
    failures: tuple[Failure, ...] = if_wanted("what does not meet the standard", "- {what: …, criterion: …}", ())
    burdens: tuple[Burden, ...] = if_wanted("what it would be too much to mend", "- {what: …, assessment: …}", ())
    out_of_scope: tuple[OutOfScope, ...] = if_wanted("what the regulations leave out", "- {what: …, why: …}", ())
    prepared: Date = written("2018-09-23", "the day the statement was first written")
    reviewed: Date = written("2018-09-23", "the day it was last read again; once a year")
    tested: Date = written("2018-09-23", "the day the site was last tested")
    tested_by: Line = written("the board's staff", "who tested it")
    method: Text = written(
        "Every page, at two widths, in light and dark, by an automatic checker and by keyboard.", "how it was tested"
    )
    form: WebAddress | None = if_wanted("the address of a form to tell of a problem", "https://www.example.org/form")
    form_missing: Line | None = if_wanted("why there is no form", "We have no form. Ring or write to us.")
    feedback_missing: Line | None = if_wanted("why nobody answers", "Nobody answers for this demonstration.")
    answers_within: Line | None = if_wanted("how soon a reader is answered", "ten working days")
    enforcement_name: Line = written("Equality and Human Rights Commission", "who enforces the regulations")
    enforcement_address: WebAddress = written("https://www.equalityhumanrights.com/", "its site")
    advice_name: Line = written("Equality Advisory and Support Service", "who advises a reader who is not happy")
    advice_address: WebAddress = written("https://www.equalityadvisoryservice.com/", "its site")


def accessibility_problems(statement: Accessibility, today: date) -> Iterator[Problem]:
    """The statement says one thing about compliance, agrees with its own list, and is not old."""
    yield from _status_problems(statement)
    yield from _day_problems(statement, today)
    for index, failure in enumerate(statement.failures):
        if not CRITERION.match(failure.criterion):
            yield Problem(
                statement.place("failures", index, "criterion"),
                f"{shown(failure.criterion)} does not start with the number of a success criterion. Write it as 1.1.1 Non-text content.",
            )
        if failure.mended_by < today:
            yield Problem(
                statement.place("failures", index, "mended_by"),
                f"this should have been mended by {failure.mended_by}. Remove it if it has been, or give a new date.",
                Level.REMIND,
            )


def _status_problems(statement: Accessibility) -> Iterator[Problem]:
    """'Fully' has nothing that fails, the others have something, and there is a way to say so."""
    place = statement.place("status")
    if statement.status == "fully compliant" and (statement.failures or statement.burdens):
        yield Problem(
            place,
            "status is 'fully compliant', but something is listed as failing. Write partially compliant, or remove what has been mended.",
        )
    if statement.status != "fully compliant" and not (statement.failures or statement.burdens):
        yield Problem(
            place,
            f"status is '{statement.status}', but nothing is listed under failures: or burdens:. List what fails, or write fully compliant.",
        )
    if not (statement.answers_within or statement.feedback_missing):
        yield Problem(
            place,
            "people need to know how soon they are answered. Add answers_within: ten working days, or feedback_missing: with the reason why nobody answers.",
        )
    if not (statement.form or statement.form_missing):
        yield Problem(
            place,
            "people need a contact form to report what they cannot use. Add form: with its address, or form_missing: with the reason.",
        )
    if statement.form and statement.form_missing:
        yield Problem(
            statement.place("form_missing"), "there is a form and a reason why there is none. Delete one of the two."
        )


def _day_problems(statement: Accessibility, today: date) -> Iterator[Problem]:
    """Nothing was done on a day to come, and the last review is not a year ago."""
    for name in ("prepared", "reviewed", "tested"):
        if getattr(statement, name) > today:
            yield Problem(
                statement.place(name), f"{name} {getattr(statement, name)} is still to come. Write the day it was done."
            )
    if statement.reviewed < statement.prepared:
        yield Problem(
            statement.place("reviewed"),
            f"reviewed {statement.reviewed} is before the statement was prepared, {statement.prepared}. Correct one of the two.",
        )
    if (today - statement.reviewed).days > REVIEW_EVERY_DAYS:
        yield Problem(
            statement.place("reviewed"),
            f"the statement was last reviewed on {statement.reviewed}, more than a year ago. Review it and write the new date.",
            Level.REMIND,
        )
