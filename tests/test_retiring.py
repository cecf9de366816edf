"""What is taken down is gone, and its address still answers."""

import re

import pytest

from publishing.checking import check
from publishing.clock import from_text
from publishing.life.retiring import as_shown, without_lost_anchors
from publishing.writing.body import Body
from tests.project import small_site

BEFORE, AFTER = "2026-12-01T23:59:59", "2026-12-02"
PAGE = """---
title: Zebra words of a review
summary: Its zebra summary.
published: 2018-01-24
audiences: [public]
also_called: [Zebra name]
retain_until: 2026-12-01
afterwards: Reviews are kept for a time. The national collection may have it.
---

## A zebra heading

Zebra text.
"""
LINKS = """---
title: A page that leads there
summary: It stays.
published: 2018-01-24
audiences: [public]
---

See [what was found](gone.md#a-zebra-heading), [the page](gone.md) and [below](#here).

## Here

Words.
"""


@pytest.fixture
def root(tmp_path):
    root = small_site(tmp_path)
    (root / "docs/gone.md").write_text(PAGE)
    (root / "docs/stays.md").write_text(LINKS)
    return root


def test_passing_time_does_not_break_a_page_that_leads_to_it(root):
    stopping = [[str(p) for p in check(root, from_text(at))[1] if p.stops] for at in (BEFORE, AFTER)]

    assert stopping == [[], []]


def test_a_link_leads_to_the_tombstone_and_not_to_a_heading_that_is_gone(root):
    site, _ = check(root, from_text(AFTER))

    text = without_lost_anchors(site.by_uri["stays.md"].body, site).text

    assert "(gone.md), [the page](gone.md) and [below](#here)" in text


@pytest.mark.parametrize(
    ("written", "left"),
    [
        pytest.param("[a](gone.md#x) and [b](gone.md#y) end", "[a](gone.md) and [b](gone.md) end", id="two"),
        pytest.param("[a](./gone.md#x)", "[a](./gone.md)", id="by-another-way"),
        pytest.param("[a](g%6Fne.md#x)", "[a](g%6Fne.md)", id="in-other-letters"),
        pytest.param("[a][x]\n\n[x]: gone.md#y\n\nWords.", "[a][x]\n\n[x]: gone.md\n\nWords.", id="by-reference"),
        pytest.param(
            "[a][x] [b][x]\n\n[x]: gone.md#y\n\nWords that stay.",
            "[a][x] [b][x]\n\n[x]: gone.md\n\nWords that stay.",
            id="by-a-reference-twice",
        ),
        pytest.param("`[a](gone.md#x)` [b](stays.md#x)", "`[a](gone.md#x)` [b](stays.md#x)", id="code-and-others"),
    ],
)
def test_only_the_headings_that_are_gone_are_taken_out_of_links(root, written, left):
    site, _ = check(root, from_text(AFTER))

    assert without_lost_anchors(Body("docs/stays.md", 1, written), site).text == left


def test_until_its_last_second_nothing_changes(root):
    site, _ = check(root, from_text(BEFORE))
    page = site.by_uri["gone.md"]

    assert as_shown(page, site) is page
    assert without_lost_anchors(site.by_uri["stays.md"].body, site) is site.by_uri["stays.md"].body


def test_a_tombstone_has_no_word_of_the_page_but_those_written_for_it(root):
    site, _ = check(root, from_text(AFTER))

    stone = as_shown(site.by_uri["gone.md"], site)

    assert "ebra" not in repr((stone.fields, stone.body.text, stone.anchors))
    assert stone.fields.summary == "Reviews are kept for a time. The national collection may have it."


def test_the_built_site_has_a_tombstone_and_no_trace(project, run):
    (project / "docs/about/gone.md").write_text(PAGE)
    (project / "docs/about/stays.md").write_text(LINKS)

    built = run("site", env={"PUBLISH_NOW": AFTER})
    stone = (project / "site/about/gone/index.html").read_text()
    traces = [path for path in (project / "site").rglob("*") if path.is_file() and b"ebra" in path.read_bytes()]

    assert built.returncode == 0, built.stdout + built.stderr
    assert re.search(r"<h1>This page has been taken down</h1>.*The national collection may have it\.", stone, re.S)
    assert 'name="robots" content="noindex"' in stone
    assert "Worried about a child" in stone
    assert traces == []


def test_a_tombstone_is_in_no_list_and_no_sitemap(project, run):
    (project / "docs/about/gone.md").write_text(PAGE)

    run("site", env={"PUBLISH_NOW": AFTER})
    lead_there = [
        path.relative_to(project / "site").as_posix()
        for path in (project / "site").rglob("*")
        if path.suffix in (".html", ".xml", ".json") and "gone/" in path.read_text()
    ]

    # One list is for whoever looks after the host, the other for whoever has a copy that still has the page.
    assert sorted(lead_there) == ["about/gone/index.html", "build-manifest.json", "take-away/index.html"]
