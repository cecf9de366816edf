"""Old addresses keep working, and a mistake in one is explained before it is published."""

import re
from pathlib import Path

import pytest

from publishing.checking import check
from publishing.clock import from_text
from publishing.lasting.as_written import as_address
from publishing.lasting.redirects import redirects, way
from publishing.verifying.finished import read_finished
from tests.project import small_site

NOW = "2026-12-01T09:30"
SITE = "https://www.example.org/"


@pytest.fixture
def small(tmp_path: Path) -> Path:
    return small_site(tmp_path)


def write(small: Path, name: str, *fields: str) -> None:
    lines = ["---", f"title: The page {name}", "summary: What it is.", "published: 2018-01-24", "audiences: [public]"]
    (small / f"docs/{name}.md").write_text("\n".join([*lines, *fields, "---", "", "Words.", ""]), encoding="utf-8")


def lines(small: Path, **leads: str) -> None:
    written = [f"  - {{old: /{old.replace('_', '-')}/, new: {new}}}" for old, new in leads.items()]
    (small / "data/redirects.yml").write_text("\n".join(["redirects:", *written, ""]), encoding="utf-8")


def ways(small: Path, now: str = NOW) -> dict[str, str]:
    site, problems = check(small, from_text(now))
    assert [str(problem) for problem in problems if problem.stops] == []
    return redirects(site)


@pytest.mark.parametrize(
    ("written", "address"),
    [
        ("/about-us/", "about-us/"),
        ("/about-us", "about-us/"),
        ("about-us", "about-us/"),
        ("About Us", "About Us/"),
        ("/about%20us/", "about us/"),
        ("/für-eltern/", "für-eltern/"),
        ("/fu\u0308r-eltern/", "für-eltern/"),
        ("/about.html", "about.html"),
        ("/about.html/", "about.html"),
        ("/about/index.html", "about/"),
        ("/about/index.htm", "about/"),
        ("/2018.06/", "2018.06/"),
        ("/report-2.1", "report-2.1/"),
        ("https://www.example.org/about-us/", "about-us/"),
        ("http://example.org/about-us", "about-us/"),
        ("//www.example.org/about-us/", "about-us/"),
    ],
)
def test_an_address_is_read_as_people_have_it(written, address):
    assert as_address(written, SITE).address == address


def test_an_address_of_a_site_in_a_folder_is_read_without_the_folder():
    assert as_address("https://board.github.io/site/about-us/", "https://board.github.io/site/").address == "about-us/"


@pytest.mark.parametrize(
    "written", ["/a.php", "/a.aspx?id=5", "/a.pdf", "/con/", "/_headers/", "/a/../b/", "/a.html/b/", "/a:b/", "/a./"]
)
def test_what_no_file_can_answer_is_no_address(written):
    assert as_address(written, SITE).wrong


def test_a_page_says_where_it_was(small):
    write(small, "new", "old_addresses: [/old/, /Older Name.html]")

    assert ways(small) == {"Older Name.html": "new/", "old/": "new/"}


def test_a_line_leads_to_an_address_or_to_the_file_of_a_page(small):
    lines(small, one="/about/", two="about/index.md", three="https://www.example.org/about", home="index.md")

    assert ways(small) == {"one/": "about/", "two/": "about/", "three/": "about/", "home/": ""}


def test_a_chain_leads_to_its_end_at_once(small):
    lines(small, first="/second/", second="/third/")
    write(small, "new", "old_addresses: [/third/]")

    assert ways(small) == {"first/": "new/", "second/": "new/", "third/": "new/"}


@pytest.mark.parametrize("field", ["draft: true", "embargo: 2026-12-02 09:30"])
def test_what_leads_to_a_page_that_is_not_public_leaves_no_trace(small, field):
    write(small, "new", field, "old_addresses: [/old/]")
    lines(small, older="/old/", oldest="/new/")

    assert ways(small) == {}


def test_when_the_embargo_ends_the_old_address_leads_there(small):
    write(small, "new", "embargo: 2026-12-02 09:30", "old_addresses: [/old/]")

    assert ways(small, "2026-12-02T09:30") == {"old/": "new/"}


def test_when_a_page_is_taken_down_its_old_address_leads_to_the_tombstone(small):
    write(small, "new", "retain_until: 2026-12-01", "afterwards: It is kept elsewhere.", "old_addresses: [/old/]")
    lines(small, older="/new/")

    assert ways(small) == ways(small, "2026-12-02") == {"old/": "new/", "older/": "new/"}


def test_two_pages_cannot_claim_one_address(small):
    write(small, "one", "old_addresses: [/old/]")
    write(small, "two", "old_addresses: [/Old]")

    told = [str(problem) for problem in check(small, from_text(NOW))[1] if problem.stops]

    assert told == [
        "docs/two.md:6:17: '/Old' also leads on from line 6 of docs/one.md. An address can lead to one page: delete one of the two."
    ]


def test_the_address_of_a_page_that_is_to_come_is_taken_already(small):
    write(small, "new", "embargo: 2026-12-02 09:30")
    lines(small, new="/about/")

    told = [str(problem) for problem in check(small, from_text(NOW))[1] if problem.stops]

    assert len(told) == 1
    assert "'/new/' is an address that a page has" in told[0]


@pytest.mark.parametrize(
    ("old", "new", "written"),
    [
        ("old/", "new/", "../new/"),
        ("old/", "", "../"),
        ("a/b/", "a/", "../"),
        ("a/b.html", "new/", "../new/"),
        ("b.html", "new/", "new/"),
        ("b.html", "", "./"),
    ],
)
def test_the_way_works_wherever_the_site_lives(old, new, written):
    assert way(old, new) == written


@pytest.fixture(scope="session")
def forwarding(site_folder: Path) -> str:
    return (site_folder / "report-a-concern/index.html").read_text(encoding="utf-8")


def test_an_old_address_forwards_at_once(forwarding):
    assert read_finished("report-a-concern/index.html", forwarding).forwards_to == "../worried/"


def test_who_is_not_forwarded_finds_a_link_that_has_a_name(forwarding):
    assert '<a href="../worried/">Worried about a child</a>' in forwarding


def test_search_engines_are_led_to_the_new_address(forwarding):
    assert '<link rel="canonical" href="https://www.example.org/worried/">' in forwarding
    assert '<meta name="robots" content="noindex">' in forwarding


def test_forwarding_needs_no_script(forwarding):
    assert "<script" not in forwarding


def test_no_list_has_an_old_address(site_folder):
    found = [
        path.relative_to(site_folder).as_posix()
        for path in site_folder.rglob("*")
        if path.suffix in (".html", ".xml", ".json", ".txt", ".js") and "report-a-concern" in path.read_text("utf-8")
    ]

    # The list of every file is for whoever looks after the host.
    assert sorted(found) == ["build-manifest.json", "report-a-concern/index.html"]


def test_a_new_title_moves_no_page(small):
    write(small, "new")
    before = {page.address for page in check(small, from_text(NOW))[0].public}
    page = small / "docs/new.md"
    page.write_text(
        re.sub("(?m)^title: .*", "title: Another title", page.read_text(encoding="utf-8")), encoding="utf-8"
    )

    assert {page.address for page in check(small, from_text(NOW))[0].public} == before
