"""A measure: what was counted and how, where that is said, and the figures."""

from typing import Annotated, Any, Literal

from pydantic import BeforeValidator

from publishing.front_door.fields import (
    Date,
    Groups,
    Id,
    Line,
    Name,
    Names,
    Number,
    Several,
    Text,
    Title,
    WebAddress,
    if_wanted,
    written,
)
from publishing.front_door.schema import Facts
from publishing.measures.amounts import KindOf
from publishing.measures.periods import Each
from publishing.measures.reading import typed_figures

Figures = Annotated[dict[str, Any], BeforeValidator(typed_figures.a_group), typed_figures.FIGURES]


class Source(Facts):
    """The document that says so, and the place in it."""

    document: Line = written("Annual report 2017-18", "the document that gives the figures")
    where: Line = written("paragraph 1.16", "the paragraph, page or table in it")
    published: Line = written("September 2018", "when that was published")
    link: WebAddress | None = if_wanted("its address, if it is public", "https://www.example.org/report")


class AlreadyPublic(Facts):
    """Small numbers are shown only because the board itself published them."""

    document: Line = written("Annual report 2017-18", "the document in which the board published them")
    where: Line = written("Table 1", "the place in it")
    says: Line = written("It was published by the board in September 2018.", "what readers are told")


class Division(Facts):
    """What the figures are divided by."""

    name: Name = written("Risk", "what the parts are called together")
    parts: Several[Name] = written("[High, Medium, Standard]", "each part, in the order of the table")
    total: Name | None = if_wanted("the name of their sum; leave it out where the parts cannot be added", "All risks")


class OfAnAgency(Facts):
    """A part that tells of one agency."""

    part: Name = written("Kent Fire and Rescue", "the part, as it is written under by")
    of: Id = written("kent-fire-and-rescue", "the agency, by its id from data/agencies.yml")


class OnAgencyPages(Facts):
    """Parts that are shown on the page of an agency in a report too."""

    under: Literal["money", "training"] = written("money", "what the page gathers them under")
    parts: Groups[OfAnAgency] = written("- {part: …, of: …}", "each part that is one agency's")


class Remark(Facts):
    """Something to say about one figure, one row or one period."""

    at: Line = written("2017-18, High", "the period, and the part after a comma")
    says: Line = written("Recording changed in April 2017.", "what readers are told")


class Break(Facts):
    """From here on the figures cannot be compared with those before."""

    before: Name = written("2017-18", "the first period that is counted in the new way")
    says: Line = written("From 2017-18 on, fixed-penalty cases are counted.", "what changed")


class Comparator(Facts):
    """The same figure elsewhere."""

    name: Name = written("England", "whose figure it is")
    says: Line | None = if_wanted("what to know of it", "The figure is of 2017.")
    values: Figures = written("{2017-18: 43}", "its figures, by period")


class Target(Facts):
    """What was aimed at."""

    at: Line = written("2017-18", "the period it was set for")
    value: Name = written("90", "the number")
    says: Line = written("Set by the board in 2016.", "who set it, and when")


class Band(Facts):
    """A name for numbers of a certain size, as the source gives it."""

    name: Name = written("Low", "what the source calls it")
    least: Number = if_wanted("the smallest number that is in it; nothing below it where it is left out", "0", 0)
    most: Number | None = if_wanted("the largest; leave it out where there is none", "50")


Chart = Literal["bars", "grouped bars", "stacked bars", "lines", "dots", "calendar", "none"]


class Measure(Facts):
    title: Title = written("Children with a child protection plan", "what was counted, as a title")
    summary: Line = written("How many children had a child protection plan.", "one sentence for lists and searches")
    definition: Text = written("Children who were the subject of a plan on that day.", "what exactly is counted")
    why: Text | None = if_wanted("why it matters", "A plan is made when a child is at risk of serious harm.")
    kind: KindOf = written("count", "what sort of number it is")
    of: Literal["people", "things"] = written("people", "people or things: small numbers of people are not shown")
    unit: Name = written("children", "what is counted, as it is said after the number")
    base: Line | None = if_wanted("for a rate or a percentage: of what", "per 10,000 children under 18")
    area: Name = written("Medway", "the area it is about")
    each: Each = written("financial year", "what each figure is about")
    themes: Names = written("[neglect]", "what it is about: words from data/themes.yml")
    audiences: Names = if_wanted("who it is for: words from data/audiences.yml", "[professionals]", ("professionals",))
    source: Source = written("{document: …, where: …, published: …}", "where the figures come from")
    published: Date = written("2018-09-30", "the day it was put on this site")
    next_due: Date | None = if_wanted("the day the next figures are expected; you are reminded", "2019-09-30")
    threshold: Number = if_wanted("counts of people below it are not shown", "5", 5)
    keep_hidden: Several[Line] = if_wanted(
        "figures that were left out before, and must stay so in later years", '["2016-17, Low"]', ()
    )
    already_public: AlreadyPublic | None = if_wanted(
        "the only reason to show small numbers: the board published them before", "{document: …, where: …, says: …}"
    )
    by: Groups[Division] = if_wanted("what the figures are divided by: nothing, one thing or two", "- {name: …}", ())
    on_agency_pages: OnAgencyPages | None = if_wanted(
        "which parts are shown on the pages of agencies too", "{under: money, parts: …}"
    )
    values: Figures = written("{2017-18: 343}", "the figures by period, and under it by part")
    comparators: Groups[Comparator] = if_wanted("the same figure elsewhere", "- {name: …, values: …}", ())
    targets: Groups[Target] = if_wanted("what was aimed at", "- {at: …, value: …, says: …}", ())
    bands: Groups[Band] = if_wanted(
        "names for sizes, for a calendar shaded by them", "- {name: …, least: …, most: …}", ()
    )
    chart: Chart | None = if_wanted("how its page draws it; without this line, in the way that fits", "lines")
    says: Line | None = if_wanted(
        "what its page says of it, if not the sentence that is worked out", "It rose each year."
    )
    breaks: Groups[Break] = if_wanted("where the way of counting changed", "- {before: …, says: …}", ())
    notes: Groups[Remark] = if_wanted("what to know of single figures", "- {at: …, says: …}", ())
    differs: Groups[Remark] = if_wanted("where the source does not agree with itself", "- {at: …, says: …}", ())
    caveats: Several[Line] = if_wanted("what to keep in mind", "[Cases are counted, not children.]", ())
    share_of: Name | None = if_wanted("the measure of which these percentages are shares", "budget-income")
    rate_of: Name | None = if_wanted("the measure of which these are rates", "child-protection-plans")
    same_total_as: Name | None = if_wanted("a measure whose totals are the same, divided otherwise", "deaths-by-place")
