"""What a briefing says of a review is what the sources say of it, and no more than they do: each fact was checked by hand."""

import re
from pathlib import Path

import pytest

from tests.test_sources import COMMITTEE, REPORT, read

BRIEFINGS = ("ellie", "dawn", "callum")

FACTS = [
    ("", "two Learning Lessons Reviews in progress", f"{REPORT}, 4.14"),
    ("", "It dates them to the end of March 2017", f"{REPORT}, 4.14"),
    ("", "On 31 March 2018 there were 2 reviews in progress", f"{REPORT}, 4.7"),
    ("", "led by Thurrock Local Safeguarding Children Board, published June 2017", f"{REPORT}, 4.13"),
    ("", "HM Young Offender Institution Cookham Wood and the Ministry of Justice", f"{REPORT}, 4.13"),
    ("", "led by a London borough that the source does not name", f"{COMMITTEE}, 3.2.7"),
    ("", "August (the source, of September 2013, gives no year)", f"{COMMITTEE}, 3.2.7"),
    ("ellie", "24 January 2018", f"{REPORT}, 4.8"),
    ("ellie", "the mother registered with a general practice", f"{REPORT}, 4.8, first recommendation"),
    ("ellie", "Alert Croydon's Safeguarding Children Board", f"{REPORT}, 4.8, second recommendation"),
    ("ellie", "section 11 of the Children Act 2004", f"{REPORT}, 4.8, second recommendation"),
    ("ellie", "everyone under 18 who moves into Medway", f"{REPORT}, 4.8, third recommendation"),
    ("ellie", "audit it after three months", f"{REPORT}, 4.8, third recommendation"),
    ("ellie", "the review had been shared with Croydon's board", f"{REPORT}, 4.9"),
    ("dawn", "29 March 2018", f"{REPORT}, 4.10"),
    ("dawn", "She died of natural causes", f"{REPORT}, 4.10"),
    ("dawn", "Question 10 of DASH", f"{REPORT}, 4.11, fifth recommendation"),
    ("dawn", "The board's Learning Lessons group was to follow it", f"{REPORT}, 4.12"),
    ("dawn", "DASH out as Domestic Abuse, Stalking and Harassment", f"{REPORT}, 4.20"),
    ("dawn", "A report of 2013 adds honour based violence", f"{COMMITTEE}, glossary"),
    ("ellie", "The status above is that of September 2018", f"{REPORT}, 4.9"),
    ("dawn", "In September 2018 this was the status", f"{REPORT}, 4.12"),
    ("callum", "the status above is that of September 2013", f"{COMMITTEE}, 3.2.6"),
    ("callum", "The board carried out the review in 2012/13", f"{COMMITTEE}, 3.2.6"),
    ("callum", "was reported missing from home", f"{COMMITTEE}, 3.2.6"),
    ("callum", "a priority of the board for 2013/14", f"{COMMITTEE}, 3.2.6"),
    ("callum", "had as one aim to promote resilience in three groups", f"{COMMITTEE}, 4.3"),
]  # fmt: skip

ASKED = [
    ("ellie-1", "the review names no agency", f"{REPORT}, 4.8, which names none"),
    ("ellie-2", "for medway safeguarding children board", f"{REPORT}, 4.8"),
    ("ellie-3", "for medway clinical commissioning group", f"{REPORT}, 4.8"),
    ("dawn-1", "for health providers across medway", f"{REPORT}, 4.11, 1"),
    ("dawn-2", "for health providers across medway", f"{REPORT}, 4.11, 2"),
    ("dawn-3", "for children's social care", f"{REPORT}, 4.11, 3"),
    ("dawn-4", "for children's social care", f"{REPORT}, 4.11, 4"),
    ("dawn-5", "for police", f"{REPORT}, 4.11, 5"),
    ("dawn-6", "for medway safeguarding children board", f"{REPORT}, 4.11, 6"),
]


@pytest.mark.parametrize(("review", "fact", "where"), [pytest.param(*row, id=f"{row[0]}: {row[1]}") for row in FACTS])
def test_what_a_briefing_says_is_as_its_source_states_it(site_folder: Path, review: str, fact: str, where: str) -> None:
    shown = read(site_folder / "case-reviews" / review / "index.html")

    assert fact in shown, f"check the page against: {where}"


@pytest.mark.parametrize(("one", "agency", "where"), [pytest.param(*row, id=row[0]) for row in ASKED])
def test_a_recommendation_is_for_whom_the_review_meant_it(site_folder: Path, one: str, agency: str, where: str) -> None:
    shown = read(site_folder / "case-reviews" / one.partition("-")[0] / "index.html").lower()

    assert re.search(rf"{one} {agency}\b", shown), f"check the page against: {where}"


@pytest.mark.parametrize("review", BRIEFINGS)
def test_nobody_takes_a_briefing_for_one_that_the_board_approved(site_folder: Path, review: str) -> None:
    shown = read(site_folder / "case-reviews" / review / "index.html")

    assert "We checked and approved them for this demonstration. The board has not." in shown


@pytest.mark.parametrize("review", BRIEFINGS)
def test_nobody_takes_our_questions_for_those_of_the_review(site_folder: Path, review: str) -> None:
    shown = read(site_folder / "case-reviews" / review / "index.html")

    assert "Questions for your team These questions are ours" in shown


def test_of_a_review_in_progress_nothing_is_told_but_who_leads_it(site_folder: Path) -> None:
    shown = read(site_folder / "case-reviews" / "index.html")
    listed = shown.partition("Reviews in progress")[2].partition("Reviews led by other boards")[0]

    assert listed.count("A review led by Medway Safeguarding Children Board. Source: Annual report 2017-18") == 2
