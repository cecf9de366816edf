"""The whole report on one page says what its parts say, and every way in it leads to the same place."""

import html
import re
from itertools import pairwise
from pathlib import Path

import pytest

from publishing.clock import from_text
from publishing.reading import read_site
from publishing.reports.report import Report, part_id, part_name
from publishing.reports.whole import Part, moved, outside_addresses
from tests.project import ROOT

REPORT = "annual-reports/2017-18"
ARTICLE = re.compile(r'<article class="columns__text">(.*)</article>', re.DOTALL)
SECTION = re.compile(r'<section class="whole-part[^>]* id="(?P<id>[^"]*)".*?(?=<section class="whole-|</article>)', re.DOTALL)  # fmt: skip
LEFT_OUT = re.compile(
    r'<p class="cite".*?</p>|<p class="figures-used">.*?</p>|<h2 class="whole-part__title".*?</h2>'
    r'|<section class="words-used".*?</section>',
    re.DOTALL,
)
MADE_FOR_THE_COVER = '<h2 id="report--contents">'  # the whole page has contents of its own


@pytest.fixture(scope="module")
def report() -> Report:
    return read_site(ROOT, from_text("2026-12-01"))[0].reports[REPORT]


@pytest.fixture(scope="module")
def whole(site_folder: Path) -> str:
    return (site_folder / REPORT / "whole/index.html").read_text(encoding="utf-8")


WORD = re.compile(
    r'<a class="word"[^>]*>(.*?)</a>'
)  # marked where it first stands, which is elsewhere on the whole page


def words(fragment: str) -> str:
    fragment = WORD.sub(r"\1", fragment)
    return " ".join(html.unescape(re.sub(r"<[^>]*>", " ", LEFT_OUT.sub("", fragment))).split())


def words_of_its_own_page(page_html: str) -> str:
    found = ARTICLE.search(page_html)
    assert found
    its_own = re.sub(r'(?s)<section class="told-of".*?</section>', "", found[1])  # what other pages say of it
    return words(its_own.partition(MADE_FOR_THE_COVER)[0])


def test_every_part_stands_on_it_once_and_in_its_order(whole: str, report: Report) -> None:
    assert [found["id"] for found in SECTION.finditer(whole)] == [part_id(page) for page in report.pages]
    assert len(report.pages) > 20


def test_each_part_has_its_name(whole: str, report: Report) -> None:
    found = [words(one) for one in re.findall(r'<h2 class="whole-part__title"(?: id="[^"]*")?>(.*?)</h2>', whole)]

    assert found == [part_name(page) for page in report.pages if page is not report.cover]


def test_its_words_are_those_of_its_parts(whole: str, report: Report, site_folder: Path) -> None:
    """All of them, but for how to cite; of the agencies' pages, what is written and not what is gathered."""
    for section, page in zip(SECTION.finditer(whole), report.pages, strict=True):
        on_its_own = words_of_its_own_page((site_folder / page.address / "index.html").read_text(encoding="utf-8"))
        here = words(section[0])
        if page in report.agencies or page is report.agencies_index:
            assert on_its_own.startswith(here), page.uri
        else:
            assert here == on_its_own, page.uri
        assert len(here) > 100, page.uri


def test_every_id_is_there_once_and_every_way_inside_leads_to_one(whole: str) -> None:
    ids = re.findall(r'\sid="([^"]*)"', whole)

    assert len(ids) == len(set(ids))
    assert set(re.findall(r'href="#([^"]+)"', whole)) - set(ids) == set()


def test_a_paragraph_is_at_its_own_number_and_mentions_stay_on_the_page(whole: str, report: Report) -> None:
    assert set(report.paragraphs) <= set(re.findall(r'\sid="([^"]*)"', whole))
    assert re.search(r'href="\.\./[^"]*#\d+\.\d+"', whole) is None


def test_headings_go_down_one_step_at_a_time(whole: str) -> None:
    levels = [int(level) for level in re.findall(r"<h([1-6])[\s>]", whole)]

    assert levels.count(1) == 1
    assert all(after <= before + 1 for before, after in pairwise(levels))


def test_search_engines_are_sent_to_the_parts(whole: str) -> None:
    assert '<meta name="robots" content="noindex">' in whole


@pytest.mark.parametrize(
    ("name", "written", "there"),
    [
        pytest.param("3-progress.md", '<p id="3.20">', '<p id="3.20">', id="a-paragraph"),
        pytest.param("3-progress.md", '<h2 id="neglect">', '<h3 id="3-progress--neglect">', id="a-heading"),
        pytest.param("3-progress.md", "<h6>x</h6>", "<h6>x</h6>", id="there-is-no-seventh"),
        pytest.param("index.md", "<h2>x</h2>", "<h2>x</h2>", id="the-cover-is-no-part-of-another"),
        pytest.param("3-progress.md", '<a href="#3.1">', '<a href="#3.1">', id="on-the-page"),
        pytest.param("3-progress.md", '<a href="#fn:1">', '<a href="#3-progress--fn:1">', id="a-note"),
        pytest.param("3-progress.md", '<a href="../4-learning/#4.20">', '<a href="#4.20">', id="in-another-chapter"),
        pytest.param("3-progress.md", '<a href="../4-learning/#audit">', '<a href="#4-learning--audit">', id="a-heading-of-another"),
        pytest.param("3-progress.md", '<a href="../4-learning/">', '<a href="#4-learning">', id="another-chapter"),
        pytest.param("3-progress.md", '<a href="../">', '<a href="#index">', id="the-cover"),
        pytest.param("3-progress.md", '<a href="../../../numbers/x/">', '<a href="../../../numbers/x/">', id="a-figure"),
        pytest.param("3-progress.md", '<a href="../questions/better/">', '<a href="../questions/better/">', id="a-page-made-of-answers"),
        pytest.param("agencies/kent-police.md", '<a href="../../3-progress/#3.9">', '<a href="#3.9">', id="from-an-agency"),
        pytest.param("agencies/kent-police.md", '<img src="../../../../a.png">', '<img src="../../../a.png">', id="a-picture"),
        pytest.param("agencies/kent-police.md", '<a href="../nelft/#overview">', '<a href="#agencies--nelft--overview">', id="a-sister"),
        pytest.param("index.md", '<a href="1-introduction/#1.8">', '<a href="#1.8">', id="from-the-cover"),
        pytest.param("index.md", '<a href="../../numbers/x.csv">', '<a href="../../../numbers/x.csv">', id="a-file"),
        pytest.param("3-progress.md", '<a href="https://www.gov.uk/#a">', '<a href="https://www.gov.uk/#a">', id="outside"),
        pytest.param("3-progress.md", '<a href="mailto:a@example.org">', '<a href="mailto:a@example.org">', id="a-mailbox"),
        pytest.param("3-progress.md", '<table aria-labelledby="a b">', '<table aria-labelledby="3-progress--a 3-progress--b">', id="two-names"),
        pytest.param("3-progress.md", '<g fill="url(#t-own-2)">', '<g fill="url(#3-progress--t-own-2)">', id="a-pattern"),
        pytest.param("3-progress.md", '<code>id="a" href="b"</code>', '<code>id="a" href="b"</code>', id="words-about-tags"),
        pytest.param("3-progress.md", '<p>a</p><p class="cite" hidden>To cite</p>', "<p>a</p>", id="how-to-cite"),
    ],
)  # fmt: skip
def test_what_is_moved_keeps_its_ways(name: str, written: str, there: str, report: Report) -> None:
    page = next(one for one in report.pages if one.uri == f"{REPORT}/{name}")

    assert moved(written, page, report) == there


def test_on_paper_an_address_stands_once(report: Report) -> None:
    two = '<a href="https://a.example/?b&amp;c">A</a> <a href="https://d.example/">D</a> <a href="https://a.example/?b&amp;c">A</a>'

    [part], addresses = outside_addresses([Part(report.cover, "index", two)])

    assert addresses == ["https://a.example/?b&c", "https://d.example/"]
    assert re.findall(r'data-address="(\d)"', part.html) == ["1", "2", "1"]
