"""Every recommendation can be followed, by links alone: to the action that answers it, to the paragraph that tells of it, and back."""

import csv
import io
import re
from datetime import date
from functools import cache
from html import unescape
from pathlib import Path
from posixpath import join, normpath

import pytest

from publishing.clock import from_text
from publishing.reading import read_site
from publishing.recommendations.asked import AskedOn, everything_asked
from publishing.recommendations.recommendation import Recommendation
from publishing.recommendations.register import Register
from publishing.recommendations.tied import Tied
from tests.project import ROOT

LINK = re.compile(r'<a\b[^>]*\bhref="([^"]*)"')


@cache
def tied() -> Tied:
    site, _ = read_site(ROOT, from_text("2026-12-01T09:00"))
    return Tied(site)


def asked() -> list[AskedOn]:
    return list(everything_asked(tied().site))


@cache
def html(site: Path, address: str) -> str:
    return (site / address / "index.html").read_text(encoding="utf-8")


def words(source: str) -> str:
    return re.sub(r"\s+", " ", unescape(re.sub(r"<[^>]+>", " ", source)))


def links(site: Path, address: str) -> set[str]:
    """Where the links of a page lead, from the top of the site."""
    found = (link for link in LINK.findall(html(site, address)) if "://" not in link)
    return {_whole(address, unescape(link)) for link in found}


def _whole(address: str, link: str) -> str:
    path, _, anchor = link.partition("#")
    to = normpath(join("/", address, path)).strip("/") if path else address.strip("/")
    return f"{to}/#{anchor}" if anchor else f"{to}/"


def part_of(site: Path, address: str, anchor: str) -> str:
    """What stands at one anchor, up to the end of its item."""
    found = html(site, address)
    start = found.index(f'id="{anchor}"')
    return found[start : found.index("</li>" if "<li" in found[start - 40 : start] else "</section>", start)]


def ids(one: object) -> str:
    return one.anchor if isinstance(one, AskedOn) else ""


def test_there_are_enough_of_them_to_try():
    assert len(asked()) >= 40
    assert sum(bool(one.asked.actions) for one in asked()) >= 5
    assert sum(bool(one.asked.reported) for one in asked()) >= 25


@pytest.mark.parametrize("one", asked(), ids=lambda one: one.address)
def test_a_recommendation_leads_to_its_actions_and_its_paragraphs(site_folder, one):
    found = LINK.findall(part_of(site_folder, one.page.address, one.anchor))
    there = {_whole(one.page.address, unescape(link)) for link in found}

    for action in tied().answering(one):
        assert action.address in there
    for paragraph in tied().paragraphs_on(one.asked.reported):
        assert paragraph.address in there
    assert len(tied().answering(one)) == len(one.asked.actions)
    assert len(tied().paragraphs_on(one.asked.reported)) == len(one.asked.reported)


@pytest.mark.parametrize("one", asked(), ids=lambda one: one.address)
def test_each_action_and_each_paragraph_leads_back(site_folder, one):
    for action in tied().answering(one):
        assert one.address in links(site_folder, action.address.partition("#")[0])
    for paragraph in tied().paragraphs_on(one.asked.reported):
        page = paragraph.page.address
        assert one.address in links(site_folder, page)
        assert f"{page}#{paragraph.anchor}" in links(site_folder, page)


@pytest.mark.parametrize("name", sorted({name for one in asked() for name in one.asked.actions}))
def test_from_the_action_one_comes_to_the_paragraph_that_tells_of_it(site_folder, name):
    """Where the plan or the recommendation names one; and whatever is named is there."""
    action = tied().actions[name]
    paragraphs = tied().paragraphs_on(action.action.action.reported)
    here = links(site_folder, action.address.partition("#")[0])

    assert {one.address for one in paragraphs} <= here
    for one in paragraphs:
        assert action.address in links(site_folder, one.page.address)
    of_what_was_asked = [one for one in asked() if name in one.asked.actions and one.asked.reported]
    assert paragraphs or of_what_was_asked


def test_every_anchor_that_is_led_to_is_there(site_folder):
    for one in asked():
        targets = [(there.page.address, there.anchor) for there in tied().paragraphs_on(one.asked.reported)]
        targets += [tuple(there.address.split("#")) for there in tied().answering(one)]
        for address, anchor in [*targets, (one.page.address, one.anchor)]:
            assert f'id="{anchor}"' in html(site_folder, address)


def test_the_register_has_each_recommendation_once_with_its_state(site_folder):
    listed = re.findall(r'<li class="recommendation" id="([^"]+)"', html(site_folder, "recommendations"))
    every = {one.anchor: one for one in asked() if isinstance(one.asked, Recommendation)}

    assert sorted(listed) == sorted(every)
    for anchor, one in every.items():
        said = words(part_of(site_folder, "recommendations", anchor))
        assert one.asked.says in said
        assert one.asked.state.capitalize() in said


def test_what_is_tied_to_nothing_is_listed_as_such(site_folder):
    page = html(site_folder, "recommendations")
    top = page[page.index('id="tied-to-nothing"') : page.index('id="all"')]
    loose = [one.anchor for one in asked() if isinstance(one.asked, Recommendation) and not tied().is_tied(one)]

    assert re.findall(r'href="#([^"]+)"', top) == [one for one in re.findall(r'id="([^"]+-\d+)"', page) if one in loose]
    assert page.count("Tied to nothing: no action, and no paragraph") == len(loose) > 0


def test_the_spreadsheet_says_the_same(site_folder):
    text = (site_folder / "recommendations/recommendations.csv").read_bytes().decode("utf-8-sig")
    rows = {row["recommendation"]: row for row in csv.DictReader(io.StringIO(text))}
    register = Register(tied())

    assert list(rows) == [one.anchor for one in register.all]
    for one in register.all:
        row = rows[one.anchor]
        assert (row["says"], row["state"], row["for"]) == (one.asked.says, one.asked.state, "; ".join(register.to(one)))
        assert row["tied"] == ("yes" if tied().is_tied(one) else "no")
        assert row["page"].endswith(one.address)


def test_the_count_in_words_is_the_count(site_folder):
    said = Register(tied()).how_far

    assert said in words(html(site_folder, "recommendations"))
    numbers = [int(number) for number in re.findall(r"\d+", said)]
    assert numbers[0] == sum(numbers[1:]) == len(Register(tied()).all)


def test_an_agency_is_told_on_its_page_what_it_was_asked(site_folder):
    page = words(html(site_folder, "annual-reports/2017-18/agencies/medway-secure-training-centre"))

    assert page.count("secure-training-centre-2018-") >= 5


def test_what_somebody_found_is_listed_with_the_newest_first(site_folder):
    page = words(html(site_folder, "scrutiny"))
    order = ("Medway Secure Training Centre, 2018", "disabilities, 2017", "Peer review of the board, 2015", "looked-after children, 2011")  # fmt: skip

    assert sorted(order, key=page.index) == list(order)
    assert "Inadequate: Arrangements for child protection in Medway" in page


def test_a_year_more_changes_nothing_of_what_was_found():
    site, _ = read_site(ROOT, from_text("2027-12-01T09:00"))
    ours = [(one.address, one.asked.state, one.day) for one in everything_asked(tied().site)]

    assert sorted(ours) == sorted((one.address, one.asked.state, one.day) for one in everything_asked(site))
    assert site.now.date() > date(2027, 1, 1)
