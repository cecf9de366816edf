"""The site to carry away: one folder in a zip that any computer unpacks, and in it nothing waits for a network."""

import re
import subprocess
from collections import Counter
from datetime import date
from hashlib import sha256
from html import unescape
from io import BytesIO
from pathlib import Path
from urllib.parse import unquote
from zipfile import ZipFile, ZipInfo

import pytest

from publishing.bundling.copying import TOP, Copy, Parts, copied, file_at, is_copied, started_from_above
from publishing.bundling.packing import packed
from publishing.hosting.copies import ENDINGS
from tests.conftest import built_once, publishing
from tests.project import copy_of_the_project

LINK = re.compile(r'<a\b[^>]*?\shref="([^"]*)"[^>]*>(.*?)</a>', re.DOTALL)
LOADED = re.compile(
    r'<(?:link|script|img|source|form|iframe|object)\b[^>]*?\s(?:href|src|srcset|action|data)="([^"]*)"'
)
ONLINE = "needs the internet"
PORTABLE = re.compile(r"[A-Za-z0-9._-]+(?:/[A-Za-z0-9._-]+)*")
WINDOWS = {"con", "prn", "aux", "nul", *(f"com{n}" for n in range(10)), *(f"lpt{n}" for n in range(10))}
LONGEST, LARGEST = 119, 5_000_000


@pytest.fixture(scope="module")
def offered(site_folder: Path) -> list[Path]:
    return sorted((site_folder / "take-away").glob("*.zip"))


@pytest.fixture(scope="module", params=["mscb.zip", "mscb-annual-report-2017-18.zip"])
def bundle(request, site_folder: Path) -> dict[str, bytes]:
    with ZipFile(site_folder / "take-away" / request.param) as opened:
        return {name: opened.read(name) for name in opened.namelist()}


def pages(bundle: dict[str, bytes]) -> dict[str, str]:
    return {path: data.decode() for path, data in bundle.items() if path.endswith(".html")}


def test_the_whole_site_and_each_report_can_be_carried_away(site_folder, offered):
    assert [path.name for path in offered] == ["mscb-annual-report-2017-18.zip", "mscb.zip"]
    assert (site_folder / "take-away/mscb-annual-report-2017-18.html").is_file()
    assert all(path.stat().st_size < LARGEST for path in offered)


def test_every_public_page_is_in_the_copy_of_the_site(site_folder, offered):
    there = {path.relative_to(site_folder).as_posix() for path in site_folder.rglob("*.html")}
    with ZipFile(offered[1]) as opened:
        names = {name.partition("/pages/")[2] for name in opened.namelist()}

    assert {path for path in there if is_copied(path)} <= names
    assert there - names == {"404.html", "take-away/mscb-annual-report-2017-18.html"}
    assert not any(name.endswith(("feed.xml", "sitemap.xml", "_headers")) for name in names)


def test_any_computer_unpacks_it_into_one_folder(bundle):
    tops = {path.partition("/")[0] for path in bundle}

    assert len(tops) == 1
    assert f"{tops.pop()}/START-HERE.html" in bundle
    assert [path for path in bundle if not PORTABLE.fullmatch(path) or len(path) > LONGEST] == []
    assert [name for path in bundle for name in path.split("/") if name.partition(".")[0].lower() in WINDOWS] == []
    assert [path for path, times in Counter(path.lower() for path in bundle).items() if times > 1] == []


def test_every_link_opens_a_file_or_says_that_it_needs_the_internet(bundle):
    wrong, asked = [], 0
    for path, html in pages(bundle).items():
        for to, words in LINK.findall(html):
            asked += 1
            if to.startswith(("http:", "https:")):
                wrong += [(path, to)] * (ONLINE not in words)
            elif not to.startswith(("#", "mailto:", "tel:", "about:blank")):
                place = unquote(unescape(to)).partition("#")[0].partition("?")[0]
                wrong += [(path, to)] * (place.endswith("/") or file_at(place, path) not in bundle)

    assert asked > 1000
    assert wrong == []


def test_each_part_of_a_page_that_a_link_names_is_there(bundle):
    ids = {path: set(re.findall(r'\sid="([^"]+)"', html)) for path, html in pages(bundle).items()}
    wrong = [
        (path, to)
        for path, html in pages(bundle).items()
        for to, _ in LINK.findall(html)
        if "#" in to and ":" not in to.partition("#")[0] and (part := unquote(to.partition("#")[2]))
        if (there := file_at(to, path) if to[0] != "#" else path) in ids and part not in ids[there]
    ]

    assert wrong == []


def test_nothing_is_loaded_but_files_of_the_copy(bundle):
    for path, html in pages(bundle).items():
        loaded = [to for to in LOADED.findall(html) if not to.startswith("data:")]
        assert loaded
        assert [to for to in loaded if file_at(to, path) not in bundle] == [], path


def test_every_page_says_of_which_day_it_is_and_where_to_look(bundle):
    for path, html in pages(bundle).items():
        assert html.count("This copy is of <time") == 1, path
        assert "https://www.example.org/take-away/#taken-back" in html, path
        assert 'href="about:blank"' in html or 'http-equiv="refresh"' in html, path
        assert "bbc.co.uk" not in html, path


def test_the_one_file_has_everything_inside(site_folder):
    html = (site_folder / "take-away/mscb-annual-report-2017-18.html").read_text(encoding="utf-8")

    assert LOADED.findall(html) == []
    assert "<script" not in html
    assert [to for to, words in LINK.findall(html) if to.startswith("http") and ONLINE not in words] == []
    assert [to for to, _ in LINK.findall(html) if not to.startswith(("#", "http", "mailto:", "tel:", "about:"))] == []
    ids = set(re.findall(r'\sid="([^"]+)"', html))
    assert [to for to, _ in LINK.findall(html) if to.startswith("#") and unquote(to[1:]) not in ids] == []
    assert "paragraph" in html
    assert html.count("<style>") == 1


def test_the_page_offers_each_with_its_size_and_checksum(site_folder):
    html = (site_folder / "take-away/index.html").read_text(encoding="utf-8")

    offered = [path for path in (site_folder / "take-away").glob("mscb*") if path.suffix not in ENDINGS]
    for path in offered:
        said = (
            f"{path.stat().st_size / 1e6:.1f} MB"
            if path.stat().st_size > 1e6
            else f"{path.stat().st_size / 1e3:.0f} kB"
        )
        assert re.search(rf'href="\.\./take-away/{re.escape(path.name)}" download>[^<]*{said}\)', html), path.name
        assert sha256(path.read_bytes()).hexdigest() in html
    assert "\x1a" not in html


def test_a_copy_does_not_offer_itself(bundle):
    html = next(
        (data.decode() for path, data in bundle.items() if path.endswith("pages/take-away/index.html")),
        "You are reading a copy",  # the report alone has no such page
    )

    assert "You are reading a copy" in html
    assert "sha256" not in html.lower()


COPY = Copy(
    "https://www.example.org/",
    frozenset(["index.html", "about/index.html", "files/one.pdf"]),
    Parts("<aside>A copy.</aside>", "<p>Good.</p>", " [online]", f'<link href="{TOP}a.css">'),
)


@pytest.mark.parametrize(
    ("written", "there"),
    [
        ('<a href="../about/">x</a>', '<a href="../about/index.html">x</a>'),
        ('<a href="../about/#p1">x</a>', '<a href="../about/index.html#p1">x</a>'),
        ('<a href="../files/one.pdf">x</a>', '<a href="../files/one.pdf">x</a>'),
        ('<a href="#here">x</a>', '<a href="#here">x</a>'),
        ('<a href="tel:999">x</a>', '<a href="tel:999">x</a>'),
        ('<a href="mailto:a@example.org">x</a>', '<a href="mailto:a@example.org">x</a>'),
        ('<a href="https://example.net/">x</a>', '<a href="https://example.net/">x [online]</a>'),
        ('<a href="../feed.xml">x</a>', '<a href="https://www.example.org/feed.xml">x [online]</a>'),
        ('<a href="../gone/#p">x</a>', '<a href="https://www.example.org/gone/#p">x [online]</a>'),
        ('<a class="e" href="https://example.net/" data-exit>x</a>', '<a class="e" href="about:blank" data-exit>x</a>'),
        ("<main>", "<aside>A copy.</aside><main>"),
        ('<ul class="contacts">', '<p>Good.</p><ul class="contacts">'),
        ("</head>", '<link href="../a.css"></head>'),
        ('<link rel="alternate" href="feed.xml">', ""),
    ],
)
def test_a_page_of_a_copy(written, there):
    assert copied(written, "about/index.html", COPY) == there


def test_the_first_page_leads_into_the_folder_beside_it():
    written = '<a href="./index.html"><img src="../x.png"><a href="#a"><a href="https://example.net/"><form action="b.html#c">'

    assert started_from_above(written, "pages/about") == (
        '<a href="pages/about/index.html"><img src="pages/x.png"><a href="#a"><a href="https://example.net/">'
        '<form action="pages/about/b.html#c">'
    )


def test_the_same_files_are_the_same_zip_whatever_their_order(monkeypatch):
    files = {"b/a.html": b"x" * 999, "a.png": b"y", "é.txt": b"z"}
    monkeypatch.setenv("TZ", "Pacific/Kiritimati")
    one, other = packed(files, "top", date(2026, 1, 2)), packed(dict(reversed(files.items())), "top", date(2026, 1, 2))

    assert one == other
    entries: list[ZipInfo] = ZipFile(BytesIO(one)).infolist()
    assert {entry.external_attr >> 16 for entry in entries} == {0o100644}
    assert {entry.date_time for entry in entries} == {(2026, 1, 2, 0, 0, 0)}


GONE = """---
title: Gone
summary: What was here.
published: 2026-11-01
audiences: [public]
retain_until: 2026-11-22
afterwards: It was out of date.
---

Words.
"""


@pytest.fixture(scope="module")
def checked(tmp_path_factory) -> Path:
    """The site of a board that rings its numbers, and that took a page down and put another right."""

    def project(folder: Path) -> Path:
        root = copy_of_the_project(folder)
        contacts = root / "data/contacts.yml"
        text = contacts.read_text(encoding="utf-8")
        assert "unchecked: As printed" in text
        text = re.sub(r"unchecked: As printed.*", "checked: 2026-11-20", text)
        contacts.write_text(text, encoding="utf-8")
        (root / "docs/about/gone.md").write_text(GONE, encoding="utf-8")
        return root

    return built_once("checked-numbers", project, tmp_path_factory, {"PUBLISH_NOW": "2026-12-01T09:00"})


def test_a_copy_says_until_when_its_numbers_are_good(checked):
    with ZipFile(checked / "take-away/mscb.zip") as opened:
        assert opened.namelist()[0].startswith("mscb-2026-11-23/")
        html = opened.read("mscb-2026-11-23/pages/worried/index.html").decode()

    assert "are good until <time" in html
    assert 'data-good-until="2027-02-18"' in html


def test_what_was_taken_back_is_listed_here_and_in_the_copy(checked):
    with ZipFile(checked / "take-away/mscb.zip") as opened:
        copy = opened.read("mscb-2026-11-23/pages/take-away/index.html").decode()
    for html in ((checked / "take-away/index.html").read_text(encoding="utf-8"), copy):
        assert re.search(r"taken down: <a href=[^>]*>about/gone/</a>\. It was out of date\.", html)


def test_make_site_keeps_them_under_names_with_their_day(project: Path):
    (project / "dist").mkdir()
    old, other = project / "dist/mscb-2020-01-01.zip", project / "dist/mscb-notes.zip"
    for path in (old, other):
        path.write_bytes(b"")

    made = publishing(project, "site", env={"PUBLISH_NOW": "2026-12-01T09:00"})

    assert made.returncode == 0, made.stdout + made.stderr
    assert re.search(r"To carry away, in dist/: mscb-annual-report-2017-18-2026-11-\d\d\.zip", made.stdout)
    assert not old.exists()
    assert other.exists()
    sums = sorted((project / "dist").glob("*.sha256"))
    assert len(sums) == 3
    said = subprocess.run(["sha256sum", "--check", *(path.name for path in sums)], cwd=project / "dist", check=False)
    assert said.returncode == 0
