"""A recommendation: what somebody asked of whom, how far it is, and what it is tied to."""

from typing import Annotated, Literal

from pydantic import BeforeValidator

from publishing.front_door.fields import Id, Line, Names, Several, Text, if_wanted, written
from publishing.front_door.schema import Facts
from publishing.recommendations.words import how_far

HowFar = Literal["not told", "planned", "under way", "done", "not accepted"]


class Named(Facts):
    """Its id is how it is cited, and where it is found."""

    id: Id = written("ellie-1", "the name of the file and a number; never changes once it is public")
    to: Names = if_wanted("who it is for: ids from data/agencies.yml", "[police]", ())


class Asked(Facts):
    """Something that was to become better."""

    says: Text = written("Ring every family within a week.", "what should be done, or become better")
    state: Annotated[HowFar, BeforeValidator(how_far)] = if_wanted(
        "planned, under way, done or not accepted; not told, where nothing says so", "under way", "not told"
    )
    came_of_it: Line | None = if_wanted("what was done about it", "Every family was rung in May.")
    actions: Several[Line] = if_wanted(
        "the actions of plans that answer it: the plan, the priority and the action", "[2014-17/1/1.1]", ()
    )
    reported: Several[Line] = if_wanted(
        "the paragraphs that tell what came of it: a page under docs/, # and the number",
        "[committee-reports/2015-06-30.md#3.4]",
        (),
    )

    @property
    def is_tied(self) -> bool:
        return bool(self.actions or self.reported)


class Recommendation(Asked, Named):  # in this order, so that the id comes first in forms
    """Something that somebody was asked to do."""
