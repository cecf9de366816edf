"""What the sources say of training is on its pages, as it was checked by hand, and what they do not say is said to be missing."""

import re
from functools import cache
from html import unescape
from pathlib import Path

import pytest

# From the table after paragraph 4.20 of the annual report 2017-18.
ATTENDANCE = {
    "basic-child-protection": 57,
    "child-sexual-exploitation": 16,
    "domestic-abuse-stalking-and-harassment": 11,
    "domestic-abuse": 60,
    "domestic-abuse-court-orders": 62,
    "gangs-awareness": 61,
    "graded-care-profile": 124,
    "impact-of-parental-domestic-abuse": 22,
    "intermediate-child-protection": 122,
    "designated-officer-awareness": 109,
    "safer-babies": 11,
    "safer-recruitment": 41,
    "think-u-know": 15,
}
OTHERS = {
    "tough-love": "2017-18: 402 people.",
    "domestic-abuse-forum": "2017-18: 104 people.",
    "other-e-learning": "2017-18: 529 people.",
    "graded-care-profile-trainers": "2017-18: 14 members of staff.",
    "child-trafficking-briefing": "2016-17: 2 sessions.",
    "learning-from-reviews": "2014-15: 65 people.",
    "personal-and-sex-education": "2017-18: 27 people.",
    "domestic-abuse-and-safeguarding-children": "2014-15: 79 people.",
    "youth-mental-health-first-aid": "2017-18: 80 people.",
    "safeguarding-children-for-voluntary-groups": "2017-18: 100%",
}
TOLD = {
    "graded-care-profile": ["3-progress/#3.21", "3-progress/#3.22", "3-progress/#3.23"],
    "trafficking-e-learning": ["3-progress/#3.38"],
    "good-referrals": ["3-progress/#3.8"],
    "complex-health-care-needs": ["4-learning/#4.12"],
    "twilight-sessions-for-schools": ["3-progress/#3.5"],
    "protecting-vulnerable-people": ["agencies/kent-fire-and-rescue/"],
}
NEEDS = [
    ("users-of-the-graded-care-profile", "Must: Graded Care Profile"),
    ("childrens-social-care", "Offered: Graded Care Profile"),
    ("any-professional", "Offered: Trafficking, exploitation and modern slavery: e-learning"),
    ("schools", "Wanted: Youth Mental Health First Aid"),
    ("cookham-wood-safeguarding-staff", "Given to all: Intermediate child protection"),
    ("cookham-wood-staff", "Wanted: Awareness of child sexual exploitation"),
    ("hospital-managers-who-recruit", "Wanted: Training in safer recruitment"),
    ("primary-care", "Offered: Specialist safeguarding for primary care"),
    ("fire-and-rescue", "Offered: Protecting Vulnerable People"),
    ("mid-kent-college", "Must: Safeguarding and Prevent"),
    ("secure-training-centre", "Offered: Foundation Degree in Youth Justice"),
]
MEETINGS = ("5 May 2017", "14 July 2017", "29 September 2017", "17 November 2017", "26 January 2018", "16 March 2018")
OTHER_DATES = ("1 September 2017", "31 December 2017", "1 April 2018", "1 June 2018")


@cache
def html(site: Path, address: str) -> str:
    return (site / address / "index.html").read_text(encoding="utf-8")


@cache
def words(site: Path, address: str) -> str:
    main = html(site, address).partition("<main")[2].partition("</main>")[0]
    return re.sub(r"\s+", " ", unescape(re.sub(r"<[^>]+>", " ", main)))


@pytest.mark.parametrize("course", ATTENDANCE)
def test_a_course_has_the_attendance_of_the_report(site_folder, course):
    assert f"2017-18: {ATTENDANCE[course]} people." in words(site_folder, f"training/{course}")


@pytest.mark.parametrize("course", OTHERS)
def test_other_training_has_its_figure(site_folder, course):
    assert OTHERS[course] in words(site_folder, f"training/{course}")


@pytest.mark.parametrize("course", TOLD)
def test_from_a_course_a_link_leads_to_the_paragraph(site_folder, course):
    for address in TOLD[course]:
        assert f"annual-reports/2017-18/{address}" in html(site_folder, f"training/{course}")


@pytest.mark.parametrize(("role", "says"), NEEDS, ids=[role for role, _ in NEEDS])
def test_a_role_finds_what_the_sources_say(site_folder, role, says):
    part = html(site_folder, "training/roles").partition(f'<h2 id="{role}">')[2].partition("</section>")[0]

    assert says in re.sub(r"\s+", " ", unescape(re.sub(r"<[^>]+>", "", part)))


def test_no_number_is_written_a_second_time(root):
    text = (root / "data/training.yml").read_text(encoding="utf-8")

    assert [number for number in ATTENDANCE.values() if re.search(rf"(?<![\d.#-]){number}(?![\d.-])", text)] == []


def test_the_empty_state_is_said_in_words(site_folder):
    for address in ("training", "training/dates"):
        assert "No dates are known that are still to come." in words(site_folder, address)
    assert "No dates of this course are known, neither to come nor over." in words(site_folder, "training/prevent")


def test_what_the_sources_do_not_say_is_said_to_be_missing(site_folder):
    said = words(site_folder, "training/safer-babies")

    assert "Level Not told Length Not told How often to repeat it Not told" in said
    assert "It is not told for whom this is." in said


@pytest.mark.parametrize("day", MEETINGS)
def test_each_meeting_of_the_board_is_among_the_dates_once(site_folder, day):
    items = re.findall(r'<li class="event".*?</li>', html(site_folder, "training/dates"), re.DOTALL)
    here = [item for item in items if f">{day}</time>" in item]

    assert len(here) == 1
    assert "The Board meets" in here[0]
    assert "annual-reports/2017-18/attendance/" in here[0]


@pytest.mark.parametrize("day", OTHER_DATES)
def test_a_date_of_a_bulletin_leads_to_the_bulletin(site_folder, day):
    items = re.findall(r'<li class="event".*?</li>', html(site_folder, "training/dates"), re.DOTALL)

    assert any(f">{day}</time>" in item and "bulletins/" in item for item in items)


@pytest.mark.parametrize("address", ["about", "for/professionals", "about/training"])
def test_readers_find_the_way_to_training(site_folder, address):
    assert re.search(r'href="[./]*training/(?:dates/)?"', html(site_folder, address))


def test_the_page_of_2017_18_stays_at_its_address(site_folder):
    assert "Training in 2017-18" in words(site_folder, "about/training")


def test_the_menu_is_no_longer_than_it_was(root):
    assert "page: training/" not in (root / "data/menu.yml").read_text(encoding="utf-8")
