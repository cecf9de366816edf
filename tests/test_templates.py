"""Each page is shown as what it is: a reader of one index, one fact sheet or one audience's page knows the next."""

from dataclasses import replace

import pytest

from publishing.checking import check
from publishing.clock import from_text
from publishing.page import Page
from publishing.reading import read_site
from publishing.site import Site
from publishing.templates import template
from tests.project import small_site

NOW = "2026-12-01T09:30"
GONE = "retain_until: 2026-11-30\nafterwards: It was kept for some years.\n"


def site_at(root, now: str = NOW) -> Site:
    site, problems = read_site(root, from_text(now))
    assert [str(problem) for problem in problems if problem.stops] == []
    return site


@pytest.mark.parametrize(
    ("uri", "expected"),
    [
        ("index.md", "home.html"),
        ("contact.md", "contact.html"),
        ("publications/index.md", "publications.html"),
        ("a-to-z.md", "a_to_z.html"),
        ("themes/index.md", "themes.html"),
        ("themes/neglect.md", "theme.html"),
        ("for/parents.md", "audience.html"),
        ("bulletins/index.md", "kind.html"),
        ("case-reviews/index.md", "case_reviews.html"),
        ("about/index.md", "section.html"),
        ("about/training.md", "main.html"),
        ("bulletins/2018-03.md", "bulletin.html"),
        ("fact-sheets/neglect.md", "fact_sheet.html"),
        ("case-reviews/ellie.md", "case_review.html"),
        ("learning/2017-18-themed-audits.md", "learning.html"),
    ],
)
def test_a_page_is_shown_as_what_it_is(root, uri, expected):
    site = site_at(root)

    assert template(site, site.by_uri[uri]) == expected


@pytest.mark.parametrize("uri", ["fact-sheets/neglect.md", "bulletins/index.md", "for/parents.md", "contact.md"])
def test_what_was_taken_down_is_a_tombstone_whatever_it_was(project, uri):
    path = project / "docs" / uri
    path.write_text(path.read_text().replace("audiences:", f"{GONE}audiences:", 1))
    site = site_at(project)

    assert template(site, site.by_uri[uri]) == "tombstone.html"


@pytest.mark.parametrize(
    ("more", "shown"),
    [("draft: true\n", True), ("embargo: 2027-01-04 09:30\n", True), (GONE, False)],
    ids=["draft", "held-back", "retired"],
)
def test_a_preview_shows_what_is_to_come_and_not_what_is_gone(project, more, shown):
    path = project / "docs/about/people.md"
    path.write_text(path.read_text().replace("audiences:", f"{more}audiences:", 1))
    site = site_at(project)
    page: Page = site.by_uri["about/people.md"]

    assert (site.is_shown(page), replace(site, previewing=True).is_shown(page)) == (False, shown)


@pytest.mark.parametrize(
    ("uri", "more", "said"),
    [
        pytest.param("bulletins/one.md", "issue: 1\nto_do: Read it.\n", "has a look of its own", id="a-bulletin"),
        pytest.param("bulletins/index.md", "", "has a look of its own", id="the-index-of-a-kind"),
        pytest.param("themes/neglect.md", "", "has a look of its own", id="a-theme"),
        pytest.param("other.md", "", "docs/about/names.md shows the a to z already", id="a-second-page"),
    ],
)
def test_what_a_page_shows_does_not_take_away_its_look(tmp_path, uri, more, said):
    root = small_site(tmp_path)
    for name, fields in (("about/names.md", ""), (uri, more)):
        path = root / "docs" / name
        path.parent.mkdir(exist_ok=True)
        path.write_text(
            f"---\ntitle: Page {name}\nsummary: S.\npublished: 2018-01-24\naudiences: [public]\nshows: a to z\n{fields}---\n\n## A\n\nWords.\n"
        )

    _, problems = check(root, from_text("2026-12-01"))

    told = [
        problem.sentence
        for problem in problems
        if problem.place.path == f"docs/{uri}" and "theme '" not in problem.sentence
    ]
    assert len(told) == 1
    assert said in told[0]
