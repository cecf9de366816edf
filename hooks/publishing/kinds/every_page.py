"""What every page may say about itself."""

from typing import Literal

from publishing.front_door.fields import (
    Address,
    Date,
    Groups,
    Line,
    Minute,
    Name,
    Names,
    PagePath,
    Role,
    Several,
    Title,
    YesNo,
    if_wanted,
    written,
)
from publishing.front_door.schema import Facts


class Acknowledgement(Facts):
    """Someone looked at a doubt and says why the page is right."""

    rule: Title = written("invisible-character", "the name of the rule, from the message")
    mark: Title = written("'3fa9c1'", "the six characters from the message; they change when the words do")
    reason: Line = written("The page shows what broken text looks like.", "why the page is right")


class Approval(Facts):
    """Someone who may say so has said that the page can be public."""

    by: Role = written("Independent Chair", "a role, not a person")
    date: Date = written("2018-01-24", "the day, as year-month-day")


class Withdrawal(Facts):
    """The page can still be read, under a banner that says no longer to follow it."""

    date: Date = written("2018-03-29", "from this day on")
    reason: Line = written("The form it speaks of is no longer used.", "what the banner says")


class Correction(Facts):
    """Something was wrong, and readers are told what."""

    date: Date = written("2018-03-29", "the day it was put right")
    says: Line = written("The number of sessions was 33, not 41.", "what was wrong and what is right")


class Attachment(Facts):
    """A file beside the page that readers can take with them."""

    file: PagePath = written("training-2018.csv", "the name of a file in the page's own folder")
    title: Title = written("Training sessions in 2017-18", "what the link says")
    page: PagePath | None = if_wanted("the page that says the same in words", "about/index.md")
    no_page_because: Line | None = if_wanted("why no page says the same", "It is a form to print and sign.")


# What a page has under its own words, from data/ or from all the other pages.
Shows = Literal[
    "contacts",
    "accessibility statement",
    "publications",
    "a to z",
    "themes",
    "glossary",
    "search",
    "copies",
    "publishing",
    "fields of a measure",
    "groups",
    "people",
    "meetings",
    "relationships",
    "voice",
    "challenges",
    "risks",
]


class PageFields(Facts):
    title: Title = written("Worried about a child", "up to 110 characters; in quotes if it has a colon")
    summary: Line = written("Who to tell, and what happens next.", "one or two sentences for lists and searches")
    published: Date = written("2018-01-24", "the day, as year-month-day")
    audiences: Names = written("[public]", "who it is for: words from data/audiences.yml")
    themes: Names = if_wanted("what it is about: words from data/themes.yml", "[neglect]", ())
    also_called: Several[Name] = if_wanted(
        "other names that people look for; each gets a line in the A to Z", "[DASH]", ()
    )
    updated: Date | None = if_wanted("the day of the last change that a reader should know of", "2018-03-29")
    reviewed: Date | None = if_wanted("the day somebody last read it again and found it right", "2018-03-29")
    review_by: Date | None = if_wanted("the day on which somebody should read it again; you are reminded", "2019-03-29")
    owner: Role | None = if_wanted("the role that looks after it, never a person's mailbox", "Board business team")
    approved: Approval | None = if_wanted("which role said that it can be public, and when", "{by: …, date: …}")
    draft: YesNo = if_wanted("true while nobody may see it", "true", False)
    embargo: Minute | None = if_wanted(
        "the day and minute it may be seen, London time; it is seen from the first build after that", "2018-01-24 09:30"
    )
    withdrawn: Withdrawal | None = if_wanted(
        "it can still be read, under a banner with the day and the reason", "{date: …, reason: …}"
    )
    superseded_by: PagePath | None = if_wanted(
        "the page that took its place; a banner leads there as soon as that one is public", "fact-sheets/neglect.md"
    )
    retain_until: Date | None = if_wanted("the last day its text is there", "2019-01-24")
    afterwards: Line | None = if_wanted(
        "what is said in its place after that day: why, and where else to look", "The full report is kept elsewhere."
    )
    corrections: Groups[Correction] = if_wanted(
        "what was wrong and was put right; shown on the page and to those who follow it", "- {date: …, says: …}", ()
    )
    attachments: Groups[Attachment] = if_wanted(
        "files beside the page that readers can take with them", "- {file: …, title: …, page: …}", ()
    )
    old_addresses: Several[Address] = if_wanted(
        "where it was before: whoever goes there is led to it", "[/about-us/, /board/who-we-are/]", ()
    )
    shows: Shows | None = if_wanted("what stands under its own words; for a few standing pages only", "contacts")
    words: Names = if_wanted(
        "which meaning letters have on this page, where the glossary has two: ids from data/glossary.yml",
        "[ppo-order]",
        (),
    )
    acknowledge: Groups[Acknowledgement] = if_wanted(
        "your answer to a doubt; the message that asks for one says what to write",
        "- {rule: …, mark: …, reason: …}",
        (),
    )


class PublicationFields(PageFields):
    """What a page says that belongs to a series of the board's own."""

    to_do: Line = written("Talk about the five questions.", "what a reader should do, in one sentence")
