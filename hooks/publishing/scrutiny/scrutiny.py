"""One time that somebody looked: who, at what, how it was judged, what was good, and what had to become better."""

from typing import Annotated, Literal

from pydantic import BeforeValidator

from publishing.front_door.fields import (
    Date,
    Groups,
    Line,
    Minute,
    Name,
    Names,
    Several,
    Text,
    Title,
    YesNo,
    if_wanted,
    written,
)
from publishing.front_door.schema import Facts
from publishing.measures.measure import Source
from publishing.recommendations.recommendation import Asked, Recommendation
from publishing.scrutiny.when import WhenLooked
from publishing.scrutiny.words import sort_meant

Sort = Annotated[
    Literal["inspection", "peer review", "review", "audit", "self-assessment", "committee"], BeforeValidator(sort_meant)
]


class Judgement(Facts):
    of: Line = written("The protection of children", "what was judged")
    says: Name = written("Inadequate", "the judgement, in the words of those who judged")
    before: Name | None = if_wanted("what it was before, where a source says so", "Adequate")


class Scrutiny(Facts):
    title: Title = written("Peer review of the board, 2026", "what readers call it")
    summary: Line = written("What four reviewers found in three days.", "one sentence for lists and searches")
    sort: Sort = written("peer review", "inspection, peer review, review, audit, self-assessment or committee")
    by: Line = written("The Local Government Association", "who looked")
    bodies: Names = if_wanted("the same by their ids in data/relationships.yml, where they stand there", "[ofsted]", ())
    looked_at: Line = written("The work of the board", "what was looked at")
    when: WhenLooked = written("2026-02", "when they looked")
    source: Source = written("{document: …, where: …, published: …}", "where this is told")
    published: Date = written("2026-09-30", "the day it was put on this site")
    updated: Date | None = if_wanted("the day of the last change, if there was one", "2026-10-31")
    themes: Names = if_wanted("what it is about: words from data/themes.yml", "[how-we-work]", ("how-we-work",))
    audiences: Names = if_wanted(
        "who it is for: words from data/audiences.yml", "[public]", ("professionals", "public")
    )
    draft: YesNo = if_wanted("true while nobody may see it", "true", False)
    embargo: Minute | None = if_wanted("the day and minute it may be seen, London time", "2026-09-30 09:30")
    judgements: Groups[Judgement] = if_wanted("how it was judged", "- {of: …, says: …}", ())
    found: Several[Text] = if_wanted("what was found, where it is neither praise nor blame", "[…]", ())
    strengths: Several[Text] = if_wanted("what was good", "[…]", ())
    to_improve: Groups[Asked] = if_wanted("what had to become better", "- {says: …, came_of_it: …}", ())
    recommendations: Groups[Recommendation] = if_wanted("what was asked of whom", "- {id: …, to: […], says: …}", ())
    response: Several[Text] = if_wanted("what was done about the whole of it", "[…]", ())
    told: Several[Line] = if_wanted(
        "the paragraphs that tell of it: a page under docs/, # and the number",
        "[committee-reports/2015-06-30.md#3.1]",
        (),
    )
    notes: Several[Text] = if_wanted("what a reader should know of this account", "[…]", ())
