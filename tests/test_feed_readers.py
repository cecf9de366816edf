"""The programs of those who follow read the feeds without a doubt, find them from the pages, and show what was meant."""

import json
import re
from datetime import datetime
from pathlib import Path
from urllib.parse import urljoin

import feedparser
import html5lib
import pytest

from tests.conftest import built_once
from tests.following import bulletin
from tests.project import copy_of_the_project

SITE = "https://www.example.org/"
ODD = "Q&A: 3 < 4, Tom's “plan” & Zoë's \\\"idea\\\""
SHOWN = ODD.replace("\\", "")
CANARY = "canary-7c2e"
JSON_FEED = "version title home_page_url feed_url description user_comment language authors items".split()
JSON_ITEM = "id url title summary content_html date_published date_modified tags".split()


@pytest.fixture(scope="session")
def followed(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The site with publications in every state and with an odd title, built at 9.30 on 1 December 2026."""
    return built_once("followed", with_all_that_can_happen, tmp_path_factory, {"PUBLISH_NOW": "2026-12-01T09:30"})


def with_all_that_can_happen(to: Path) -> Path:
    project = copy_of_the_project(to)
    hidden = (f"to_do: {CANARY} to do.", f"summary: {CANARY} summary.")
    bulletin(project, "odd", title=f'"{ODD}"')
    bulletin(
        project, "put-right", "corrections: [{date: 2026-11-28, says: 'There were 33 < 41 & more.'}]", title="Put right"
    )
    bulletin(project, "no-longer", "withdrawn: {date: 2026-11-30, reason: The form is gone.}", title="No longer")
    bulletin(project, "replaced", "superseded_by: bulletins/odd.md", title="Replaced")
    bulletin(project, f"draft-{CANARY}", "draft: true", *hidden, title=f"{CANARY} draft")
    bulletin(project, f"later-{CANARY}", "embargo: 2026-12-01 09:31", *hidden, title=f"{CANARY} later")
    gone = ("retain_until: 2026-11-27", "afterwards: It is kept elsewhere.")
    bulletin(project, "gone", *gone, *hidden, title=f"{CANARY} gone")
    bulletin(project, "before-gone", "superseded_by: bulletins/gone.md", title="Before it")
    bulletin(project, "before-later", f"superseded_by: bulletins/later-{CANARY}.md", title="Still so")
    return project


def feeds_of(site: Path, name: str) -> list[Path]:
    found = sorted(site.rglob(name))
    assert len(found) > 10
    return found


def told(site: Path, name: str) -> str:
    """What the feed of bulletins says of one of them."""
    feed = json.loads((site / "bulletins/feed.json").read_text())
    return next(item["content_html"] for item in feed["items"] if item["url"] == f"{SITE}bulletins/{name}/")


def test_a_feed_reader_has_no_doubts(followed):
    for path in feeds_of(followed, "feed.xml"):
        read = feedparser.parse(path.read_bytes())
        dates = [entry[day] for entry in read.entries for day in ("published_parsed", "updated_parsed")]

        assert (path, read.bozo, read.version) == (path, False, "atom10")
        assert read.feed.updated_parsed >= max(entry.updated_parsed for entry in read.entries)
        assert all(dates)


def test_a_json_feed_has_what_its_rules_ask_for_and_nothing_else(followed):
    for path in feeds_of(followed, "feed.json"):
        feed = json.loads(path.read_text())

        assert list(feed) == JSON_FEED
        assert feed["version"] == "https://jsonfeed.org/version/1.1"
        assert [list(author) for author in feed["authors"]] == [["name", "url"]]
        for item in feed["items"]:
            assert list(item) == JSON_ITEM
            assert all(isinstance(item[name], str) and item[name] for name in JSON_ITEM if name != "tags")
            assert all(isinstance(tag, str) and tag for tag in item["tags"])
            assert datetime.fromisoformat(item["date_published"]).tzinfo
            assert datetime.fromisoformat(item["date_modified"]) >= datetime.fromisoformat(item["date_published"])
        assert len({item["id"] for item in feed["items"]}) == len(feed["items"])


def test_both_kinds_of_feed_tell_the_same(followed):
    for path in feeds_of(followed, "feed.xml"):
        atom, items = feedparser.parse(path.read_bytes()), json.loads(path.with_suffix(".json").read_text())["items"]
        one = [
            (e.id, e.link, e.title, e.summary, e.published, e.updated, [tag.label for tag in e.tags])
            for e in atom.entries
        ]
        other = [
            tuple(item[name] for name in "id url title summary date_published date_modified tags".split())
            for item in items
        ]

        assert one == other


def test_a_title_is_shown_as_it_was_written(followed):
    read = feedparser.parse((followed / "bulletins/feed.xml").read_bytes())

    assert SHOWN in [entry.title for entry in read.entries]


@pytest.mark.parametrize(
    ("name", "says"),
    [
        pytest.param("put-right", "Corrected on 28 November 2026: There were 33 < 41 & more.", id="corrected"),
        pytest.param("no-longer", "Withdrawn on 30 November 2026. The form is gone. Do not follow it.", id="withdrawn"),
        pytest.param("replaced", f"A newer page has taken the place of this one. Read {SHOWN} instead.", id="replaced"),
        pytest.param(
            "before-gone", "took the place of this one, and has itself been taken down.", id="replaced-by-gone"
        ),
    ],
)
def test_what_happened_to_a_page_is_told_in_words(followed, name, says):
    words = "".join(html5lib.parseFragment(told(followed, name), namespaceHTMLElements=False).itertext())

    assert says in words


def test_a_page_is_not_called_replaced_before_the_newer_one_can_be_read(followed):
    assert "newer page" not in told(followed, "before-later")


def test_what_a_reader_should_be_ready_for_comes_first(followed):
    entries = feedparser.parse((followed / "case-reviews/feed.xml").read_bytes()).entries

    assert entries
    assert all(entry.summary.startswith("Before you read: ") for entry in entries)
    assert all(re.sub("<[^>]*>", "", entry.content[0].value).startswith("Before you read: ") for entry in entries)


def test_the_text_of_a_page_stays_on_the_site_where_it_can_be_taken_down(followed):
    assert all(b"Words of the text" not in path.read_bytes() for path in followed.rglob("feed.*"))


def test_what_is_not_public_is_not_told(followed):
    files = [*followed.rglob("feed.*"), *followed.glob("sitemap.*"), followed / "robots.txt"]

    assert [
        path for path in files if CANARY.encode() in path.read_bytes() or b'bulletins/gone/"' in path.read_bytes()
    ] == []


PAGES = [
    pytest.param("", ["publications/"], id="home"),
    pytest.param("publications/", ["publications/"], id="publications"),
    pytest.param("bulletins/", ["bulletins/", "publications/"], id="kind"),
    pytest.param("themes/neglect/", ["themes/neglect/", "publications/"], id="theme"),
    pytest.param("bulletins/odd/", ["bulletins/", "publications/"], id="publication"),
    pytest.param("contact/", [], id="another-page"),
    pytest.param("bulletins/gone/", [], id="tombstone"),
]


@pytest.mark.parametrize(("page", "folders"), PAGES)
def test_a_feed_reader_finds_the_feeds_from_the_page(followed, page, folders):
    document = html5lib.parse((followed / page / "index.html").read_bytes(), namespaceHTMLElements=False)
    links = [link for link in document.iter("link") if link.get("rel") == "alternate"]
    found = [(link.get("type"), urljoin(SITE + page, link.get("href")), bool(link.get("title"))) for link in links]
    kinds = (("application/atom+xml", "feed.xml"), ("application/feed+json", "feed.json"))

    assert found == [(kind, SITE + folder + name, True) for folder in folders for kind, name in kinds]


def test_a_feed_says_where_it_is_and_which_page_it_belongs_to(followed):
    for path in feeds_of(followed, "feed.xml"):
        links = {link.rel: link.href for link in feedparser.parse(path.read_bytes()).feed.links}
        page = SITE + path.parent.relative_to(followed).as_posix() + "/"

        assert links == {"self": page + "feed.xml", "alternate": page}


def test_a_person_is_told_what_a_feed_is(followed):
    for path in ("publications", "bulletins", "case-reviews", "themes/neglect"):
        page = (followed / path / "index.html").read_text()

        assert re.search(r'href="feed\.xml"[\s\S]*A feed reader is an app', page), path


def test_a_reader_who_opens_a_feed_is_told_what_to_do_with_it(followed):
    assert "Copy its address into one." in (followed / "bulletins/feed.xml").read_text()[:200]
    assert "Copy its address into one." in (followed / "bulletins/feed.json").read_text()[:700]
