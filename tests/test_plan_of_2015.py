"""The plan of June 2015 is there whole, each fact of it on its page, in its table and in its files."""

import csv
import html
import io
import json
import re
from functools import cache
from pathlib import Path

import pytest

from publishing.clock import from_text
from publishing.plans.times import a_time, the_years
from publishing.reading import read_site
from tests.project import ROOT

FACTS = [
    tuple(line.split(","))
    for line in (Path(__file__).parent / "plan_files/facts-2014-17.csv").read_text("utf-8").splitlines()[1:]
]
NUMBERS = {
    "1": "1.1 2.1 2.2 2.3 3.1 4.1 5.1 5.2 5.3".split(),
    "2": "2.1 3.1 4.1".split(),
    "3": "1.1 2.1 3.1".split(),
    "4": "1.1 2.1 3.1 3.2 3.3 3.4".split(),
    "5": "1.1 2.1 2.2 3.1".split(),
    "6": ["1.1"],
}
ACTION = re.compile(r'<section class="action">\s*<h3 id="([\d.]+)".*?</section>', re.DOTALL)


@cache
def page(site: Path, address: str) -> str:
    return (site / address / "index.html").read_text(encoding="utf-8")


def words(source: str) -> str:
    return re.sub(r"\s+", " ", html.unescape(re.sub(r"<[^>]+>", " ", source)))


@cache
def names() -> dict[str, str]:
    site, _ = read_site(ROOT, from_text("2026-12-01T09:00"))
    one = site.plans_now["2014-17"]
    return {id: name for action in one.actions for id, name in zip(action.action.leads, action.leads, strict=True)}


@cache
def table(site: Path) -> list[dict[str, str]]:
    text = (site / "plans/2014-17/plan.csv").read_bytes().decode("utf-8-sig")
    return list(csv.DictReader(io.StringIO(text)))


@pytest.mark.parametrize("priority", NUMBERS)
def test_every_action_of_the_plan_is_there_once_in_its_order(site_folder, priority):
    found = [action[1] for action in ACTION.finditer(page(site_folder, f"plans/2014-17/priority-{priority}"))]

    assert found == NUMBERS[priority]


def said(what: str, value: str) -> str:
    """What readers are told of a fact."""
    match what:
        case "lead":
            return names()[value]
        case "step done":
            return f"Done {a_time(value)}"
        case "step due":
            return f"due {a_time(value)}."
        case "step throughout":
            return f"Was to go on from {the_years(value)}."
        case "progress":
            return value.capitalize()
        case _:
            return value


def test_at_least_a_hundred_facts_were_checked_by_hand():
    assert len(set(FACTS)) >= 100
    assert {(priority, action) for priority, action, _, _ in FACTS} >= {
        (p, a) for p, found in NUMBERS.items() for a in found
    }


@pytest.mark.parametrize(
    ("priority", "action", "what", "value"), FACTS, ids=["-".join(fact).replace(" ", "-") for fact in FACTS]
)
def test_a_fact_of_the_plan_is_told_with_its_action(site_folder, priority, action, what, value):
    source = page(site_folder, f"plans/2014-17/priority-{priority}")
    [here] = [found[0] for found in ACTION.finditer(source) if found[1] == action]

    assert said(what, value) in re.sub(r"(?<=due )from \w+ 2015 to ", "", words(here))


COLUMNS = {"lead": "leads", "step done": "done", "step due": "due", "step throughout": "throughout", "stated": "source_says", "progress": "progress", "effect number": "effect_shown"}  # fmt: skip


@pytest.mark.parametrize(("priority", "action", "what", "value"), [fact for fact in FACTS if fact[2] in COLUMNS])
def test_the_same_fact_is_in_the_spreadsheet(site_folder, priority, action, what, value):
    rows = [row for row in table(site_folder) if (row["priority"], row["action"]) == (priority, action)]
    sought = names()[value] if what == "lead" else value

    assert rows
    assert any(sought in row[COLUMNS[what]].replace("–", "-") for row in rows)


def test_the_file_for_programs_has_every_action_with_its_steps(site_folder):
    told = json.loads((site_folder / "plans/2014-17/plan.json").read_text(encoding="utf-8"))

    assert [action["id"] for action in told["actions"]] == [
        f"2014-17/{p}/{a}" for p, found in NUMBERS.items() for a in found
    ]
    assert sum(len(step["dates"]) for action in told["actions"] for step in action.get("steps", ())) == len(
        [row for row in table(site_folder) if row["step"]]
    )
    assert sorted(told["meanings"]) == ["amber", "green", "red"]


def test_from_the_paragraph_to_the_action_and_back_by_links_alone(site_folder):
    paper = page(site_folder, "committee-reports/2015-06-30")
    there = re.findall(r'<a href="(\S+?)">priority (\d), action ([\d.]+)</a>', paper)
    told = re.findall(r'"#(3\.[5-8])">Paragraph [\d.]+</a>: <a href="\S+?">priority', paper)

    assert [(priority, action) for _, priority, action in there] == [
        ("1", "5.2"),
        ("3", "2.1"),
        ("3", "1.1"),
        ("3", "1.1"),
    ]
    assert told == ["3.5", "3.6", "3.7", "3.8"]
    for (address, priority, action), number in zip(there, told, strict=True):
        assert address == f"../../plans/2014-17/priority-{priority}/#{action}"
        [here] = [
            found[0]
            for found in ACTION.finditer(page(site_folder, f"plans/2014-17/priority-{priority}"))
            if found[1] == action
        ]
        assert f'href="../../../committee-reports/2015-06-30/#{number}"' in here
        assert f'id="{number}"' in paper


def test_each_priority_is_reached_from_the_plan_and_each_action_too(site_folder):
    source = page(site_folder, "plans/2014-17")
    for priority, actions in NUMBERS.items():
        assert f'href="priority-{priority}/"' in source
        for action in actions:
            assert f'href="priority-{priority}/#{action}"' in source


def test_what_green_means_is_printed_on_every_page_of_the_plan(site_folder):
    for address in ("", "/table", *(f"/priority-{one}" for one in NUMBERS)):
        assert "It does not mean done." in page(site_folder, f"plans/2014-17{address}")


def standings(minute: str) -> dict[tuple[str, str, int], str]:
    site, _ = read_site(ROOT, from_text(minute))
    return {
        (action.id, step.step.what, index): str(date.standing)
        for action in site.plans_now["2014-17"].actions
        for step in action.steps
        for index, date in enumerate(step.dates)
    }


def test_a_year_more_turns_exactly_the_steps_of_that_year_overdue():
    before, after = standings("2015-07-01T09:00"), standings("2016-07-01T09:00")
    due = {
        ("2014-17/" + "/".join(fact[:2]))
        for fact in FACTS
        if fact[2] == "step due" and "2015-07" <= fact[3] <= "2016-06"
    }
    changed = {key: (before[key], after[key]) for key in before if before[key] != after[key]}

    assert before.keys() == after.keys()
    assert set(changed.values()) == {("to come", "overdue")}
    assert {key[0] for key in changed} == due


def test_on_the_day_of_the_paper_only_what_was_due_before_it_was_overdue():
    late = {key[0] for key, standing in standings("2015-06-30T09:00").items() if standing == "overdue"}

    assert late == {"2014-17/" + "/".join(fact[:2]) for fact in FACTS if fact[2] == "step due" and fact[3] < "2015-06"}
