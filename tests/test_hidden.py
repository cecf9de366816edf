"""What is not public yet leaves no trace in anything that is built."""

import pytest

from publishing.checking import check
from publishing.clock import from_text
from tests.pictures import png

CANARY = "canary-7c2e"
PICTURE = png()


def page(fields: str, body: str) -> str:
    return f"---\ntitle: {CANARY} title\nsummary: {CANARY} summary\npublished: 2026-11-21\naudiences: [public]\nthemes: [neglect]\n{fields}---\n\n{body}\n"


HIDDEN = {
    "a draft": "draft: true\n",
    "embargoed": "embargo: 2026-12-01 09:30\n",
}


@pytest.mark.parametrize("fields", HIDDEN.values(), ids=HIDDEN.keys())
def test_a_hidden_page_and_its_picture_leave_no_trace(project, run, fields):
    (project / f"docs/about/{CANARY}.md").write_text(
        page(fields, f"## {CANARY} heading\n\n![{CANARY} words]({CANARY}.png)")
    )
    (project / f"docs/about/{CANARY}.png").write_bytes(png(pixels=CANARY.encode()))

    built = run("site", env={"PUBLISH_NOW": "2026-12-01T09:29"})
    files = [path for path in (project / "site").rglob("*") if path.is_file()]
    traces = [path for path in files if CANARY in path.name or CANARY.encode() in path.read_bytes()]

    assert built.returncode == 0, built.stdout + built.stderr
    assert files
    assert traces == []
    assert CANARY not in built.stdout + built.stderr


def test_an_embargo_ends_at_its_minute_in_london(project, run):
    (project / "docs/about/news.md").write_text(page("embargo: 2026-12-01 09:30\n", "Words."))

    run("site", env={"PUBLISH_NOW": "2026-12-01T09:30"})

    assert CANARY in (project / "site/about/news/index.html").read_text()


def test_a_picture_that_a_public_page_shows_is_public(project, run):
    (project / "docs/about/news.md").write_text(page("", "![Two people talk at a table](talking.png)"))
    (project / "docs/about/talking.png").write_bytes(PICTURE)

    run("site")

    assert (project / "site/about/talking.png").read_bytes() == PICTURE


def test_a_picture_that_no_page_shows_is_a_mistake(project):
    (project / "docs/about/forgotten.png").write_bytes(PICTURE)

    _, problems = check(project, from_text("2026-12-01"))

    assert "docs/about/forgotten.png:1:1: no page shows this picture. Show it on a page, or delete the file." in map(
        str, problems
    )


def test_a_picture_that_a_page_only_links_to_is_used(project):
    (project / "docs/about/news.md").write_text(page("", "See [the map of the area](map.png)."))
    (project / "docs/about/map.png").write_bytes(PICTURE)

    _, problems = check(project, from_text("2026-12-01"))

    assert [str(problem) for problem in problems if "map.png" in str(problem) and problem.stops] == []


def test_a_picture_is_not_called_unused_while_a_page_cannot_be_read(project):
    (project / "docs/about/news.md").write_text("---\ntitel: x\n---\n\n![Two people talk at a table](talking.png)\n")
    (project / "docs/about/talking.png").write_bytes(PICTURE)

    _, problems = check(project, from_text("2026-12-01"))

    assert not any("no page shows" in problem.sentence for problem in problems)


@pytest.mark.parametrize(
    ("one", "other", "said"),
    [
        pytest.param("embargo: 2026-12-01 09:30\n", "embargo: 2026-12-02 09:30\n", 1, id="both-wait"),
        pytest.param("embargo: 2026-12-01 09:30\n", "draft: true\n", 0, id="one-is-a-draft"),
    ],
)
def test_time_alone_never_brings_two_pages_of_one_title(project, one, other, said):
    for name, fields in (("one", one), ("other", other)):
        (project / f"docs/about/{name}.md").write_text(page(fields, "Words."))

    _, problems = check(project, from_text("2026-12-01T09:29"))
    told = [problem for problem in problems if "another page that waits for its minute" in problem.sentence]

    assert [(problem.stops, problem.place.path) for problem in told] == [(True, "docs/about/other.md")] * said
