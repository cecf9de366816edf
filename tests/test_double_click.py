"""Whoever is asked to read a change opens the preview from a folder, without a server."""

import re
import shutil
from pathlib import Path
from urllib.parse import unquote

import pytest

from publishing.commands.preview import make_preview
from publishing.opened_by_double_click import linked_to_files

HREF = re.compile(r'<a\b[^>]*?\shref="([^"]*)"')


@pytest.mark.parametrize(
    ("written", "opened"),
    [
        ("about/", "about/index.html"),
        ("about/#people", "about/index.html#people"),
        ("../", "../index.html"),
        ("..", "../index.html"),
        ("../..", "../../index.html"),
        (".", "./index.html"),
        ("./", "./index.html"),
        ("../publications/?theme=neglect", "../publications/index.html?theme=neglect"),
        ("#top", "#top"),
        ("", ""),
        ("report.pdf", "report.pdf"),
        ("../feed.xml", "../feed.xml"),
        ("https://www.example.org/", "https://www.example.org/"),
        ("//www.example.org/", "//www.example.org/"),
        ("mailto:office@example.org", "mailto:office@example.org"),
        ("tel:999", "tel:999"),
    ],
)
def test_a_link_to_a_folder_names_the_file_in_it(written, opened):
    assert linked_to_files(f'<a class="x" href="{written}">') == f'<a class="x" href="{opened}">'


def test_an_old_address_forwards_to_a_file():
    forwards = '<meta http-equiv="refresh" content="0; url={}">'

    assert linked_to_files(forwards.format("../worried/")) == forwards.format("../worried/index.html")


def test_what_only_looks_like_a_link_stays(root):
    told = '<link rel="canonical" href="about/"><p>href="about/"</p><a data-href="about/">'

    assert linked_to_files(told) == told


def test_every_link_of_the_preview_opens_a_file(site_folder, tmp_path):
    """Of the home page's own address as of all others; the page for lost addresses is only for a server."""
    preview = tmp_path / "preview"
    make_preview(site_folder, preview)
    followed = [
        (page, unquote(re.split("[#?]", link)[0]))
        for page in preview.rglob("*.html")
        if page.name != "404.html"
        for link in HREF.findall(page.read_text(encoding="utf-8"))
        if not re.match(r"[a-z]+:|//", link)
    ]

    assert followed
    assert [(page, link) for page, link in followed if link and not (page.parent / link).is_file()] == []


def test_the_site_itself_stays_as_it_was(site_folder, tmp_path):
    served = tmp_path / "site"
    shutil.copytree(site_folder, served)
    make_preview(served, tmp_path / "preview")

    assert (served / "index.html").read_bytes() == (site_folder / "index.html").read_bytes()


def test_an_older_preview_leaves_nothing_behind(site_folder, tmp_path):
    old = tmp_path / "preview/withdrawn/index.html"
    old.parent.mkdir(parents=True)
    old.write_text("old")

    make_preview(site_folder, tmp_path / "preview")

    assert not old.exists()


def test_without_a_site_it_says_what_to_do_first(tmp_path: Path, capsys):
    code = make_preview(tmp_path / "site", tmp_path / "preview")

    assert (code, "Run make site first" in capsys.readouterr().err) == (1, True)
