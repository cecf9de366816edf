"""Whoever comes upon an old page is told where to go now, in words that are true."""

import re

import pytest

NOW = "2026-12-01T09:30"
BULLETIN = """---
title: {title}
summary: What it says.
published: 2018-01-24
audiences: [public]
to_do: Read it.
issue: {issue}
{more}---

## An article

Words.
"""
OLD = {
    "": "A newer page has taken the place of this one. Read The new words instead.",
    "withdrawn: {date: 2018-02-01, reason: It was wrong.}\n": (
        "A newer page took the place of this one, and has itself been withdrawn. Read The new words to see why."
    ),
    "retain_until: 2018-02-01\nafterwards: It was kept for a week.\n": (
        "A newer page took the place of this one, and has itself been taken down. Read what is said in its place."
    ),
}


def words(html: str) -> str:
    return " ".join(re.sub(r"<[^>]*>", "", html).split())


@pytest.mark.parametrize(("newer", "said"), OLD.items(), ids=["live", "withdrawn", "retired"])
def test_readers_and_followers_of_an_old_page_are_told_what_became_of_the_new_one(project, run, newer, said):
    for issue, (name, more) in enumerate({"old": "superseded_by: bulletins/new.md\n", "new": newer}.items(), 90):
        text = BULLETIN.format(title=f"The {name} words", issue=issue, more=more)
        (project / f"docs/bulletins/{name}.md").write_text(text)

    built = run("site", env={"PUBLISH_NOW": NOW})
    page = (project / "site/bulletins/old/index.html").read_text()
    feed = (project / "site/publications/feed.json").read_text()

    assert built.returncode == 0, built.stdout + built.stderr
    assert said in words(page)
    assert 'href="../new/"' in page
    assert said in words(feed)
    assert "https://www.example.org/bulletins/new/" in feed
