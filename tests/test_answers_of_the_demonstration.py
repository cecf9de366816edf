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
    return re.sub(r" ([.,?”])", r"\1", said)


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


@pytest.mark.parametrize(("address", "entry", "fact"), [one for one in FACTS if "does not say" not in one[2] and "names nobody" not in one[2] and "action" not in one[2] and "“" not in one[2]])  # fmt: skip
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
        "People were heard 25 times, as far as it is told. Of 3, the source tells what changed. Of 3, it tells what was done, and not what changed."
        " Of 19, nothing is told of what was done. Of 9, the source does not even say what was said."
    ) in said
    assert said.index("People were heard 25 times") < said.index("A paper of June 2015")


def test_the_lay_members_eight_questions_are_on_both_pages(site_folder):
    said = page(site_folder, "voice").partition('id="answers--asked"')[2]
    asked = [one.id for one in whole_site().challenges.challenges if "lay-member" in one.by]

    assert len(asked) == 8
    assert [id for id in asked if f'href="../about/challenges/#{id}"' not in said] == []
    assert "8 questions and suggestions; of 2 the source does not say what came of them." in words(said)


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
