"""Those who follow the board are told what is new or corrected, once, on the day it was."""

import pytest

from publishing.following.feeds import MOST_ENTRIES
from tests.following import bulletin, entries, feeds

WITHDRAWN = "withdrawn: {date: 2026-11-30, reason: The form is no longer used.}"
CORRECTED = "corrections: [{date: 2026-11-28, says: There were 33 sessions.}]"

DAYS = [
    pytest.param("2026-11-25", [], "2026-11-25T00:00:00+00:00", "2026-11-25T00:00:00+00:00", id="a-day-in-winter"),
    pytest.param("2026-07-01", [], "2026-07-01T00:00:00+01:00", "2026-07-01T00:00:00+01:00", id="a-day-in-summer"),
    pytest.param(
        "2026-11-25",
        ["embargo: 2026-11-25 09:30"],
        "2026-11-25T09:30:00+00:00",
        "2026-11-25T09:30:00+00:00",
        id="an-embargo-that-day",
    ),
    pytest.param(
        "2026-11-25",
        ["embargo: 2026-11-27 12:00"],
        "2026-11-27T12:00:00+00:00",
        "2026-11-27T12:00:00+00:00",
        id="a-later-embargo",
    ),
    pytest.param(
        "2026-11-25", ["updated: 2026-11-26"], "2026-11-25T00:00:00+00:00", "2026-11-26T00:00:00+00:00", id="an-update"
    ),
    pytest.param(
        "2026-11-25", [CORRECTED], "2026-11-25T00:00:00+00:00", "2026-11-28T00:00:00+00:00", id="a-correction"
    ),
    pytest.param("2026-11-25", [WITHDRAWN], "2026-11-25T00:00:00+00:00", "2026-11-30T00:00:00+00:00", id="withdrawal"),
    pytest.param(
        "2026-10-20",
        ["corrections: [{date: 2026-10-25, says: Not so.}]"],
        "2026-10-20T00:00:00+01:00",
        "2026-10-25T00:00:00+01:00",
        id="the-day-the-clocks-change",
    ),
]


@pytest.mark.parametrize(("published", "lines", "first", "last"), DAYS)
def test_an_entry_has_the_days_that_its_writer_gave(project, published, lines, first, last):
    bulletin(project, "news", *lines, published=published)

    told = entries(project)["news"]

    assert (told.published, told.updated) == (first, last)


def test_a_correction_comes_to_the_top(project):
    bulletin(project, "newer", published="2026-11-26")
    bulletin(project, "older", CORRECTED)

    assert list(entries(project))[:2] == ["older", "newer"]


def test_a_page_that_another_replaced_is_new_again_that_day(project):
    bulletin(project, "newer", published="2026-11-26")
    bulletin(project, "older", "superseded_by: bulletins/newer.md", published="2026-11-20")

    assert entries(project)["older"].updated == "2026-11-26T00:00:00+00:00"


CHANGES = [
    pytest.param({"title": "Better words"}, [], id="title"),
    pytest.param({"published": "2026-11-20"}, [], id="day"),
    pytest.param({}, ["summary: Said in another way.", "themes: [health]", CORRECTED], id="the-rest"),
]


@pytest.mark.parametrize(("facts", "lines"), CHANGES)
def test_a_feed_reader_knows_a_page_again_whatever_changes(project, facts, lines):
    bulletin(project, "news")
    before = entries(project)["news"].id
    bulletin(project, "news", *lines, **facts)

    assert entries(project)["news"].id == before


def test_a_feed_reader_knows_every_page_again_when_the_site_moves(project):
    before = {name: entry.id for name, entry in entries(project).items()}
    board = project / "data/board.yml"
    board.write_text(board.read_text().replace("\nsite: https://www.example.org/", "\nsite: https://safe.example.org/"))
    moved = entries(project)

    assert {entry.link.split("/")[2] for entry in moved.values()} == {"safe.example.org"}
    assert {name: entry.id for name, entry in moved.items()} == before


def test_no_two_publications_are_known_by_the_same_id(project):
    found = [entry.id for entry in feeds(project).everything.entries]

    assert len(set(found)) == len(found) == len(feeds(project).site.publications)


def test_a_feed_stays_small_and_has_the_newest(project):
    for number in range(MOST_ENTRIES + 2):
        bulletin(project, f"news-{number:02}", published=f"2025-{number % 12 + 1:02}-{number // 12 + 1:02}")
    bulletin(project, "newest")

    everything = feeds(project).everything.entries

    assert len(everything) == MOST_ENTRIES
    assert "bulletins/newest.md" in [entry.page.uri for entry in everything]


def test_every_publication_is_in_the_feeds_of_its_kind_and_themes(project):
    bulletin(project, "news", "themes: [neglect, health]")

    found = feeds(project)
    told_in = [
        feed.folder for feed in found.by_page.values() if "bulletins/news.md" in [e.page.uri for e in feed.entries]
    ]

    assert sorted(told_in) == ["bulletins/", "publications/", "themes/health/", "themes/neglect/"]


def test_a_feed_without_entries_is_as_old_as_its_page(project):
    for page in [*project.glob("docs/bulletins/2*.md")]:
        page.unlink()
    index = project / "docs/bulletins/index.md"
    index.write_text("---\ntitle: Bulletins\nsummary: S\npublished: 2018-05-01\naudiences: [public]\n---\n\nWords.\n")
    empty = feeds(project).of_kinds["bulletin"]

    assert (empty.entries, empty.updated) == ([], "2018-05-01T00:00:00+01:00")


@pytest.mark.parametrize("hidden", ["docs/bulletins/index.md", "docs/themes/neglect.md"])
def test_a_page_that_is_not_public_has_no_feed(project, hidden):
    path = project / hidden
    path.write_text(path.read_text().replace("\npublished:", "\ndraft: true\npublished:", 1))

    assert hidden.removeprefix("docs/") not in feeds(project).by_page


def test_what_no_page_gathers_is_followed_from_the_home_page(project):
    (project / "docs/publications/index.md").unlink()
    found = feeds(project)

    assert found.everything == found.by_page["index.md"]
