"""What readers are told of the board itself was checked by hand in its papers; groups and actions lead to each other."""

import csv
import html
import re
from functools import cache
from pathlib import Path
from typing import Any

import pytest
import yaml

from tests.project import ROOT

HERE = Path(__file__).parent
FACTS = list(csv.reader((HERE / "group_files/facts.csv").read_text("utf-8").splitlines()[1:], delimiter=";"))
HEADING = re.compile(r'<h([2-4])[^>]* id="([^"]+)"|<h([2-4]) id="([^"]+)"')
ACTION = re.compile(r'<section class="action">\s*<h3 id="([\d.]+)".*?</section>', re.DOTALL)
DAYS = ("2017-05-05", "2017-07-14", "2017-09-29", "2017-11-17", "2018-01-26", "2018-03-16")
TABLE = "annual-reports/2017-18/attendance"
PRINTED = {"Children & Family Court": ["Yellow"] * 6, "NHS England": ["Green", "Yellow", "Green", "Green", "Yellow", "Yellow"]}  # fmt: skip


@cache
def page(site: Path, address: str) -> str:
    return (site / address / "index.html").read_text(encoding="utf-8")


def words(source: str) -> str:
    return re.sub(r"\s+", " ", html.unescape(re.sub(r"<[^>]+>", " ", source))).replace(" ,", ",").replace(" .", ".")


def part(site: Path, address: str, id: str) -> str:
    """From a heading to the next one that is as high."""
    source = page(site, address)
    found = list(HEADING.finditer(source))
    at = next(index for index, one in enumerate(found) if one[2] == id)
    end = next((one.start() for one in found[at + 1 :] if one[1] <= found[at][1]), len(source))
    return source[found[at].start() : end]


@cache
def data(name: str) -> Any:
    return yaml.safe_load((ROOT / f"data/{name}.yml").read_text(encoding="utf-8"))


def test_at_least_sixty_facts_were_checked_by_hand() -> None:
    assert len({tuple(one) for one in FACTS}) >= 60
    assert all(len(one) == 4 for one in FACTS)


@pytest.mark.parametrize(("address", "id", "fact", "where"), FACTS, ids=[f"{one[1]}: {one[2]}" for one in FACTS])
def test_a_fact_stands_in_its_place(site_folder: Path, address: str, id: str, fact: str, where: str) -> None:
    assert fact in words(part(site_folder, f"about/{address}", id)), f"check it against: {where}"


@pytest.mark.parametrize("at", range(6), ids=DAYS)
def test_a_meeting_leads_to_what_the_table_of_attendance_has_of_it(site_folder: Path, at: int) -> None:
    said = words(part(site_folder, "about/meetings", DAYS[at]))
    [row] = re.findall(rf'<tr><th scope="row"><time datetime="{DAYS[at]}">.*?</tr>', page(site_folder, TABLE))

    assert "Who came cannot be read in the table of attendance." in said
    assert f'href="../../{TABLE}/"' in part(site_folder, "about/meetings", DAYS[at])
    assert re.findall("“(.*?)”", row) == [colours[at] for colours in PRINTED.values()]


def test_no_meeting_of_that_year_is_told_beyond_the_six(site_folder: Path) -> None:
    found = re.findall(r'<h3 id="(201[78]-\d\d(?:-\d\d)?)"', page(site_folder, "about/meetings"))

    assert found == sorted(DAYS, reverse=True)


def led() -> list[tuple[str, str, str]]:
    """Each group that leads an action, with the priority and the action: straight from the file of the plan."""
    known = {one["id"] for field in ("groups", "elsewhere") for one in data("structure")[field]}
    return [
        (lead, priority["number"], action["number"])
        for priority in data("plans/2014-17")["priorities"]
        for outcome in priority["outcomes"]
        for action in outcome.get("actions", ())
        for lead in action["leads"]
        if lead in known
    ]


def anchors() -> dict[str, str]:
    found = {}
    for one in (*data("structure")["groups"], *data("structure")["elsewhere"]):
        name = one.get("title", one["name"]).lower()
        found[one["id"]] = re.sub(r"[^a-z0-9]+", "-", name.replace("'", "").replace(",", ""))
    return found


def test_every_lead_that_is_a_group_is_a_link_to_it(site_folder: Path) -> None:
    assert len(led()) >= 30
    for lead, priority, action in led():
        source = page(site_folder, f"plans/2014-17/priority-{priority}")
        [here] = [found[0] for found in ACTION.finditer(source) if found[1] == action]

        assert f'href="../../../about/groups/#{anchors()[lead]}"' in here


def test_every_group_leads_to_each_action_that_it_leads_and_to_no_other(site_folder: Path) -> None:
    for id, anchor in anchors().items():
        here = part(site_folder, "about/groups", anchor)
        if id in ("board", "executive"):  # their headings are as high as those of the parts of the page
            here = here.partition("</section>")[0]
        found = re.findall(r'href="\.\./\.\./plans/2014-17/priority-(\d)/#([\d.]+)"', here)

        assert found == [(priority, action) for lead, priority, action in led() if lead == id]


def test_more_than_five_actions_are_folded_with_their_number(site_folder: Path) -> None:
    for id, anchor in anchors().items():
        here = part(site_folder, "about/groups", anchor)
        if id in ("board", "executive"):
            here = here.partition("</section>")[0]
        number = len([lead for lead, _, _ in led() if lead == id])

        assert (f"<summary>{number} actions</summary>" in here) == (number > 5)
        assert ("What the plan of 2014-17 asks it to lead" in here) == (number > 0)


def test_the_words_of_an_action_come_before_its_number(site_folder: Path) -> None:
    said = words(part(site_folder, "about/groups", "the-board"))

    assert "The board shows all its partners a clear picture of neglect in Medway. Priority 1, action 1.1" in said


def test_a_row_without_an_answer_is_left_out(site_folder: Path) -> None:
    assert "Shared with Not told" not in words(page(site_folder, "about/groups"))


def test_the_same_of_two_meetings_is_told_once(site_folder: Path) -> None:
    said = words(part(site_folder, "about/groups", "the-executive"))

    assert said.count("Every six months the Learning and Development group reports to the Executive.") == 1
    assert "October 2015 (planned) and April 2015 (done)." in said


def test_a_paragraph_of_the_whole_group_is_not_cited_again(site_folder: Path) -> None:
    assert part(site_folder, "about/groups", "quality-assurance-subgroup").count("#3.2.7") == 1


def test_what_a_group_says_is_not_said_above_all_of_them(site_folder: Path) -> None:
    above = words(page(site_folder, "about/groups").partition("<main")[2].partition('id="who-reports-to-whom"')[0])

    assert "twice a year" not in above
    assert "With a capital letter, the Board was the main meeting of its members." in above


def test_no_note_says_that_a_listed_group_is_not_listed(site_folder: Path) -> None:
    notes = part(site_folder, "about/groups", "groups--to-know").partition("</ul>")[0]

    assert "so it is not in the list" not in words(notes)
    assert 'href="../../annual-reports/2017-18/3-progress/#3.94">paragraph 3.94</a>' in notes


@pytest.mark.parametrize(("address", "id"), [("groups", "groups--to-know"), ("meetings", "meetings--to-know")])
def test_the_contents_lead_to_the_notes(site_folder: Path, address: str, id: str) -> None:
    contents = page(site_folder, f"about/{address}").partition('class="contents"')[2].partition("</nav>")[0]

    assert f'href="#{id}"' in contents


def test_every_group_is_there_and_says_to_whom_it_reports(site_folder: Path) -> None:
    for one in data("structure")["groups"][1:]:
        up = (one["reports_to"], *one.get("also_to", ()))
        here = part(site_folder, "about/groups", anchors()[one["id"]])

        for above in up:
            assert f'href="./#{anchors()[above]}"' in here or f'href="#{anchors()[above]}"' in here


def test_the_report_shows_only_the_groups_that_it_places(site_folder: Path) -> None:
    source = page(site_folder, "annual-reports/2017-18/structure")

    assert source.count('<li id="structure--') == 11
    assert "Young Person" not in source


def test_nobody_is_thought_to_hold_an_office_now(site_folder: Path) -> None:
    assert "nobody here should be thought to hold the office now" in words(page(site_folder, "about/people"))


def test_every_link_to_a_paper_leads_to_a_paragraph_that_is_there(site_folder: Path) -> None:
    for address in ("groups", "people", "meetings", "relationships"):
        there = re.findall(r'href="\.\./\.\./((?:annual|committee)[^"#]*)#([\d.]+)"', page(site_folder, f"about/{address}"))  # fmt: skip

        assert there
        for paper, number in there:
            assert f'id="{number}"' in page(site_folder, paper.rstrip("/"))


def test_the_pages_are_found_by_search_and_in_the_section(site_folder: Path) -> None:
    assert 'href="meetings/"' in page(site_folder, "about")
