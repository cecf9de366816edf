"""Each list of the site has one page, which readers can see, and no page loses its own look to a list."""

from pathlib import Path

import pytest

from publishing.clock import from_text
from publishing.reading import read_site
from publishing.templates import shows_problems
from tests.project import small_site

NOW = from_text("2026-12-01T09:30")
PAGE = "---\ntitle: Page {}\nsummary: S.\npublished: {}\naudiences: [public]\n{}---\n\n## A\n\nWords.\n"
LIST = "shows: a to z\n"


@pytest.fixture
def root(tmp_path: Path) -> Path:
    return small_site(tmp_path)


def put(root: Path, name: str, more: str = LIST, published: str = "2018-01-24") -> None:
    (root / "docs" / name).parent.mkdir(exist_ok=True)
    (root / "docs" / name).write_text(PAGE.format(name, published, more), encoding="utf-8")


def told(root: Path) -> list[str]:
    return [f"{problem.place.path}: {problem.sentence}" for problem in shows_problems(read_site(root, NOW)[0])]


def test_one_page_for_each_list_is_right(root: Path) -> None:
    put(root, "names.md")
    put(root, "everything.md", "shows: publications\n")

    assert told(root) == []


def test_the_home_page_keeps_its_look(root: Path) -> None:
    put(root, "index.md")

    assert [line.partition(":")[0] for line in told(root)] == ["docs/index.md"]


def test_the_page_of_an_audience_keeps_its_look(root: Path) -> None:
    put(root, "for/parents.md")
    audiences = root / "data/audiences.yml"
    says = "    says: For you, if you bring up"
    audiences.write_text(audiences.read_text().replace(says, f"    page: for/parents.md\n{says}"))

    assert [line.partition(":")[0] for line in told(root)] == ["docs/for/parents.md"]


def test_of_two_pages_that_show_a_list_the_second_by_name_is_told_though_it_is_older(root: Path) -> None:
    put(root, "a.md", published="2018-03-01")
    put(root, "b.md", published="2018-05-01")
    put(root, "c.md", published="2018-04-01")

    assert told(root) == [f"docs/{name}.md: docs/a.md shows the a to z already. Delete this line." for name in "bc"]


def test_a_hidden_page_that_would_show_a_list_again_is_told(root: Path) -> None:
    put(root, "a.md", f"{LIST}draft: true\n")
    put(root, "b.md")

    assert told(root) == ["docs/a.md: docs/b.md shows the a to z already. Delete this line."]


def test_no_hidden_page_is_named_as_the_first(root: Path) -> None:
    put(root, "a.md", f"{LIST}draft: true\n")
    put(root, "b.md", f"{LIST}embargo: 2027-01-04 09:30\n")

    assert told(root) == []
