"""A part of a page that got another name still answers to the one that people have."""

from pathlib import Path

import pytest
from jinja2 import Environment, FileSystemLoader

from publishing.checking import check
from publishing.clock import from_text
from publishing.lasting.aliases import Alias, aliases
from publishing.lasting.two_names import with_old_names
from publishing.problems import Place
from publishing.verifying.finished import read_finished
from tests.conftest import publishing
from tests.project import ROOT, copy_of_the_project, small_site

NOW = "2026-12-01T09:30"
TARGET = Environment(loader=FileSystemLoader(ROOT / "overrides")).get_template("partials/old_name.html")


def alias(old: str, new: str) -> Alias:
    return Alias(Place("data/redirects.yml", 2), "about/", old, new)


def named(html: str, *names: tuple[str, str]) -> str:
    html, problems = with_old_names(html, [alias(*one) for one in names], TARGET)
    assert problems == []
    return html


@pytest.mark.parametrize(
    ("html", "with_both"),
    [
        ('<h2 id="new">Who</h2>', '<h2 id="new"><span id="old"></span>Who</h2>'),
        ('<p class="x" id="new">1.1</p>', '<p class="x" id="new"><span id="old"></span>1.1</p>'),
        (
            '<dl><div class="term" id="new"><dt>A</dt></div></dl>',
            '<dl><div class="term" id="new"><dt><span id="old"></span>A</dt></div></dl>',
        ),
        ('<tr id="new"><th>A</th></tr>', '<tr id="new"><th><span id="old"></span>A</th></tr>'),
        ('<div id="new" title="a > b"><figure>', '<div id="new" title="a > b"><figure><span id="old"></span>'),
    ],
    ids=["heading", "paragraph", "entry", "row", "figure"],
)
def test_a_part_has_both_names(html, with_both):
    assert named(html, ("old", "new")) == with_both


def test_a_part_can_have_many_old_names():
    html = named('<h2 id="new">Who</h2><p id="3.21">x</p>', ("old", "new"), ("3.20", "3.21"), ("older", "new"))

    assert read_finished("about/index.html", html).ids == {"old", "older", "new", "3.20", "3.21"}


def test_a_name_that_is_still_there_or_leads_to_nothing_is_a_mistake():
    html = '<h2 id="who">Who</h2><h2 id="what">What</h2>'

    told = [str(one) for one in with_old_names(html, [alias("who", "what"), alias("old", "whu")], TARGET)[1]]

    assert told == [
        "data/redirects.yml:2:1: the page still has the part '#who'. Delete this line.",
        "data/redirects.yml:2:1: the page has no part '#whu' to lead to. The nearest is #who",
    ]


def read(root: Path, *lines: str) -> dict[str, list[tuple[str, str]]]:
    (root / "data/redirects.yml").write_text("\n".join(["redirects:", *(f"  - {line}" for line in lines), ""]))
    site, problems = check(root, from_text(NOW))
    assert [str(problem) for problem in problems if problem.stops] == []
    return {address: [(one.old, one.new) for one in found] for address, found in aliases(site).items()}


@pytest.mark.parametrize(
    ("old", "new"),
    [("/about/#who", "/about/#us"), ("about#who", "#us"), ("https://www.example.org/about/#who", "about/index.md#us")],
)
def test_a_line_names_the_part_as_people_do(tmp_path, old, new):
    assert read(small_site(tmp_path), f"{{old: '{old}', new: '{new}'}}") == {"about/": [("who", "us")]}


def test_a_chain_of_names_leads_to_the_newest(tmp_path):
    lines = ("{old: '/about/#a', new: '#b'}", "{old: '/about/#b', new: '#c'}")

    assert read(small_site(tmp_path), *lines) == {"about/": [("a", "c"), ("b", "c")]}


def test_a_part_of_a_page_that_moved_is_found_by_the_old_address_too(tmp_path):
    lines = ("{old: /us/, new: /about/}", "{old: '/us/#a', new: '/about/#b'}")

    assert read(small_site(tmp_path), *lines) == {"about/": [("a", "b")]}


@pytest.mark.slow
def test_a_site_keeps_the_old_name_of_a_heading_and_refuses_one_that_leads_to_nothing(tmp_path):
    project = copy_of_the_project(tmp_path / "project")
    redirects = project / "data/redirects.yml"
    line = "  - {{old: '/worried/#whom-to-ring', new: '/worried/#{}'}}\n"

    before = redirects.read_text(encoding="utf-8")
    redirects.write_text(before + line.format("who-to-tel"), encoding="utf-8")
    refused = publishing(project, "site")
    redirects.write_text(before + line.format("who-to-tell"), encoding="utf-8")
    made = publishing(project, "site")

    assert refused.returncode == 1
    assert "has no part '#who-to-tel' to lead to. The nearest is #who-to-tell" in refused.stdout
    assert made.returncode == 0, made.stdout + made.stderr
    assert '<h2 id="who-to-tell"><span id="whom-to-ring"></span>' in (project / "site/worried/index.html").read_text()
