"""What a host is told is right for every file, and within what services read."""

from fnmatch import fnmatch
from pathlib import Path

import pytest

from publishing.hosting.answers import MOST_REDIRECTS, Hosted
from publishing.hosting.rules import MOST_RULES, rules
from publishing.hosting.sent import FIVE_MINUTES, FOR_EVER, HEADERS, lasts
from publishing.hosting.types import TYPES
from publishing.verifying.folder import KINDS, files_in
from tests.conftest import publishing
from tests.project import copy_of_the_project

ADDRESS = "https://www.example.org/"
LONGEST_LINE = 2000


def kept(paths, address):
    return [dict(rule.headers)["Cache-Control"] for rule in rules(paths)[1:] if fnmatch(address, rule.address)]


@pytest.mark.parametrize(
    "path", ["assets/look.0a1b2c3d.css", "assets/search-0a1b2c3d/e-h.js", "assets/two.words-0a1b2c3d.svg"]
)
def test_what_has_its_content_in_its_name_is_kept_for_ever(path):
    assert kept([path, "about/index.html"], f"/{path}") == [FOR_EVER]


@pytest.mark.parametrize(
    "path",
    [
        "assets/look.css",
        "assets/look.0a1b2c3.css",
        "assets/look.0a1b2c3g.css",
        "assets/x/look.0a1b2c3d.css",
        "about/look.0a1b2c3d.css",
        "about/assets/look.0a1b2c3d.css",
    ],
)
def test_what_can_change_under_its_name_is_not(path):
    assert not lasts(path)


def test_nothing_is_kept_for_ever_that_is_not_there():
    assert kept(["assets/look.0a1b2c3d.css"], "/assets/look.ffffffff.css") == []


def test_a_site_of_very_many_folders_leaves_pages_to_the_host():
    found = rules(["assets/look.0a1b2c3d.css", *(f"folder-{number}/index.html" for number in range(MOST_RULES))])

    assert [rule.address for rule in found] == ["/*", "/assets/look.0a1b2c3d.css"]


def test_each_file_of_the_real_site_has_one_rule_of_how_long_it_is_kept(site_folder):
    paths = [path for path in files_in(site_folder) if path not in ("_headers", "_redirects")]
    asked = [rule for rule in rules(paths) if rule.address != "/*"]
    for path in paths:
        address = f"/{path.removesuffix('index.html')}"
        [found] = {rule.headers for rule in asked if fnmatch(address, rule.address)}

        assert dict(found)["Cache-Control"] == (FOR_EVER if path.startswith("assets/") else FIVE_MINUTES), path


def test_the_headers_of_the_real_site_are_within_what_services_read(site_folder):
    lines = (site_folder / "_headers").read_text(encoding="utf-8").splitlines()

    assert len([line for line in lines if not line.startswith(" ")]) <= MOST_RULES
    assert max(map(len, lines)) <= LONGEST_LINE
    assert [line.strip().partition(": ")[0] for line in lines if line.startswith(" ")][: len(HEADERS)] == [*HEADERS]


def test_no_kind_of_file_is_without_its_name_for_browsers():
    assert {kind.rpartition(".")[2] for kind in KINDS} - TYPES.keys() == set()


def test_an_address_with_a_sign_that_a_host_would_read_is_left_to_its_page():
    hosted = Hosted(ADDRESS, (), {"a b/": "new/", 'a"/': "new/", "$a/": "new/", "{a}/": "new/", "a;b/": "new/"})

    assert hosted.moved == []


def test_an_old_address_leads_on_with_and_without_its_last_stroke():
    hosted = Hosted(f"{ADDRESS}board/", (), {"old/": "new/#part"})

    assert hosted.moved == [("/board/old", "/board/new/#part"), ("/board/old/", "/board/new/#part")]


def test_what_moved_comes_before_what_services_pass_over():
    hosted = Hosted(ADDRESS, (), {"z.html": "new/"}, ("a/",))

    assert hosted.redirects == [("/z.html", "/new/", 301), ("/a/", "/a/", 410)]


def test_no_more_redirects_are_written_than_services_read():
    hosted = Hosted(ADDRESS, (), {f"{number}.html": "new/" for number in range(3000)})

    assert len(hosted.redirects) == MOST_REDIRECTS


def test_the_settings_of_servers_lie_beside_the_site_and_not_in_it(site_folder):
    beside = site_folder.parent / "dist/hosting"

    assert sorted(path.name for path in beside.iterdir()) == [
        "Caddyfile",
        "Containerfile",
        "made-for.json",
        "nginx.conf",
    ]
    assert [path for path in files_in(site_folder) if Path(path).name in ("Caddyfile", "Containerfile")] == []


def test_what_is_put_into_a_container_is_there(root, site_folder):
    """Copied are the site and the settings that lie beside it, by their places from the project's folder."""
    written = (site_folder.parent / "dist/hosting/Containerfile").read_text(encoding="utf-8")
    copied = [line.split()[1] for line in written.splitlines() if line.startswith("COPY ")]

    assert copied == ["dist/hosting/Caddyfile", "site"]
    assert all((site_folder.parent / path).exists() for path in copied)


def test_a_page_taken_down_is_said_to_be_gone_by_servers_that_can(tmp_path):
    project = copy_of_the_project(tmp_path / "project")
    (project / "docs/about/leaflet.md").write_text(
        "---\ntitle: Zebra\nsummary: Words.\npublished: 2016-11-21\naudiences: [public]\n"
        "retain_until: 2016-11-30\nafterwards: It was kept for a week.\n---\n\nWords.\n"
    )

    made = publishing(project, "site", env={"PUBLISH_NOW": "2026-12-02"})

    assert made.returncode == 0, made.stdout
    assert "/about/leaflet/ /about/leaflet/ 410!" in (project / "site/_redirects").read_text()
    for name in ("nginx.conf", "Caddyfile"):
        written = (project / "dist/hosting" / name).read_text()
        assert "/about/leaflet/" in written
        assert "ebra" not in written
