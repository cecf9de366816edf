"""Publications for the tests of feeds: this project with a few more, and what those who follow it are told."""

from pathlib import Path

from publishing.clock import from_text
from publishing.following.entries import Entry
from publishing.following.feeds import Feeds
from publishing.reading import read_site

NOW = "2026-12-01T09:30"


def bulletin(project: Path, name: str, *lines: str, title: str = "News", published: str = "2026-11-25") -> None:
    """A bulletin with nothing but what it must have, and these lines."""
    fields = [f"title: {title}", f"published: {published}", "audiences: [public]", *lines]
    standing = {"summary": "What is new.", "issue": 50 + len(name), "to_do": "Read it.", "themes": "[neglect]"}
    written = {line.partition(":")[0] for line in lines}
    fields += [f"{field}: {value}" for field, value in standing.items() if field not in written]
    text = "\n".join(["---", *fields, "---", "", "## An article", "", "Words of the text.", ""])
    (project / f"docs/bulletins/{name}.md").write_text(text, encoding="utf-8")


def feeds(project: Path, now: str = NOW) -> Feeds:
    site, problems = read_site(project, from_text(now))
    assert [str(problem) for problem in problems if problem.stops] == []
    return Feeds(site)


def entries(project: Path, now: str = NOW) -> dict[str, Entry]:
    """What the feed of bulletins tells, by the bulletin's name."""
    return {entry.page.uri.split("/")[1][:-3]: entry for entry in feeds(project, now).of_kinds["bulletin"].entries}
