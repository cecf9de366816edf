"""What the three pages say is what the sources say: each fact was checked by hand, and is in its entry and in the file."""

import csv
import html
import io
import re
from functools import cache
from pathlib import Path

import pytest

from tests.answers import FILES, whole_site

FACTS = [tuple(line.split("\t")) for line in (FILES / "facts.tsv").read_text("utf-8").splitlines()[1:]]
ENTRY = re.compile(r'<div class="entry"[^>]*>\s*<h3 id="([^"]+)".*?(?=<div class="entry"|</section>)', re.DOTALL)
PAGES = {"voice": "voice", "about/challenges": "challenges", "about/risks": "risks"}


@cache
def page(site: Path, address: str) -> str:
    return (site / address / "index.html").read_text(encoding="utf-8")


def words(source: str) -> str:
    said = re.sub(r"\s+", " ", html.unescape(re.sub(r"<[^>]+>", " ", source)))
    return re.sub(r" ([.,;?”])", r"\1", said)


@cache
def entries(site: Path, address: str) -> dict[str, str]:
    return {found[1]: words(found[0]) for found in ENTRY.finditer(page(site, address))}


@cache
def rows(site: Path, address: str) -> dict[str, str]:
    text = (site / address / f"{PAGES[address]}.csv").read_bytes().decode("utf-8-sig")
    return {
        row["id"]: " ".join(f"{name} {cell}" for name, cell in row.items()).replace("–", "-")
        for row in csv.DictReader(io.StringIO(text))
    }


def test_at_least_sixty_facts_were_checked_by_hand():
    assert len(set(FACTS)) == len(FACTS) >= 60
    assert {fact[1] for fact in FACTS if fact[0] == "voice"} >= {one.id for one in whole_site().voice.heard} - {
        "youth-service-on-interviews"
    }


@pytest.mark.parametrize(("address", "entry", "fact"), FACTS, ids=[f"{one[1]}-{one[2][:30]}" for one in FACTS])
def test_a_fact_is_told_in_its_entry(site_folder, address, entry, fact):
    assert fact in entries(site_folder, address)[entry]


@pytest.mark.parametrize(("address", "entry", "fact"), [one for one in FACTS if "does not say" not in one[2] and "When answered" not in one[2] and "action" not in one[2] and "“" not in one[2]])  # fmt: skip
def test_the_same_fact_is_in_the_spreadsheet(site_folder, address, entry, fact):
    assert fact.casefold() in rows(site_folder, address)[entry].casefold()


@pytest.mark.parametrize(("address", "number"), [("voice", 25), ("about/challenges", 14), ("about/risks", 29)])
def test_every_entry_has_an_address_and_a_row(site_folder, address, number):
    file = getattr(whole_site(), PAGES[address])

    assert {*entries(site_folder, address)} == {one.id for one in file.entries} == {*rows(site_folder, address)}
    assert len(file.entries) == number


def test_how_often_nothing_is_told_stands_at_the_top(site_folder):
    said = words(page(site_folder, "voice"))

    assert (
        "33 in all: people were heard 25 times, and there are 8 questions and suggestions by the lay member."
        " Of the 25: what changed is known 4 times, only what was done is known 3 times and neither 18 times."
        " For 10 of the 25 the source does not say what they said."
    ) in said
    assert said.index("people were heard 25 times") < said.index("A paper of June 2015")


def test_the_lay_members_eight_questions_are_on_both_pages(site_folder):
    said = page(site_folder, "voice").partition('id="answers--asked"')[2]
    asked = [one.id for one in whole_site().challenges.challenges if "lay-member" in one.by]

    assert len(asked) == 8
    assert [id for id in asked if f'href="../about/challenges/#{id}"' not in said] == []
    assert "8 questions and suggestions. Of 2 the source does not say what came of them." in words(said)


def test_the_lay_members_questions_are_called_questions_at_the_top(site_folder):
    said = words(page(site_folder, "about/challenges"))

    assert "14 challenges, 8 of them questions and suggestions by the lay member. Answered: 9." in said
    assert "Questions and suggestions by the lay member Groups known as" in said


def test_no_entry_says_twice_that_something_is_missing(site_folder):
    told = {id: said for address in PAGES for id, said in entries(site_folder, address).items()}

    assert [id for id, said in told.items() if said.count("The source does not say") > 1] == []
    assert "The source does not say what could happen to children, or since when it was named." in told["neglect"]
    assert "What could happen to children" not in told["neglect"]
    assert "The source does not say what came of it" not in told["fire-service-cases"]


@pytest.mark.parametrize(
    ("address", "entry", "said"),
    [
        ("about/risks", "performance-information", "Told in Annual report 2017-18, paragraphs 1.6 and 4.5. Published September 2018."),
        ("about/risks", "multi-agency-hub", "Told in Annual report 2017-18, paragraphs 1.6 and 3.7; report of Kent Police, “Overview of the year”; report of Medway Council Children's Services, “What have we learned?”. Published September 2018."),
        ("voice", "training-2012-13", "Told in Committee report of 26 September 2013, paragraph 3.2.5. Published September 2013."),
        ("voice", "new-logo", "Source: Medway Safeguarding Children Board update report, Appendix 1, priority 6, action 1.1. Published June 2015. Belongs to priority 6, action 1.1 of"),
    ],
)  # fmt: skip
def test_where_it_is_told_stands_once(site_folder, address, entry, said):
    assert said in entries(site_folder, address)[entry]
    assert entries(site_folder, address)[entry].count("Published") == 1


def test_a_group_that_answers_for_a_risk_is_called_a_group_and_is_one_step_away(site_folder):
    found = page(site_folder, "about/risks")

    assert '<a href="../groups/#multi-agency-sexual-exploitation">Multi Agency Sexual Exploitation group</a>' in found
    assert '<a href="../groups/#the-board">Board</a>' in found


def test_no_risk_is_called_over_of_which_no_source_says_so(site_folder):
    said = words(page(site_folder, "about/risks"))

    assert "29 risks. Still open when the source was written: 29." in said
    assert "No source says that one of these was over as a whole." in said


@pytest.mark.parametrize("address", PAGES)
def test_each_part_and_each_name_can_be_reached_from_the_top(site_folder, address):
    found = page(site_folder, address)
    contents, names = (found.partition(start)[2].partition("</nav>")[0] for start in ('<nav class="contents"', '<nav class="answers-index"'))  # fmt: skip
    text = found.partition('<article class="columns__text">')[2].partition("</article>")[0]
    parts = {f"#{id}" for id in re.findall(r'<h2[^>]* id="([^"]+)"', text)} - {"#filter--title", "#words-used--title"}

    assert len(parts) >= 3
    assert parts <= {*re.findall(r'href="([^"]+)"', contents)}
    assert {f"#{id}" for id in entries(site_folder, address)} <= {*re.findall(r'href="([^"]+)"', names)}


def test_the_page_of_risks_says_that_there_is_no_register(site_folder):
    assert "Our sources have no register of risks." in words(page(site_folder, "about/risks"))


def test_each_paragraph_that_is_named_is_there(site_folder):
    for address in PAGES:
        for entry in ENTRY.finditer(page(site_folder, address)):
            for href in re.findall(r'href="([^"]+)"', entry[0]):
                target, _, part = href.partition("#")
                there = (site_folder / address / target / "index.html").resolve()

                assert f'id="{part}"' in there.read_text(encoding="utf-8"), href


@pytest.mark.parametrize("start", ["about", "for/children", "for/public"])
def test_readers_get_there_from_the_pages_they_know(site_folder, start):
    assert re.search(r'href="(?:\.\./)+voice/"', page(site_folder, start))


def test_each_action_that_is_named_is_there_and_leads_back(site_folder):
    here = page(site_folder, "voice") + page(site_folder, "about/challenges")
    named = {
        (address, entry.id, action)
        for address, file in (
            ("voice", whole_site().voice.heard),
            ("about/challenges", whole_site().challenges.challenges),
        )
        for entry in file
        for action in entry.actions
    }

    assert len(named) >= 5
    for address, entry, action in named:
        period, priority, number = action.split("/")
        there = page(site_folder, f"plans/{period}/priority-{priority}")
        assert f"plans/{period}/priority-{priority}/#{number}" in here
        section = there[there.index(f'id="{number}"') :].partition("</section>")[0]
        assert f'href="../../../{address}/#{entry}"' in section
