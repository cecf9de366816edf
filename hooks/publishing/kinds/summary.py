"""The executive summary of a year: what it gathers from the board's facts, for two sides of paper."""

from publishing.front_door.fields import Groups, Name, Names, if_wanted, written
from publishing.kinds.every_page import PageFields
from publishing.kinds.headline import Headline
from publishing.kinds.kind import Kind


class Summary(PageFields):
    figures: Groups[Headline] = written("- {figure: …, says: …}", "the headline figures, in order")
    plan: Name = written("2017-20", "the plan whose priorities it tells of: the name of its file in data/plans/")
    looked: Names = if_wanted(
        "who looked at the board: names of files in data/scrutiny/, its own assessment first", "[peer-review-2026]", ()
    )
    risks: Names = if_wanted("the main risks: ids from data/risks.yml", "[changes-of-staff]", ())


SUMMARY = Kind(
    "summary", Summary, "annual-reports", "executive_summary.html", most_words=150, paper="two sides"
)  # beside the chapters of its report
