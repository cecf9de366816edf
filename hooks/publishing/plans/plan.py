"""A plan: priorities, what each is to bring about, and the actions, each with its steps, how far it is and what it changed."""

from typing import Annotated, Literal

from pydantic import BeforeValidator

from publishing.front_door import typed
from publishing.front_door.fields import (
    LONGEST_TITLE,
    Date,
    Groups,
    Id,
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
from publishing.front_door.wording import words
from publishing.measures.measure import Source
from publishing.plans.times import When, Years
from publishing.plans.words import how_far, how_sure

Lead = Annotated[
    str, BeforeValidator(words(LONGEST_TITLE)), typed.AN_ID
]  # an id; publishing.plans.leads knows the names too
Progress = Annotated[Literal["not started", "under way", "done", "stopped", "not told"], BeforeValidator(how_far)]
Colour = Annotated[Literal["green", "amber", "red"], BeforeValidator(how_sure)]
Evidence = Literal["hoped", "counted", "asked", "audited", "inspected"]


class Occasion(Facts):
    """One of several times that a step is to be done."""

    due: When | None = if_wanted("when it was, or is, to be done", "2015-09")
    done: When | None = if_wanted("when it was done", "2015-08")


class Step(Facts):
    what: Line = written("The Board hears a report on neglect.", "what is to be done")
    begins: When | None = if_wanted("when it begins, if it takes months", "2015-06")
    due: When | None = if_wanted("when it is to be done", "2015-09")
    done: When | None = if_wanted("when it was done", "2015-08")
    times: Groups[Occasion] = if_wanted("each time, of a step that is done more than once", "- {due: …, done: …}", ())
    throughout: Years | None = if_wanted("the years that it goes on for, if it is done all the time", "2015-17")
    stated: Name | None = if_wanted("the source's own word for how far it is", "In progress")

    @property
    def occasions(self) -> tuple[Occasion, ...]:
        """The times that can be kept or missed."""
        alone = Occasion.model_construct(due=self.due, done=self.done) if self.due or self.done else None
        return self.times or ((alone,) if alone else ())


class Effect(Facts):
    kind: Evidence = written("counted", "hoped, where nothing has shown it yet; counted, asked, audited or inspected")
    says: Line = written("65 people came to the courses of 2014.", "what changed for children, or is hoped to change")
    whom: Literal["children", "families", "professionals"] | None = if_wanted(
        "whom it was seen in: children, families or professionals", "professionals"
    )


class Update(Facts):
    """How things were before, so that readers see how the action moved."""

    date: Date = written("2015-02-17", "the day of this account")
    progress: Progress = written("under way", "how far the action was")
    confidence: Colour | None = if_wanted("how sure the board was", "amber")
    says: Line | None = if_wanted("what had happened", "The panel met once.")


class Action(Facts):
    number: Name = written("1.1", "its number in the plan, as printed; it never changes")
    what: Line = written("The board tells all partners what neglect looks like in its area.", "what is to be done")
    leads: Several[Lead] = written("[board]", "who leads it: groups, agencies, or ids from others")
    success: Several[Line] = if_wanted("what success would look like, a line each", "[Audits show it.]", ())
    progress: Progress = written(
        "under way", "not started, under way, done or stopped; not told, where the source does not say"
    )
    confidence: Colour | None = if_wanted("how sure the board is that it will be done", "green")
    stated: Several[Name] = if_wanted("the source's own words for how far it is", "[Complete]", ())
    steps: Groups[Step] = if_wanted("what is done for it, each with its time", "- {what: …, due: …}", ())
    effect: Groups[Effect] = if_wanted("what it changed for children", "- {kind: counted, says: …}", ())
    stopped_because: Line | None = if_wanted("why it was stopped", "A law made it needless.")
    carried_to: Line | None = if_wanted("the action of a later plan that goes on with it", "2017-20/2/1.1")
    reported: Several[Line] = if_wanted(
        "the paragraphs that tell of it: a page under docs/, # and the number",
        "[committee-reports/2015-06-30.md#3.4]",
        (),
    )
    updates: Groups[Update] = if_wanted("how far it was before, the oldest first", "- {date: …, progress: …}", ())
    broken: Line | None = if_wanted("what in the source cannot be read for sure", "The rating is lost.")


class Outcome(Facts):
    number: Name = written("1", "its number in the priority")
    aim: Line = written("Partners know what neglect looks like.", "what is to be different")
    actions: Groups[Action] = if_wanted("what is done for it", "- {number: …, what: …}", ())
    effect: Groups[Effect] = if_wanted("what changed, where no one action can say it", "- {kind: …, says: …}", ())
    broken: Line | None = if_wanted("what in the source cannot be read for sure", "Its actions are lost.")


class Priority(Facts):
    number: Name = written("1", "its number, which is part of its address")
    name: Title = written("Neglect", "a short name")
    aim: Line = written("Fewer children are neglected for long.", "the priority in one plain sentence")
    outcomes: Groups[Outcome] = if_wanted("what it is to bring about", "- {number: …, aim: …, actions: …}", ())
    did: Several[Text] = if_wanted("what was done for it, where no action says so", "[…]", ())
    to_come: Several[Text] = if_wanted("what was still to be done, where no action says so", "[…]", ())
    reported: Several[Line] = if_wanted(
        "the paragraphs that tell of it, where no action names them", "[committee-reports/2015-06-30.md#3.4]", ()
    )
    broken: Line | None = if_wanted("what in the source cannot be read for sure", "Its heading is lost.")


class Meanings(Facts):
    """What each colour says of an action, in the board's words."""

    green: Line = written("It will be done on time. It does not mean done.", "what green means")
    amber: Line = written("Something stands in the way.", "what amber means")
    red: Line = written("It will not be done on time as things are.", "what red means")

    @property
    def in_order(self) -> dict[Colour, str]:
        return {"green": self.green, "amber": self.amber, "red": self.red}


class Other(Facts):
    """A lead that is no group or agency of the lists: a role, or a group that is no more."""

    id: Id = written("business-manager", "what leads: calls it")
    name: Title = written("Business Manager of the board", "what readers see")


class Plan(Facts):
    title: Title = written("Action plan 2026-29", "the name of the plan")
    summary: Line = written("What the board means to do from 2026 to 2029.", "one sentence for lists and searches")
    source: Source = written("{document: …, where: …, published: …}", "where the plan was published")
    published: Date = written("2026-09-30", "the day it was put on this site")
    told: Date = written("2026-09-30", "the last day of which this file tells")
    until: When = written("2029-03", "when the plan is over")
    reviewed: YesNo = written("false", "true once the board has judged what the finished actions changed")
    confidence: Meanings | None = if_wanted(
        "what each colour means, where an action has one; it is printed with every use", "{green: …, amber: …, red: …}"
    )
    themes: Names = if_wanted("what it is about: words from data/themes.yml", "[how-we-work]", ("how-we-work",))
    audiences: Names = if_wanted(
        "who it is for: words from data/audiences.yml", "[public]", ("professionals", "public")
    )
    draft: YesNo = if_wanted("true while nobody may see it", "true", False)
    embargo: Minute | None = if_wanted("the day and minute it may be seen, London time", "2026-09-30 09:30")
    others: Groups[Other] = if_wanted("leads that no list has", "- {id: …, name: …}", ())
    notes: Several[Text] = if_wanted("what a reader should know of the plan", "[…]", ())
    priorities: Groups[Priority] = written("[{number: …, name: …, aim: …, outcomes: …}]", "each priority")

    @property
    def meanings(self) -> dict[Colour, str]:
        return self.confidence.in_order if self.confidence else {}
