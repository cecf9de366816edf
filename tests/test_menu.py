"""Readers see where they are, and nothing leads them to a page that is not public."""

import pytest

from publishing.checking import check
from publishing.clock import from_text
from publishing.finding import whereabouts
from publishing.menu import MOST_AT_THE_TOP, Entry, Menu, menu_problems
from tests.project import small_site

NOW = from_text("2026-12-01")
FIELDS = "---\ntitle: {}\nsummary: What it says.\npublished: {}\naudiences: [public]\n{}---\n\nWords.\n"


@pytest.fixture
def root(tmp_path):
    return small_site(tmp_path)


def write(root, uri, title, published="2018-01-24", more=""):
    path = root / "docs" / uri
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(FIELDS.format(title, published, more))


def titles(pages):
    return [page.fields.title for page in pages]


def read(root):
    site, _ = check(root, NOW)
    return site


def test_the_trail_goes_from_home_through_each_folder(root):
    write(root, "about/groups/index.md", "Groups")
    write(root, "about/groups/audit.md", "Audit")
    site = read(root)

    assert titles(whereabouts.trail(site, site.by_uri["about/groups/audit.md"]))[1:] == ["About the board", "Groups"]


def test_the_trail_passes_over_a_folder_whose_index_is_hidden(root):
    write(root, "about/groups/index.md", "Groups", more="draft: true\n")
    write(root, "about/groups/audit.md", "Audit")
    site = read(root)

    assert "Groups" not in titles(whereabouts.trail(site, site.by_uri["about/groups/audit.md"]))


def test_a_hub_of_another_folder_belongs_where_the_menu_says(root):
    write(root, "training/index.md", "Training")
    write(root, "training/course.md", "A course")
    menu = root / "data/menu.yml"
    menu.write_text(
        menu.read_text().replace("page: about/index.md", "page: about/index.md\n    with_it: [training/index.md]")
    )
    site = read(root)

    assert titles(whereabouts.trail(site, site.by_uri["training/index.md"]))[1:] == ["About the board"]
    assert titles(whereabouts.trail(site, site.by_uri["training/course.md"]))[1:] == ["About the board", "Training"]


def test_a_section_lists_its_pages_newest_first(root):
    write(root, "about/old.md", "Old", "2017-01-01")
    write(root, "about/new.md", "New", "2018-06-01")
    write(root, "about/next.md", "Next", more="embargo: 2026-12-02 09:30\n")
    site = read(root)

    assert titles(whereabouts.below(site, site.by_uri["about/index.md"])) == ["New", "Old"]


def test_an_audience_has_every_page_that_is_for_it(root):
    write(root, "about/news.md", "News")
    site = read(root)

    assert "News" in titles(whereabouts.for_audience(site, "public"))
    assert "News" not in titles(whereabouts.for_audience(site, "children"))


def test_what_is_new_is_not_what_the_menu_leads_to(root):
    write(root, "about/news.md", "News")
    site = read(root)

    assert titles(whereabouts.newest(site)) == ["News"]


def test_a_menu_of_many_entries_is_refused():
    uris = [f"page-{number}.md" for number in range(MOST_AT_THE_TOP + 1)]
    menu = Menu.model_construct(top=tuple(Entry.model_construct(page=uri, name=None) for uri in uris), foot=())

    [problem] = menu_problems(menu, uris, uris)

    assert "9 entries, and 8 is the most" in problem.sentence
