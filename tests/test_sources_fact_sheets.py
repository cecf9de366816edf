"""What the fact sheets and the pages of the themes say is what the three sources say: each fact was checked by hand, and stays as it was checked."""

from pathlib import Path

import pytest

from tests.test_sources import COMMITTEE, REPORT, UPDATE, read

SHEETS = (
    "child-sexual-exploitation",
    "coercive-and-controlling-behaviour",
    "harmful-sexual-behaviour",
    "lone-working",
    "neglect",
    "domestic-abuse",
    "missing-children",
    "private-fostering",
    "early-help",
    "trafficking-and-modern-slavery",
)

FACTS = [
    ("fact-sheets", "The board had ten fact sheets of its own by 2018", f"{REPORT}, 2.22"),
    ("fact-sheets", "lone working, child sexual exploitation, harmful sexual behaviour, and coercive", f"{REPORT}, 2.22"),
    ("fact-sheets", "of September 2013 and June 2015", f"{COMMITTEE} and {UPDATE}, first pages"),
    ("fact-sheets/child-sexual-exploitation", "first yearly profile of child sexual exploitation in 2017", f"{REPORT}, 3.27"),
    ("fact-sheets/child-sexual-exploitation", "540 possible victims in Kent and Medway together. Of these, 101", f"{REPORT}, 3.29"),
    ("fact-sheets/child-sexual-exploitation", "89.4% of the possible victims were female", f"{REPORT}, 3.28"),
    ("fact-sheets/child-sexual-exploitation", "41.3% of them were in care", f"{REPORT}, 3.28"),
    ("fact-sheets/child-sexual-exploitation", "54.1% were aged 13 to 15 and 33.5% were 16 or 17", f"{REPORT}, 3.28"),
    ("fact-sheets/child-sexual-exploitation", "was approved in March 2017", f"{REPORT}, 3.26"),
    ("fact-sheets/coercive-and-controlling-behaviour", "an audit of six cases", f"{REPORT}, 4.18"),
    ("fact-sheets/coercive-and-controlling-behaviour", "outside probation there were hardly any programmes", f"{REPORT}, 4.18"),
    ("fact-sheets/coercive-and-controlling-behaviour", "planning for safety was lacking, or did not have the formal layout", f"{REPORT}, 4.18"),
    ("fact-sheets/coercive-and-controlling-behaviour", "It also named, without saying how it went", f"{REPORT}, 4.18"),
    ("fact-sheets/harmful-sexual-behaviour", "in the board's sixth priority for 2017 to 2020", f"{REPORT}, before 3.24"),
    ("fact-sheets/harmful-sexual-behaviour", "the board wrote procedures and guidance on practice", f"{REPORT}, 3.39"),
    ("fact-sheets/harmful-sexual-behaviour", "covered consent and healthy relationships", f"{REPORT}, appendix three, Public Health"),
    ("fact-sheets/lone-working", "That is all that the documents behind this site say", f"{REPORT}, 2.22, the only mention"),
    ("fact-sheets/neglect", "A strategy followed in October 2017", f"{REPORT}, 3.20"),
    ("fact-sheets/neglect", "The Graded Care Profile came to Medway from February 2017", f"{REPORT}, 3.21"),
    ("fact-sheets/neglect", "Fourteen people learned to train others", f"{REPORT}, 3.22"),
    ("fact-sheets/neglect", "in 2016-17, and a table puts the same number in 2017-18", f"{REPORT}, 3.23 and 4.20"),
    ("fact-sheets/domestic-abuse", "6,839 incidents in Medway: 981 of high risk, 1,973 of medium risk and 3,885", f"{REPORT}, 3.15"),
    ("fact-sheets/domestic-abuse", "also speaks of 981 people at high risk", f"{REPORT}, 3.16"),
    ("fact-sheets/domestic-abuse", "Offences rose from 3,725 in 2016-17 to 5,424 in 2017-18", f"{REPORT}, 3.19"),
    ("fact-sheets/domestic-abuse", "domestic abuse was the most common", f"{REPORT}, 3.60"),
    ("fact-sheets/domestic-abuse", "looked at people at high risk every week", f"{REPORT}, 3.16"),
    ("fact-sheets/domestic-abuse", "one joined-up service was to begin in 2018-19", f"{REPORT}, 3.18"),
    ("fact-sheets/domestic-abuse", "Domestic Abuse, Stalking and Harassment, to which a report of 2013 adds honour based violence", f"{REPORT}, 4.20, and {COMMITTEE}, glossary"),
    ("fact-sheets/missing-children", "1,132 times in 2014, 1,239 in 2015, 1,440 in 2016 and 1,458 in 2017", f"{REPORT}, the table after 3.71, each row added"),
    ("fact-sheets/missing-children", "includes children in Medway's care who lived elsewhere", f"{REPORT}, the table after 3.71"),
    ("fact-sheets/missing-children", "Since December 2016 a return interview has been offered", f"{REPORT}, 3.69"),
    ("fact-sheets/missing-children", "From January 2018 Medway Youth Service held it", f"{REPORT}, 3.70"),
    ("fact-sheets/private-fostering", "why to assume that there are others", f"{REPORT}, 3.83"),
    ("fact-sheets/private-fostering", "32 new arrangements in 2017-18, and of 31 the year before", f"{REPORT}, 3.83"),
    ("fact-sheets/private-fostering", "On 31 March 2018 there were 14 in place, and 10 a year earlier", f"{REPORT}, 3.83"),
    ("fact-sheets/private-fostering", "One social worker, in a post of 30 hours", f"{REPORT}, 3.81"),
    ("fact-sheets/early-help", "1,041 early help assessments, compared with about 700 in 2014/15", f"{REPORT}, 3.42"),
    ("fact-sheets/early-help", "A computer system was bought in 2018/19", f"{REPORT}, 3.43"),
    ("fact-sheets/early-help", "Four Children and Family Hubs", f"{REPORT}, 3.60"),
    ("fact-sheets/trafficking-and-modern-slavery", "The Modern Slavery Act became law on 26 March 2015", f"{REPORT}, 3.34"),
    ("fact-sheets/trafficking-and-modern-slavery", "the National Crime Agency, and, for councils since 1 November 2015, the Home Office", f"{REPORT}, 3.35"),
    ("fact-sheets/trafficking-and-modern-slavery", "a toolkit for Kent and Medway was under review", f"{REPORT}, 3.37"),
    ("themes/neglect", "published a strategy in October 2017", f"{REPORT}, 3.20"),
    ("themes/domestic-abuse", "was formed in November 2017. It met every three months", f"{REPORT}, 3.12"),
    ("themes/missing", "1,458 times in 2017", f"{REPORT}, the table after 3.71"),
    ("themes/missing", "In 2017-18, 267 cases were reported", f"{REPORT}, 3.79"),
    ("themes/early-help", "from about 700 in 2014/15 to 1,041 in 2017/18", f"{REPORT}, 3.42"),
    ("themes/looked-after", "At the end of March 2018, 413 children were looked after", f"{REPORT}, 3.61"),
    ("themes/looked-after", "92% were placed in Medway or Kent", f"{REPORT}, 3.62"),
    ("themes/workforce", "From April 2017 to March 2018 the board held 33 training sessions", f"{REPORT}, 4.20"),
    ("themes/how-we-work", "with three safeguarding partners by June 2019", f"{REPORT}, 2.26"),
]  # fmt: skip


@pytest.mark.parametrize(("page", "fact", "where"), [pytest.param(*row, id=f"{row[0]}: {row[1]}") for row in FACTS])
def test_what_a_fact_sheet_says_is_as_its_source_states_it(site_folder: Path, page: str, fact: str, where: str) -> None:
    shown = read(site_folder / page / "index.html")

    assert fact in shown, f"check the page against: {where}"


@pytest.mark.parametrize("sheet", SHEETS)
def test_each_fact_sheet_says_when_its_source_spoke(site_folder: Path, sheet: str) -> None:
    shown = read(site_folder / "fact-sheets" / sheet / "index.html")

    assert "annual report of September 2018" in shown


@pytest.mark.parametrize("sheet", SHEETS)
def test_the_first_thing_to_do_in_danger_is_to_ring_999(site_folder: Path, sheet: str) -> None:
    shown = read(site_folder / "fact-sheets" / sheet / "index.html")

    assert "in danger now, ring 999." in shown.rpartition("What to do ")[2].partition(". ")[0] + "."


def test_nobody_takes_the_fact_sheets_for_the_ones_that_the_board_published(site_folder: Path) -> None:
    shown = read(site_folder / "fact-sheets" / "index.html")

    assert "They are not what you read here: we have not seen them" in shown
