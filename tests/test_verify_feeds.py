"""A feed or sitemap that a program could not read, or that leads to nothing, never reaches it."""

import json
from pathlib import Path

import pytest

from publishing.verifying.feeds import feed_problems
from publishing.verifying.folder import files_in

SITE = "https://www.example.org/"
ATOM = '<feed xmlns="http://www.w3.org/2005/Atom"><link href="{0}"/><entry><content type="html">{1}</content></entry></feed>'
MAP = '<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9"><url><loc>{0}</loc></url></urlset>'


def as_json(address: str, content: str) -> str:
    told = {"home_page_url": SITE, "feed_url": f"{SITE}feed.json", "items": [{"url": address, "content_html": content}]}
    return json.dumps(told)


def complaints(folder: Path, name: str, text: str) -> list[str]:
    (folder / "index.html").write_text("A page.")
    (folder / name).write_text(text)
    return [str(problem) for problem in feed_problems(folder, files_in(folder), SITE)]


def told(name: str, address: str, content: str = "") -> str:
    if name == "feed.json":
        return as_json(address, content)
    return (ATOM if name == "feed.xml" else MAP).format(address, content.replace("<", "&lt;"))


@pytest.mark.parametrize("name", ["feed.xml", "feed.json", "sitemap.xml"])
def test_one_that_leads_to_pages_is_let_through(tmp_path, name):
    assert complaints(tmp_path, name, told(name, SITE)) == []


@pytest.mark.parametrize("address", [f"{SITE}gone/", "https://elsewhere.example/", "index.html", ""])
@pytest.mark.parametrize("name", ["feed.xml", "feed.json", "sitemap.xml"])
def test_one_that_leads_to_nothing_on_the_site_is_caught(tmp_path, name, address):
    assert complaints(tmp_path, name, told(name, address)) == [f"{name}:1:1: '{address}' leads to nothing on the site."]


@pytest.mark.parametrize("name", ["feed.xml", "feed.json"])
def test_a_link_in_the_words_of_an_entry_leads_somewhere_too(tmp_path, name):
    [problem] = complaints(tmp_path, name, told(name, SITE, f'<a href="{SITE}gone/">x</a>'))

    assert f"'{SITE}gone/' leads to nothing" in problem


@pytest.mark.parametrize(
    ("name", "text"),
    [
        pytest.param("feed.xml", "<feed><title>A & B</title></feed>", id="a-sign-left-as-it-was"),
        pytest.param("feed.xml", "<feed>", id="half-a-feed"),
        pytest.param("feed.json", "{", id="half-a-json-feed"),
        pytest.param("feed.json", "[]", id="no-feed-at-all"),
        pytest.param("sitemap.xml", "", id="an-empty-sitemap"),
    ],
)
def test_one_that_cannot_be_read_is_caught(tmp_path, name, text):
    [problem] = complaints(tmp_path, name, text)

    assert "no program can read this file" in problem
