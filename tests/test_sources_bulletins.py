"""What the bulletins tell is what the annual report tells: each fact was checked by hand, and stays as it was checked."""

import re
from pathlib import Path

import pytest

from tests.test_sources import read

BULLETINS = ("2017-05", "2017-07", "2017-09", "2017-11", "2017-12", "2018-02", "2018-03")
THE_BOARD_MET = ("5 May", "14 July 2017", "29 September 2017", "17 November 2017", "26 January 2018", "16 March 2018")
AUDITS = "learning/2017-18-themed-audits"

FACTS = [
    ("bulletins/2017-05", "In February 2017 its Executive held a workshop on what should come first from April 2017", "3.1"),
    ("bulletins/2017-05", "The Executive met at least two weeks before each of them", "2.8"),
    ("bulletins/2017-05", "In April 2017, 313 children in Medway had a child protection plan", "1.16"),
    ("bulletins/2017-05", "146 incidents of missing children in April 2017, and 152 in May", "the table after 3.71"),
    ("bulletins/2017-05", "In the same months of 2016 there were 92 and 156", "the table after 3.71"),
    ("bulletins/2017-05", "calls 101 to 150 incidents in a month high, and has no word for more than 150", "the key after 3.71"),
    ("bulletins/2017-05", "a training session of Medway Voluntary Action on 4 May", "appendix three, Medway Voluntary Action"),
    ("bulletins/2017-05", "lesson plans on gangs that came out in May", "appendix three, Public Health"),
    ("bulletins/2017-07", "In June 2017 the Local Safeguarding Children Board of Thurrock published", "4.13"),
    ("bulletins/2017-07", "a young person who died in custody in Medway and had lived in Thurrock", "4.13"),
    ("bulletins/2017-07", "Cookham Wood, Oxleas, which gave health care there, and the South East Coast Ambulance Service", "4.13"),
    ("bulletins/2017-07", "Mind of My Own came to Medway in July 2017", "3.67"),
    ("bulletins/2017-07", "over 240 statements. Of these, 28% shared good news", "3.67"),
    ("bulletins/2017-07", "In July 2017 the Director of Public Health became chair", "4.25"),
    ("bulletins/2017-07", "Until April 2017 the interim Director of Public Health was its chair", "4.25"),
    ("bulletins/2017-07", "For the school year from September 2016 to July 2017, 55% of them answered", "3.4"),
    ("bulletins/2017-07", "145 incidents of missing children in June 2017 and 100 in July", "the table after 3.71"),
    ("bulletins/2017-07", "In the same months of 2016 there were 143 and 156", "the table after 3.71"),
    ("bulletins/2017-09", "On 1 September 2017 NELFT took on mental health services", "appendix three, NELFT"),
    ("bulletins/2017-09", "had a member on the Board until 31 August 2017", "appendix one"),
    ("bulletins/2017-09", "NELFT has had one from 1 September 2017", "appendix one"),
    ("bulletins/2017-09", "the agencies represented on the board were stable this year", "2.18"),
    ("bulletins/2017-09", "for the school year from September 2017 to July 2018", "3.4"),
    ("bulletins/2017-09", "96 incidents of missing children in August 2017, and 96 again in September", "the table after 3.71"),
    ("bulletins/2017-09", "In the same months of 2016 there were 110 and 115", "the table after 3.71"),
    ("bulletins/2017-09", "calls 51 to 100 in a month medium", "the key after 3.71"),
    ("bulletins/2017-11", "In October 2017 the board published its Neglect Strategy", "3.20"),
    ("bulletins/2017-11", "only if you have attended and passed its licensed training", "3.21 and 3.22"),
    ("bulletins/2017-11", "In November 2017 a Domestic Abuse and Sexual Violence Executive Group was formed", "3.12 and 3.13"),
    ("bulletins/2017-11", "In February 2017 there had been an event for several agencies", "3.12"),
    ("bulletins/2017-11", "was judged Good in all areas in November 2017", "3.63"),
    ("bulletins/2017-11", "In July 2016 Her Majesty's Prison and Probation Service took over", "3.94"),
    ("bulletins/2017-11", "In November 2017 the Governor told the board", "3.94"),
    ("bulletins/2017-11", "It says that this was in November 2018", "appendix three, Medway Secure Training Centre"),
    ("bulletins/2017-11", "6 months from November 2017 to March 2018, which are five at most", "appendix three, Medway Secure Training Centre"),
    ("bulletins/2017-11", "143 incidents of missing children in October 2017 and 140 in November", "the table after 3.71"),
    ("bulletins/2017-11", "In the same months of 2016 there were 148 and 113", "the table after 3.71"),
    ("bulletins/2017-12", "Two inspectorates, Ofsted and the Care Quality Commission, came in December 2017", "4.30"),
    ("bulletins/2017-12", "decided that a written statement of action was needed", "4.30"),
    ("bulletins/2017-12", "closed on 31 December 2017", "2.24"),
    ("bulletins/2017-12", 'finished and opened in "Q3 2017/18"', "appendix three, Medway Community Healthcare"),
    ("bulletins/2017-12", "Late in 2017 Her Majesty's Inspectorate of Probation brought out", "appendix three, National Probation Service"),
    ("bulletins/2017-12", "103 incidents of missing children in December 2017. In December 2016 there were 92", "the table after 3.71"),
    ("bulletins/2017-12", "In the whole of 2017 there were 1,458, and in 2016 there were 1,440", "the table after 3.71"),
    ("bulletins/2018-02", "On 24 January 2018 the board published", "4.8"),
    ("bulletins/2018-02", "They had been housed in Medway on behalf of a council elsewhere", "4.9"),
    ("bulletins/2018-02", "From January 2018 Medway Youth Service held return interviews", "3.70"),
    ("bulletins/2018-02", "130 incidents of missing children in January 2018 and 114 in February", "the table after 3.71"),
    ("bulletins/2018-02", "In the same months of 2017 there were 104 and 94", "the table after 3.71"),
    ("bulletins/2018-02", "inspected from 29 January to 2 February 2018", "appendix three, National Probation Service"),
    ("bulletins/2018-02", "In February 2018 it launched a new tool for the cycle of 2018 to 2020", "4.3"),
    ("bulletins/2018-02", "A tactical group on domestic abuse was formed", "3.14"),
    ("bulletins/2018-02", "began to look for a training officer", "4.20"),
    ("bulletins/2018-03", "On 29 March 2018 the board published", "4.10"),
    ("bulletins/2018-03", "In March 2018 the board agreed to a proposal", "3.31"),
    ("bulletins/2018-03", "a mark one step higher than before in 5 of 7 areas", "appendix three, Medway Secure Training Centre"),
    ("bulletins/2018-03", 'The overall judgement became "requires improvement"', "appendix three, Medway Secure Training Centre"),
    ("bulletins/2018-03", "In March 2018 other professionals reviewed the Ash and Oak wards", "appendix three, South London and Maudsley"),
    ("bulletins/2018-03", "Children with a child protection plan 343", "1.16"),
    ("bulletins/2018-03", "Children looked after by Medway 413", "1.17"),
    ("bulletins/2018-03", "Private fostering arrangements 14", "3.83"),
    ("bulletins/2018-03", "there were 10 private fostering arrangements", "3.83"),
    ("bulletins/2018-03", "9,405 contacts with Children's Social Care, and 2,630 of them became referrals", "3.56"),
    ("bulletins/2018-03", "had 494 contacts. The table of where those adults worked adds up to 495", "3.89, and the thirty rows of 3.92 added"),
    ("bulletins/2018-03", "169 incidents of missing children in March 2018", "the table after 3.71"),
    ("bulletins/2018-03", "1 April 2018: Medway Community Healthcare's new service for public health nursing starts", "appendix three, Medway Community Healthcare"),
    ("bulletins/2018-03", "1 April 2018: North East London NHS Foundation Trust starts its own team for Medway", "appendix three, NELFT"),
    ("bulletins/2018-03", "1 June 2018: Medway Community Healthcare's new Specialist Children's service starts", "appendix three, Medway Community Healthcare"),
    (AUDITS, "For each theme it mapped six families, over three meetings", "4.16"),
    (AUDITS, "In neither audit was any of the children thought to be at risk of significant harm", "4.17 and 4.18"),
    (AUDITS, "In half of the six cases the panel judged that the children had been adequately safeguarded", "4.17"),
    (AUDITS, "In a third of the six cases the panel judged that the children had been adequately safeguarded", "4.18"),
    (AUDITS, "These questions are ours", "4.15 to 4.18, which ask none"),
]  # fmt: skip


@pytest.mark.parametrize(("page", "fact", "where"), [pytest.param(*row, id=f"{row[0]}: {row[1]}") for row in FACTS])
def test_what_a_bulletin_tells_is_as_the_report_states_it(site_folder: Path, page: str, fact: str, where: str) -> None:
    shown = read(site_folder / page / "index.html")

    assert fact in shown, f"check the page against the annual report, {where}"


def test_the_bulletin_on_ellie_does_not_say_where_the_family_came_from(site_folder: Path) -> None:
    shown = read(site_folder / "bulletins" / "2018-02" / "index.html")

    assert "Croydon" not in shown


@pytest.mark.parametrize("day", THE_BOARD_MET)
def test_each_meeting_of_the_year_is_told_by_one_bulletin(site_folder: Path, day: str) -> None:
    told = [read(site_folder / "bulletins" / name / "index.html") for name in BULLETINS]

    assert sum(f"The Board met on {day}" in text for text in told) == 1


@pytest.mark.parametrize("page", [*(f"bulletins/{name}" for name in BULLETINS), "bulletins", AUDITS, "learning"])
def test_nobody_takes_a_bulletin_for_one_that_the_board_published(site_folder: Path, page: str) -> None:
    shown = read(site_folder / page / "index.html")

    assert re.search(
        r"for this demonstration, from (the board's|paragraphs 4.15 to 4.18 of the board's) annual report", shown
    )
