"""Where a fact is written: a numbered paragraph of a paper on this site, or a named part of one."""

from publishing.front_door.fields import Groups, Line, PagePath, Several, if_wanted, written
from publishing.front_door.schema import Facts


class InPaper(Facts):
    """A part of a paper that has no number, such as its first page."""

    page: PagePath = written("committee-reports/2015-06-30.md", "the page on this site that has the paper")
    where: Line = written("first page", "the place in it")


class Told(Facts):
    """What is known, with where that is written."""

    reported: Several[Line] = if_wanted(
        "the paragraphs that say so: a page under docs/, # and the number",
        "[committee-reports/2015-06-30.md#3.4]",
        (),
    )
    source: Groups[InPaper] = if_wanted("parts of papers that say so and have no number", "- {page: …, where: …}", ())


class Known(Told):
    says: Line = written("It has a chair of its own.", "what is known")
