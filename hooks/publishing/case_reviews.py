"""The reviews that have no briefing here: those in progress, of which nothing is told, and those that another board led."""

from publishing.front_door.fields import Date, Groups, Line, Name, if_wanted, written
from publishing.front_door.schema import Facts


class InProgress(Facts):
    """That there is a review, and no more: no name, no place, no subject."""

    led_by: Line = written("Medway Safeguarding Children Board", "the board that leads it")
    source: Line = written("Annual report 2017-18, paragraph 4.7", "where that is said")


class LedElsewhere(Facts):
    name: Name = written("Harry", "the name that stands for the child")
    led_by: Line = written("Thurrock Local Safeguarding Children Board", "the board whose review it is")
    published: Line = written("June 2017", "when, as far as it is known")
    says: Line = written("Agencies of this area took part.", "what it has to do with this area")
    source: Line = written("Annual report 2017-18, paragraph 4.13", "where that is said")


class CaseReviews(Facts):
    as_of: Date = written("2018-03-31", "the day for which the lists are right")
    in_progress: Groups[InProgress] = if_wanted("each review that is not finished", "- {led_by: …, source: …}", ())
    other_boards: Groups[LedElsewhere] = if_wanted("reviews led by other boards", "- {name: …, led_by: …}", ())
